import type { BilingualText } from '@anshin/model';
import type { TableBlock, TableColumn, TableRow } from '../tree/block.ts';
import type { Rich } from '../tree/inline.ts';
import { say } from '../locales/words.ts';

/** A table from rows of contents. */
export function table(
  id: string,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  title?: BilingualText,
  empty: BilingualText = say('table.empty'),
): TableBlock {
  return { type: 'table', id, columns, rows, empty, ...(title === undefined ? {} : { title }) };
}

/** A row of contents. */
export function cells(...contents: readonly Rich[]): TableRow {
  return { cells: contents.map((content) => ({ content })) };
}

/** The same row with an anchor. */
export function anchored(anchor: string, row: TableRow): TableRow {
  return { ...row, anchor };
}

/** A row that heads those beneath it. */
export function groupRow(content: Rich): TableRow {
  return { cells: [{ content }], isGroup: true };
}
