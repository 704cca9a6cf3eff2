import type { Point, Shape } from '../../drawing/drawing.ts';
import { plain } from '../../drawing/shapes.ts';
import { say, type WordKey } from '../../locales/words.ts';
import type { ReportView } from '../../view/report-view.ts';
import { tagOf } from './map-items.ts';
import { sealShapes } from './seal-shapes.ts';

const WIDTH = 246;
const ROW = 31;

/** The legend beside the map: the signs in words, then who is who. */
export function mapLegend(view: ReportView, at: Point): { readonly shapes: Shape[]; readonly width: number; readonly height: number } {
  const shapes: Shape[] = [];
  let y = at.y;
  const row = (key: WordKey, sign: (x: number, y: number) => Shape[]): void => {
    shapes.push(...sign(at.x + 18, y + ROW / 2), {
      kind: 'text',
      look: 'legend-text',
      x: at.x + 44,
      y,
      width: WIDTH - 50,
      height: ROW,
      text: say(key),
      lines: 2,
    });
    y += ROW + 3;
  };
  row('map.legend-token', (x, middle) => [{ kind: 'circle', look: 'token', party: 0, x, y: middle, radius: 12 }]);
  row('map.legend-ghost', (x, middle) => [
    { kind: 'circle', look: 'ghost', party: 0, x: x + 6, y: middle, radius: 9 },
    {
      kind: 'line',
      look: 'move',
      party: 0,
      points: [
        { x: x - 17, y: middle },
        { x: x - 4, y: middle },
      ],
      arrow: true,
    },
  ]);
  row('map.legend-ring', (x, middle) => [{ kind: 'circle', look: 'ring', party: 0, x, y: middle, radius: 12 }]);
  row('map.legend-seal', (x, middle) => sealShapes(x, middle));
  row('map.legend-target', (x, middle) => [{ kind: 'rect', look: 'target', x: x - 14, y: middle - 9, width: 28, height: 18, radius: 5 }]);
  shapes.push({ kind: 'text', look: 'estimate', x: at.x, y: y + 2, width: WIDTH, height: 30, text: say('map.estimate'), lines: 2 });
  y += 40;
  return { shapes: [...shapes, ...partyRows(view, { x: at.x, y })], width: WIDTH + 8, height: y + PARTY_ROW * view.positions.length - at.y + 8 };
}

const PARTY_ROW = 28;

/** Who is who: a token and the name of each party, one below the other. */
function partyRows(view: ReportView, at: Point): Shape[] {
  const shapes: Shape[] = [];
  let y = at.y;
  for (const position of view.positions) {
    const party = view.parties.get(position.stakeholder);
    const name =
      position.usage === undefined
        ? view.nameOf('party', position.stakeholder)
        : say('map.with-usage', { party: view.nameOf('party', position.stakeholder), usage: view.nameOf('usage', position.usage) });
    const text = position.before === null ? say('map.not-rated', { party: name }) : name;
    shapes.push(
      { kind: 'circle', look: position.before === null ? 'ghost' : 'token', party: party?.colour ?? 0, x: at.x + 18, y: y + 12, radius: 11 },
      {
        kind: 'text',
        look: 'ring-text',
        party: party?.colour ?? 0,
        x: at.x + 2,
        y: y + 3,
        width: 32,
        height: 18,
        text: plain(tagOf(view, position)),
        align: 'middle',
      },
      { kind: 'text', look: 'legend-text', x: at.x + 44, y, width: WIDTH - 50, height: 27, text },
    );
    y += PARTY_ROW;
  }
  return shapes;
}
