import { grouped, say } from '../../../locales/words.ts';
import type { Block, TableBlock } from '../../../tree/block.ts';
import { text } from '../../../tree/inline.ts';
import { figureFlow } from '../figures/figure-flow.ts';
import type { StructureElement } from '../file/structure.ts';
import type { Flow } from '../layout/flow.ts';
import type { Setting } from '../layout/setting.ts';
import { headingFlow } from './heading-flow.ts';
import { factFlows, listFlows } from './list-flows.ts';
import { matrixBands } from './matrix/matrix-bands.ts';
import { MatrixFlow } from './matrix/matrix-flow.ts';
import { noticeFlow, paragraphFlow } from './paragraph-flow.ts';
import { statsFlows } from './stats-flows.ts';
import { TableFlow } from './table/table-flow.ts';

/** More rows than this are not put into one table; how many are left out is said. ASSUMPTION: some 500 pages that nobody turns. */
export const ROW_LIMIT = 10_000;

/** The room that blocks are set for. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** One block of a section as flows; headings report their level so that none is skipped. */
export function blockFlows(setting: Setting, block: Block, room: Room, parent: StructureElement, hasLevel3: boolean): Flow[] {
  const { width } = room;
  switch (block.type) {
    case 'paragraph':
      return [paragraphFlow(setting, block, width, parent)];
    case 'notice':
      return [noticeFlow(setting, block, width, parent)];
    case 'list':
      return listFlows(setting, block, width, parent);
    case 'facts':
      return factFlows(setting, block, width, parent);
    case 'stats':
      return statsFlows(setting, block, width, parent);
    case 'table':
      return tableFlows(setting, block, width, parent);
    case 'matrix':
      return block.rows.length === 0 ? [] : matrixBands(setting, block, width).map((band) => new MatrixFlow(setting, block, band, parent));
    case 'figure':
      return [figureFlow(setting, block, width, room.height, parent)];
    case 'heading':
      return [headingFlow(setting, { level: block.level === 4 && hasLevel3 ? 4 : 3, title: block.title, anchor: block.id }, width, parent)];
  }
}

function tableFlows(setting: Setting, block: TableBlock, width: number, parent: StructureElement): Flow[] {
  if (block.rows.length === 0) {
    const empty = paragraphFlow(setting, { type: 'paragraph', content: [text(block.empty, 'muted')], tone: 'note' }, width, parent);
    if (block.title === undefined) return [empty];
    return [paragraphFlow(setting, { type: 'paragraph', content: [text(block.title, 'strong')] }, width, parent, true), empty];
  }
  const all = block.rows.length;
  if (all <= ROW_LIMIT) return [new TableFlow(setting, block, width, parent)];
  const sentence = say('table.truncated', { shown: grouped(ROW_LIMIT), all: grouped(all), left: grouped(all - ROW_LIMIT) });
  return [
    new TableFlow(setting, { ...block, rows: block.rows.slice(0, ROW_LIMIT) }, width, parent),
    noticeFlow(setting, { type: 'notice', tone: 'attention', content: [text(sentence)] }, width, parent),
  ];
}
