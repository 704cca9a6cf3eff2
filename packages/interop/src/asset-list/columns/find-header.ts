import type { Grid } from '../table/grid.ts';
import { type ColumnMatch, headerKey, isAssetList, matchColumns } from './match-columns.ts';

/** The header of a table. */
export interface Header {
  /** What stands above each column; the words of several header rows joined. */
  readonly headers: readonly string[];
  /** How many of the table's rows come before the first asset, headers included. */
  readonly end: number;
  /** How many rows it takes. */
  readonly depth: number;
  readonly matches: readonly ColumnMatch[];
}

/** Rows among which the header is looked for. ASSUMPTION: titles, dates and approvals above a list take fewer. */
const WITHIN = 30;

/** Rows below the header that are looked at where the header says nothing. */
const SAMPLES = 20;

/** Most rows that a header has. */
const DEEPEST = 3;

type IsFree = Parameters<typeof matchColumns>[2];

/** Finds the row, or the rows, that name the columns: those that tell most fields. `undefined` where no row looks like a header. */
export function findHeader(grid: Grid, isFree: IsFree = () => true): Header | undefined {
  let best: { readonly header: Header; readonly worth: number } | undefined;
  for (let start = 0; start < Math.min(grid.rows.length, WITHIN); start++) {
    for (let depth = 1; depth <= DEEPEST && start + depth <= grid.rows.length; depth++) {
      if (depth > 1 && !isSubHeader(grid, start + depth - 1)) break;
      const header = headerAt(grid, start, depth, isFree);
      const worth = header.matches.reduce((sum, { score = 0 }) => sum + score, 0);
      const isBetter = worth > (best?.worth ?? 0) || (worth === best?.worth && depth < best.header.depth);
      if (isAssetList(header.matches) && isBetter) best = { header, worth };
    }
  }
  return best?.header;
}

/** The header that stands in given rows of the table. */
export function headerAt(grid: Grid, start: number, depth: number, isFree: IsFree = () => true): Header {
  const rows = grid.rows.slice(start, start + depth).map(({ cells }) => cells);
  const width = Math.max(0, ...rows.map((cells) => cells.length), ...grid.rows.slice(start, start + SAMPLES).map(({ cells }) => cells.length));
  const headers = Array.from({ length: width }, (_, column) => [...new Set(rows.map((cells) => cells[column] ?? '').filter((text) => text !== ''))].join(' '));
  const samples = grid.rows.slice(start + depth, start + depth + SAMPLES).map(({ cells }) => cells);
  const lasts = Array.from({ length: width }, (_, column) => rows.map((cells) => cells[column] ?? '').findLast((text) => text !== '') ?? '');
  const joined = matchColumns(headers, samples, isFree);
  const lowest = depth === 1 ? joined : matchColumns(lasts, samples, isFree);
  const matches = worthOf(lowest) > worthOf(joined) ? lowest : joined;
  return { headers, end: start + depth, depth, matches };
}

function worthOf(matches: readonly ColumnMatch[]): number {
  return matches.reduce((sum, { score = 0 }) => sum + score, 0);
}

/** Whether a row can be the lower part of a header: short words, each once or repeated by a merge, no numbers. */
function isSubHeader(grid: Grid, at: number): boolean {
  const cells = (grid.rows[at]?.cells ?? []).filter((text) => text !== '');
  return cells.length > 0 && cells.every((text) => text.length <= 20 && !/^[\d.,:/-]+$/.test(text)) && cells.some((text) => headerKey(text) !== '');
}
