import { COLOURS } from '../../../drawing/looks/colours.ts';
import type { StatsBlock } from '../../../tree/block.ts';
import { text } from '../../../tree/inline.ts';
import type { StructureElement } from '../file/structure.ts';
import { blockFlow, type Flow } from '../layout/flow.ts';
import type { Page } from '../layout/page.ts';
import type { Setting } from '../layout/setting.ts';
import { LEADING, SIZES } from '../style/tables.ts';
import type { SetLine } from '../text/atom.ts';
import { drawLines } from '../text/draw-lines.ts';
import { heightOf, RichText } from '../text/rich-text.ts';

type Stat = StatsBlock['stats'][number];

const TONES = { calm: COLOURS.faint.light, attention: COLOURS.seriousFill.light, alarm: COLOURS.criticalFill.light } as const;
/** Narrowest box, room between boxes and inside them. */
const BOX = { least: 118, between: 8, padding: 8 } as const;

/** Figures to see at a glance, as boxes in rows. */
export function statsFlows(setting: Setting, block: StatsBlock, width: number, parent: StructureElement): Flow[] {
  if (block.stats.length === 0) return [];
  const most = Math.max(1, Math.floor((width + BOX.between) / (BOX.least + BOX.between)));
  const each = Math.ceil(block.stats.length / Math.ceil(block.stats.length / most));
  const own = (width - BOX.between * (each - 1)) / each;
  const list = parent.add('L');
  const rows: Stat[][] = [];
  for (let from = 0; from < block.stats.length; from += each) rows.push(block.stats.slice(from, from + each));
  return rows.map((stats) => {
    const boxes = stats.map((stat) => ({ stat, lines: linesOf(setting, stat, own - 2 * BOX.padding) }));
    const height = Math.max(...boxes.map(({ lines }) => heightOf(lines))) + 2 * BOX.padding;
    const draw = (page: Page, x: number, y: number): void => {
      page.enter('artifact');
      for (const [index, { stat }] of boxes.entries()) {
        const left = x + index * (own + BOX.between);
        page.area(left, y, own, height, COLOURS.raised.light);
        page.area(left, y, own, 2.2, TONES[stat.tone]);
      }
      for (const [index, { lines }] of boxes.entries())
        drawLines(
          setting,
          lines,
          { page, x: x + index * (own + BOX.between) + BOX.padding, y: y + BOX.padding, width: own - 2 * BOX.padding },
          list.add('LI').add('LBody'),
        );
    };
    return blockFlow({ height, draw }, 8);
  });
}

function linesOf(setting: Setting, stat: Stat, width: number): SetLine[] {
  const value = { size: SIZES.statValue, isBold: true, ...(stat.tone === 'alarm' ? { colour: COLOURS.critical.light } : {}) };
  return [
    ...new RichText(setting, [text({ ja: stat.value, en: stat.value })], value, LEADING.heading).lines(width),
    ...new RichText(setting, [text(stat.name)], { size: SIZES.statName }, LEADING.table).lines(width),
    ...(stat.note === undefined
      ? []
      : new RichText(setting, [text(stat.note)], { size: SIZES.statName, colour: COLOURS.muted.light }, LEADING.table).lines(width)),
  ];
}
