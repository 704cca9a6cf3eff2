import type { Telling } from '../../inventory/telling.ts';
import type { ListMapping } from '../mapping/list-mapping.ts';
import { type Grid, lettersOf } from '../table/grid.ts';
import type { AssetField } from './fields.ts';
import { findHeader, type Header, headerAt } from './find-header.ts';
import { type ColumnMatch, headerKey } from './match-columns.ts';

/** The header of a table with the user's word about it; `undefined` where there is none, so that nothing can be read. */
export function settleColumns(grid: Grid, mapping: ListMapping, telling: Telling): Header | undefined {
  const found = foundHeader(grid, mapping);
  if (found === undefined) return undefined;
  const stated: ColumnMatch[] = [];
  for (const [field, wanted] of mapping.columns) {
    for (const header of wanted) {
      const column = columnNamed(header, found.headers);
      if (column === undefined) telling.tell('asset-list.no-such-column', 'warning', { header });
      else if (!stated.some((match) => match.column === column)) stated.push({ column, field, score: undefined });
    }
  }
  if (stated.length === 0 && mapping.columns.size === 0 && mapping.ignored.size === 0) return found.matches.length === 0 ? undefined : found;
  const columns = new Set(stated.map(({ column }) => column));
  const fields = new Set<AssetField>(mapping.columns.keys());
  const isFree = (column: number, field: AssetField): boolean =>
    !columns.has(column) && !fields.has(field) && !mapping.ignored.has(headerKey(found.headers[column] ?? ''));
  const { matches } = headerAt(grid, found.end - found.depth, found.depth, isFree);
  const all = [...stated, ...matches].sort((a, b) => a.column - b.column);
  return all.length === 0 ? undefined : { ...found, matches: all };
}

function foundHeader(grid: Grid, { headerRow, columns }: ListMapping): Header | undefined {
  if (headerRow === 0) return { headers: lettersFor(grid), end: 0, depth: 0, matches: [] };
  if (headerRow !== undefined) {
    const start = grid.rows.findIndex(({ line }) => line >= headerRow);
    return start === -1 ? undefined : headerAt(grid, start, 1);
  }
  const found = findHeader(grid);
  if (found !== undefined || columns.size === 0) return found;
  const wanted = [...columns.values()].flat();
  const start = grid.rows.findIndex(({ cells }) => wanted.some((header) => cells.some((cell) => headerKey(cell) === headerKey(header))));
  return start === -1 ? undefined : headerAt(grid, start, 1);
}

/** A table without a header has its columns named by their letters. */
function lettersFor(grid: Grid): string[] {
  return Array.from({ length: Math.max(0, ...grid.rows.map(({ cells }) => cells.length)) }, (_, column) => lettersOf(column));
}

/** The column that a user means: by its header, else by its letters, else by its number from 1. */
function columnNamed(wanted: string, headers: readonly string[]): number | undefined {
  const key = headerKey(wanted);
  const byHeader = key === '' ? -1 : headers.findIndex((header) => headerKey(header) === key);
  if (byHeader !== -1) return byHeader;
  const byLetters = headers.findIndex((_, column) => lettersOf(column) === wanted.toUpperCase());
  if (byLetters !== -1) return byLetters;
  const number = /^\d{1,4}$/.test(wanted) ? Number(wanted) : 0;
  return number >= 1 && number <= headers.length ? number - 1 : undefined;
}
