import type { Column } from './column.ts';
import { defused } from './defused.ts';

/** Rows as a file for spreadsheets: a byte order mark, so that Japanese is read right; no cell begins a formula. */
export function csvOf<Row>(columns: readonly Pick<Column<Row>, 'title' | 'value'>[], rows: readonly Row[]): string {
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ value }) => value(row)))];
  return `\ufeff${lines.map((line) => line.map((value) => quoted(defused(value))).join(',')).join('\r\n')}\r\n`;
}

function quoted(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
