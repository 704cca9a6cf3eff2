import type { BilingualText, Language } from '@anshin/model';
import { COLOURS, type ColourName } from '../../../drawing/looks/colours.ts';
import { grouped, say } from '../../../locales/words.ts';
import type { Block, FactsBlock, ListBlock, NoticeBlock, StatsBlock, TableBlock } from '../../../tree/block.ts';
import { matrixTables } from '../../ooxml/text/matrix-tables.ts';
import { richParas, wordPara } from '../../ooxml/text/rich-paras.ts';
import { boldPara, type Para } from '../../ooxml/text/run.ts';
import { tableGrid, type TableGrid } from '../../ooxml/text/table-grid.ts';
import { linesHeight, wrapParas } from '../../ooxml/text/wrap-paras.ts';
import { FRAME, px, type TypeName } from './frame.ts';
import { flowFigure } from './flow-figure.ts';
import { flowTable } from './flow-table.ts';
import { pixels, type SlideFlow } from './slide-flow.ts';

/** More rows than this are not put on slides; how many are left out is said. ASSUMPTION: nobody turns more slides than that. */
export const ROWS = 300;
/** A table or a list does not begin where less than this is left. */
const START = 96;

/** A heading over a figure stands where at least a small one fits. */
const BEFORE_FIGURE = 260;

/** Sets one block at the cursor, over as many slides as it takes; a heading stays with what is `next`. */
export function flowBlock(flow: SlideFlow, block: Block, next?: Block): void {
  const { languages } = flow;
  switch (block.type) {
    case 'paragraph':
      return flow.text(richParas(block.content, languages), {
        type: block.tone === 'lead' ? 'lead' : block.tone === 'note' ? 'note' : 'body',
        isBold: block.tone === 'lead',
        isMuted: block.tone === 'note',
        name: 'Text',
      });
    case 'notice':
      return notice(flow, block);
    case 'list':
      return list(flow, block);
    case 'facts':
      return facts(flow, block);
    case 'stats':
      return stats(flow, block);
    case 'table':
      return table(flow, block);
    case 'matrix':
      for (const part of matrixTables(block)) table(flow, part);
      return;
    case 'figure':
      return flowFigure(flow, block.drawing, block.caption);
    case 'heading':
      flow.need(next?.type === 'figure' ? BEFORE_FIGURE : START);
      return flow.text(richParas(block.title, languages), { type: 'heading', isBold: true, name: 'Heading' }, 6);
  }
}

function hex(name: ColourName): string {
  return COLOURS[name].light.slice(1).toUpperCase();
}

function notice(flow: SlideFlow, block: NoticeBlock): void {
  const [fill, accent]: readonly [ColourName, ColourName] =
    block.tone === 'attention' ? ['seriousSoft', 'seriousFill'] : block.tone === 'premise' ? ['raised', 'limited'] : ['accentSoft', 'accent'];
  flow.text(richParas(block.content, flow.languages), { type: 'note', paint: { fill: hex(fill) }, accent: hex(accent), name: 'Notice' });
}

function title(flow: SlideFlow, text: BilingualText): void {
  flow.need(START);
  flow.text([wordPara(text, flow.languages)], { type: 'heading', isBold: true, name: 'Heading' }, 5);
}

function list(flow: SlideFlow, block: ListBlock): void {
  if (block.title !== undefined) title(flow, block.title);
  const paras = block.items.flatMap((item) => richParas(item, flow.languages));
  flow.text(paras, { type: 'body', isList: true, name: 'List' });
}

function facts(flow: SlideFlow, block: FactsBlock): void {
  if (block.facts.length === 0) return;
  const rows = block.facts.map((fact) => ({
    cells: [
      { paras: [boldPara(wordPara(fact.name, flow.languages))], rows: 1 },
      { paras: richParas(fact.value, flow.languages), rows: 1 },
    ],
    isGroup: false,
  }));
  const grid: TableGrid = {
    heads: [],
    columns: [
      { title: block.facts[0]?.name ?? { ja: '', en: '' }, width: 20 },
      { title: { ja: '', en: '' }, width: 80 },
    ],
    rows,
  };
  flowTable(flow, grid, { type: 'dense', name: 'Facts', isFacts: true });
}

function table(flow: SlideFlow, block: TableBlock): void {
  if (block.title !== undefined) title(flow, block.title);
  if (block.rows.length === 0) {
    flow.text([wordPara(block.empty, flow.languages)], { type: 'note', isMuted: true, name: 'Text' });
    return;
  }
  flow.need(START);
  const grid = tableGrid(block, flow.languages, ROWS);
  const [first = 'ja'] = flow.languages;
  flowTable(flow, grid, { type: typeOf(grid), name: block.title?.[first] ?? 'Table', isCompact: block.isCompact === true });
  if (block.rows.length <= ROWS) return;
  const left = say('table.truncated', { shown: grouped(ROWS), all: grouped(block.rows.length), left: grouped(block.rows.length - ROWS) });
  notice(flow, { type: 'notice', tone: 'attention', content: [{ kind: 'text', text: left }] });
}

/** The more columns, the smaller the letters. */
function typeOf(grid: TableGrid): TypeName {
  return grid.columns.length <= 4 ? 'table' : grid.columns.length <= 7 ? 'dense' : 'densest';
}

/** Figures to see at a glance, side by side. */
function stats(flow: SlideFlow, block: StatsBlock): void {
  const gap = 12;
  const width = (FRAME.width - gap * (block.stats.length - 1)) / Math.max(1, block.stats.length);
  const cards = block.stats.map((stat) => cardParas(stat, flow.languages));
  const heights = cards.map((paras) => linesHeight(wrapParas(paras, width - 24, pixels('note'))));
  const height = px(22) * 1.32 + Math.max(0, ...heights) + 22;
  flow.need(height);
  const { y } = flow;
  block.stats.forEach((stat, index) => {
    const tone: ColourName = stat.tone === 'alarm' ? 'critical' : stat.tone === 'attention' ? 'serious' : 'accent';
    const soft: ColourName = stat.tone === 'alarm' ? 'criticalSoft' : stat.tone === 'attention' ? 'seriousSoft' : 'raised';
    const [first = 'ja'] = flow.languages;
    const value: Para = { runs: [{ text: stat.value, language: first, isBold: true, colour: hex(tone), isLarge: true }] };
    const box = { x: FRAME.left + index * (width + gap), y, width, height };
    flow.put({
      kind: 'text',
      box,
      paras: [value, ...(cards[index] ?? [])],
      type: 'note',
      paint: { fill: hex(soft) },
      accent: hex(tone),
      name: stat.name[first],
    });
  });
}

function cardParas(stat: StatsBlock['stats'][number], languages: readonly Language[]): Para[] {
  const paras = richParas([{ kind: 'text', text: stat.name }], languages);
  return stat.note === undefined ? paras : [...paras, ...richParas([{ kind: 'text', text: stat.note, tone: 'muted' }], languages)];
}
