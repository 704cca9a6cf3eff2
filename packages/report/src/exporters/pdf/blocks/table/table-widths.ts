import type { TableBlock, TableCell } from '../../../../tree/block.ts';
import { type Rich, text } from '../../../../tree/inline.ts';
import type { Setting } from '../../layout/setting.ts';
import { balanced, type ColumnDemand, columnWidths, fitting, type HeightGuess } from '../../layout/widths.ts';
import { LEADING, LEAST_TABLE, SIZES } from '../../style/tables.ts';
import { RichText } from '../../text/rich-text.ts';

/** Room inside a cell, in points. */
export const CELL = { left: 3.5, right: 5.5, top: 2.6, bottom: 3 } as const;
/** Rows that are measured to decide widths; of longer tables evenly spread ones. ASSUMPTION: enough to see what columns hold. */
const MEASURED = 150;
/** Rows by which borders between columns are balanced. */
const BALANCED = 36;
/** The last line of a text is half full. A guess without whole lines lets borders be moved step by step. */
const RAGGED = 0.5;
/** No piece claims more than this share of the table for itself alone; longer ids are broken. */
const MOST = 0.28;
/** Japanese text may break anywhere; columns of it are not made narrower than some six letters. */
const COMFORT = 52;
/** Heads are broken over lines rather than make a column wider than this. */
const HEAD_ROOM = 62;
/** Heads are not broken over many more lines than this, even where the contents are short. */
const HEAD_LINES = 3;

/** How a table is set: size of type, and left edge and width of every column. */
export interface TableMeasure {
  readonly size: number;
  readonly widths: readonly number[];
  /** Contents that were prepared for measuring, ready to be set once. */
  readonly texts: Map<TableCell, RichText>;
}

/** Decides how a table fills `width`: type is set smaller where many columns would otherwise tear words apart. */
export function measureTable(setting: Setting, block: TableBlock, width: number): TableMeasure {
  const prepared = new Map<TableCell, RichText>();
  const measured = measuredRows(setting, block, prepared);
  const demands = demandsOf(setting, block, measured, width);
  const least = demands.reduce((sum, demand) => sum + demand.least, 0);
  const size = Math.max(LEAST_TABLE, Math.min(1, width / least) * SIZES.table);
  const scale = size / SIZES.table;
  const scaled = fitting(
    demands.map((demand) => ({ ...demand, least: demand.least * scale, natural: demand.natural * scale, usual: demand.usual * scale })),
    width,
  );
  const natural = scaled.reduce((sum, demand) => sum + demand.natural, 0);
  const texts = scale === 1 ? prepared : new Map<TableCell, RichText>();
  if (block.isCompact === true && natural <= width) return { size, widths: scaled.map((demand) => demand.natural), texts };
  const step = Math.max(1, Math.ceil(measured.length / BALANCED));
  const guesses = measured.filter((_, index) => index % step === 0).map((row) => row.map((cell) => heightGuess(cell, scale)));
  const heads = block.columns.map((column) => heightGuess(headText(setting, [text(column.title)], SIZES.table), scale));
  guesses.push(heads, heads);
  return { size, widths: balanced(columnWidths(scaled, width), scaled, guesses), texts };
}

/** A guess at the height of a cell's content by the width of its column. */
function heightGuess(cell: RichText | undefined, scale: number): HeightGuess {
  const stretches = cell?.stretches() ?? [];
  return (width) => {
    const inner = Math.max(1, width - CELL.left - CELL.right);
    return stretches.reduce((sum, own) => sum + Math.max(1, (own.width * scale) / inner + RAGGED) * own.leading * scale, 0);
  };
}

/** The text of a column's head. */
export function headText(setting: Setting, title: Rich, size: number): RichText {
  return new RichText(setting, title, { size: (size * SIZES.tableHead) / SIZES.table, isBold: true }, LEADING.table);
}

/** The cells of the rows that decide, by column. */
function measuredRows(setting: Setting, block: TableBlock, prepared: Map<TableCell, RichText>): (RichText | undefined)[][] {
  const step = Math.max(1, Math.ceil(block.rows.length / MEASURED));
  const rows = block.rows.filter((row, index) => row.isGroup !== true && index % step === 0);
  return rows.map((row) =>
    block.columns.map((_, column) => {
      const cell = row.cells[column - (block.columns.length - row.cells.length)];
      if (cell === undefined) return undefined;
      const own = new RichText(setting, cell.content, { size: SIZES.table }, LEADING.table);
      prepared.set(cell, own);
      return own;
    }),
  );
}

function demandsOf(setting: Setting, block: TableBlock, rows: readonly (readonly (RichText | undefined)[])[], width: number): ColumnDemand[] {
  const padding = CELL.left + CELL.right;
  return block.columns.map((column, index) => {
    const texts = rows.flatMap((row) => row[index] ?? []);
    const head = headText(setting, [text(column.title)], SIZES.table);
    const naturals = texts.map((own) => own.natural());
    const squares = naturals.reduce((sum, own) => sum + own * own, 0);
    const heading = Math.max(head.least(), Math.min(head.natural() / HEAD_LINES, HEAD_ROOM));
    const comfortable = Math.min(Math.max(0, ...naturals), COMFORT);
    const least = Math.min(Math.max(heading, comfortable, ...texts.map((own) => own.least())), width * MOST);
    return {
      least: least + padding,
      natural: Math.max(Math.min(head.natural(), Math.max(heading, HEAD_ROOM)), ...naturals) + padding,
      usual: Math.max(least, Math.sqrt(squares / Math.max(1, naturals.length))) + padding,
      hint: column.width,
    };
  });
}
