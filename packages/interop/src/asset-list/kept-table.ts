import { fieldOf, listOf, textOf } from '../two-way/json.ts';
import type { Grid } from './table/grid.ts';

/** The tables of a file as JSON: sheets with their rows by number, texts only. */
export function keptTables(file: string, grids: readonly Grid[]): string {
  const sheets = grids.map(({ sheet, rows }) => ({ sheet, rows: rows.map(({ line, cells }) => [line, ...cells]) }));
  return JSON.stringify({ file, sheets });
}

/** Whether what was kept came from a file of the same name. */
export function isSameFile(kept: string, file: string): boolean {
  try {
    const value: unknown = JSON.parse(kept);
    return textOf(fieldOf(value, 'file')) === file && listOf(fieldOf(value, 'sheets')).length > 0;
  } catch {
    return false;
  }
}
