import type { MatrixBlock } from '../../../../tree/block.ts';
import type { Setting } from '../../layout/setting.ts';

/** Sizes of type, and room beside words. */
export const HEAD_SIZE = 6.8;
export const ROW_SIZE = 7.4;
export const PADDING = 3.5;
/** Narrowest and widest cell, longest turned head, width of row heads and of the last column. ASSUMPTION: chosen by eye for 7-point type. */
const CELL = { least: 10.6, most: 19 } as const;
const HEAD = { least: 60, most: 158 } as const;
const ROW_HEAD = 0.26;
const GAP = 64;

/** Some columns of a matrix that stand side by side. */
export interface MatrixBand {
  /** Numbers of the columns. */
  readonly columns: readonly number[];
  readonly index: number;
  readonly bands: number;
  readonly cell: number;
  readonly rowHead: number;
  readonly gapWidth: number;
  readonly headHeight: number;
}

/** Divides the columns of a matrix into as few bands as fit into `width`, of nearly equal breadth. */
export function matrixBands(setting: Setting, block: MatrixBlock, width: number): MatrixBand[] {
  const rowHead = width * ROW_HEAD;
  const room = width - rowHead - GAP;
  const count = Math.max(1, block.columns.length);
  const bands = Math.ceil(count / Math.floor(room / CELL.least));
  const each = Math.ceil(count / bands);
  const cell = Math.min(CELL.most, room / each);
  const longest = Math.max(0, ...block.columns.map((column) => setting.regular.width(column.title[setting.first]) * HEAD_SIZE));
  const headHeight = Math.min(HEAD.most, Math.max(HEAD.least, longest + 10));
  return Array.from({ length: bands }, (_, index) => ({
    columns: block.columns.flatMap((_column, at) => (Math.floor(at / each) === index ? [at] : [])),
    index,
    bands,
    cell,
    rowHead,
    gapWidth: GAP,
    headHeight,
  }));
}
