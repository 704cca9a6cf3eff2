import type { Column } from './column.ts';
import { type KeptState, WIDTHS } from './kept-state.ts';

/** Heights of rows with one and with two lines, in pixels. */
const HEIGHTS = { oneLine: 36, twoLines: 48 } as const;
/** Of a text of 13 px, in pixels: a line, a full-width letter, the mean of other letters (ASSUMPTION: Noto Sans JP), and what a cell keeps free at its sides. */
const TYPE = { line: 20, wide: 13, narrow: 7, padding: 24 } as const;
/** So large a share of the rows must need it; one long name makes no table tall. */
const SHARE = 0.2;

/** The height of rows that the names in them need at the widths of their columns. */
export function neededRowHeight<Row>(rows: readonly Row[], columns: readonly Column<Row>[], { widths }: Pick<KeptState, 'widths'>): number {
  const marked = columns.filter(({ hasNames }) => hasNames);
  const named = (marked.length > 0 ? marked : columns.slice(0, 1)).map((column) => ({
    column,
    room: (widths[column.id] ?? column.width ?? WIDTHS.usual) - TYPE.padding,
  }));
  const long = rows.filter((row) => named.some(({ column, room }) => widthOf(String(column.value(row))) > room)).length;
  return long > rows.length * SHARE ? HEIGHTS.twoLines : HEIGHTS.oneLine;
}

/** How many lines of text a row of this height shows. */
export function linesIn(rowHeight: number): number {
  return Math.max(1, Math.floor((rowHeight - 4) / TYPE.line));
}

function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += text.charCodeAt(at) > 0x2e80 ? TYPE.wide : TYPE.narrow;
  return width;
}
