import type { TableBlock, TableRow } from '../../../../tree/block.ts';
import type { Setting } from '../../layout/setting.ts';
import { LEADING } from '../../style/tables.ts';
import type { SetLine } from '../../text/atom.ts';
import { heightOf, RichText } from '../../text/rich-text.ts';
import { linesWithin } from '../text-flow.ts';
import { CELL, type TableMeasure } from './table-widths.ts';

/** A cell of a row, or the part of a cell that stands beside one of the rows it reaches over. */
export interface SetCell {
  readonly lines: readonly SetLine[];
  readonly column: number;
  readonly columns: number;
  /** Over how many rows it reaches. */
  readonly rows: number;
  /** The row in which it begins, counted through the table, and its number there: what tells cells apart. */
  readonly key: string;
  /** For later rows of a cell that reaches over several: its beginning, repeated at the head of a page. */
  readonly reminder?: readonly SetLine[];
  readonly isReaching: boolean;
}

/** A row with its lines, or what is left of one that began on the page before. */
export interface SetRow {
  readonly row: TableRow;
  readonly index: number;
  readonly cells: readonly SetCell[];
  readonly height: number;
  readonly isContinued: boolean;
}

const PADDING = CELL.top + CELL.bottom;
/** Lines of the first cell that are repeated where a row goes on on another page. */
const REMINDER = 2;

/** Sets the row at `index` and those beneath that share a cell with it. */
export function setRows(setting: Setting, block: TableBlock, measure: TableMeasure, index: number): SetRow[] {
  const row = block.rows[index];
  if (row === undefined) return [];
  const reach = Math.min(Math.max(1, ...row.cells.map((cell) => cell.rows ?? 1)), block.rows.length - index);
  const rows = Array.from({ length: reach }, (_, at) => ownCells(setting, block, measure, index + at));
  const set = rows.map((cells, at) =>
    rowOf(
      block,
      index + at,
      cells.filter((cell) => cell.rows === 1),
    ),
  );
  const reaching = rows[0]?.filter((cell) => cell.rows > 1) ?? [];
  return reaching.length === 0 ? set : shareOut(block, set, reaching);
}

function ownCells(setting: Setting, block: TableBlock, measure: TableMeasure, index: number): SetCell[] {
  const row = block.rows[index];
  if (row === undefined) return [];
  const all = block.columns.length;
  const style = { size: measure.size, isBold: row.isGroup === true };
  return row.cells.slice(0, row.isGroup === true ? 1 : all).map((cell, at) => {
    const column = row.isGroup === true ? 0 : Math.max(0, at + all - row.cells.length);
    const columns = row.isGroup === true ? all : 1;
    const width = measure.widths.slice(column, column + columns).reduce((sum, own) => sum + own, 0);
    const own = measure.texts.get(cell) ?? new RichText(setting, cell.content, style, LEADING.table);
    measure.texts.delete(cell);
    const lines = own.lines(width - CELL.left - CELL.right);
    return { lines, column, columns, rows: cell.rows ?? 1, key: `${index}.${at}`, isReaching: (cell.rows ?? 1) > 1 };
  });
}

function rowOf(block: TableBlock, index: number, cells: readonly SetCell[], isContinued = false): SetRow {
  return { row: block.rows[index] ?? { cells: [] }, index, cells, height: Math.max(0, ...cells.map((cell) => heightOf(cell.lines))) + PADDING, isContinued };
}

/** Gives the lines of cells that reach over several rows to these rows, as many as each has room for; the last takes the rest. */
function shareOut(block: TableBlock, rows: readonly SetRow[], reaching: readonly SetCell[]): SetRow[] {
  const left = reaching.map((cell) => cell.lines);
  return rows.map((row, at) => {
    const isLast = at === rows.length - 1;
    const parts = reaching.map((cell, index): SetCell => {
      const lines = left[index] ?? [];
      const count = isLast ? lines.length : linesWithin(lines, row.height - (at === 0 ? CELL.top : 0));
      left[index] = lines.slice(count);
      return { ...cell, lines: lines.slice(0, count), ...(at === 0 ? {} : { reminder: cell.lines }), isReaching: !isLast };
    });
    return rowOf(block, row.index, [...parts, ...row.cells]).height > row.height
      ? rowOf(block, row.index, [...parts, ...row.cells])
      : { ...row, cells: [...parts, ...row.cells] };
  });
}

/** Cuts a row that is too tall: what fits into `room`, and what is left; none where nothing fits. */
export function cutRow(block: TableBlock, row: SetRow, room: number): [SetRow, SetRow] | undefined {
  const counts = row.cells.map((cell) => linesWithin(cell.lines, room - PADDING));
  const isUseless = row.cells.some((cell, index) => cell.lines.length > 0 && counts[index] === 0);
  if (isUseless) return undefined;
  const head = row.cells.map((cell, index) => ({ ...cell, lines: cell.lines.slice(0, counts[index]), isReaching: true }));
  const rest = row.cells.map((cell, index) => {
    const lines = cell.lines.slice(counts[index]);
    return cell.column === 0 && cell.reminder === undefined ? { ...cell, lines, reminder: cell.lines.slice(0, REMINDER) } : { ...cell, lines };
  });
  return [rowOf(block, row.index, head, row.isContinued), rowOf(block, row.index, rest, true)];
}
