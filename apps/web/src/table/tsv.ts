import { defused, undefused } from './defused.ts';

type Cells = readonly (readonly (string | number)[])[];

/** Cells as spreadsheets put them on the clipboard. */
export function tsvOf(cells: Cells): string {
  return cells.map((line) => line.map((value) => quoted(defused(value))).join('\t')).join('\n');
}

/** Cells from what a spreadsheet, a text or this table put on the clipboard; quoted cells may hold line breaks. */
export function cellsOfTsv(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const cell = /"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/y;
  for (;;) {
    const found = cell.exec(source);
    const value = found?.[1]?.replaceAll('""', '"') ?? found?.[2] ?? '';
    line.push(undefused(value));
    const end = source[cell.lastIndex];
    if (end !== '\t') {
      lines.push(line);
      line = [];
    }
    if (end === undefined) return lines;
    cell.lastIndex += 1;
  }
}

function quoted(text: string): string {
  return /["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
