import { rowOf } from './merge-rows.ts';
import type { Programme } from './programme.ts';

/** How a column was replaced: `y = Σ coefficients · x − atLeast − width · z`, where z takes the column's number. */
interface Replaced {
  readonly column: number;
  readonly terms: readonly (readonly [number, number])[];
  readonly atLeast: number;
  readonly width: number;
}

/** A programme in which some auxiliary columns are replaced, and the way back. */
export interface LeanProgramme {
  readonly programme: Programme;
  readonly restore: (values: Float64Array) => Float64Array;
}

/**
 * Replaces auxiliary columns that the relaxation holds at their sums. Such a column y is tied by one row `Σ a·x − y ≥ b` and is basic
 * there with that row tight: a pair that makes the basis larger and says nothing. With y replaced by `Σ a·x − b − width · z` (z the
 * row's slack, in [0, 1]) the row becomes the bound y ≤ 1, mostly loose, and the basis loses the pair. Bases shrink to a half or less.
 * `isHeld` says which columns; those that other rows ask to be small are left alone, as y ≥ 0 would have to be kept as well.
 */
export function leanRows(programme: Programme, isHeld: (column: number) => boolean): LeanProgramme {
  const rows = programme.rows.map((row) => ({ terms: new Map(row.columns.map((j, k) => [j, row.coefficients[k] as number])), atLeast: row.atLeast }));
  const uses = programme.costs.map((): number[] => []);
  rows.forEach((row, i) => {
    for (const j of row.terms.keys()) (uses[j] as number[]).push(i);
  });
  const replaced: Replaced[] = [];
  for (let y = 0; y < uses.length; y++) {
    if (programme.isWhole[y] === true || programme.costs[y] !== 0 || !isHeld(y)) continue;
    const ties = (uses[y] as number[]).filter((i) => (rows[i]?.terms.get(y) ?? 0) < 0);
    const tie = rows[ties[0] as number];
    if (ties.length !== 1 || tie === undefined || tie.terms.get(y) !== -1) continue;
    const terms = [...tie.terms].filter(([j]) => j !== y);
    const width = terms.reduce((sum, [, a]) => sum + Math.max(0, a), 0) - tie.atLeast;
    if (width <= 0 || tie.atLeast > 0 || terms.some(([j, a]) => programme.isWhole[j] !== true || a < 0)) continue;
    for (const i of uses[y] as number[]) if (i !== ties[0]) replaceIn(rows[i] as (typeof rows)[number], y, terms, tie.atLeast, width);
    replaced.push({ column: y, terms, atLeast: tie.atLeast, width });
    tie.terms = new Map(terms.map(([j, a]) => [j, -a] as const)).set(y, width);
    tie.atLeast = -1 - tie.atLeast;
  }
  return {
    programme: { ...programme, rows: rows.map((row) => rowOf(row.terms, row.atLeast)) },
    restore: (values) => restore(values, replaced),
  };
}

function replaceIn(row: { readonly terms: Map<number, number>; atLeast: number }, y: number, terms: Replaced['terms'], atLeast: number, width: number): void {
  const weight = row.terms.get(y) as number;
  for (const [j, a] of terms) row.terms.set(j, (row.terms.get(j) ?? 0) + weight * a);
  row.terms.set(y, -weight * width);
  row.atLeast += weight * atLeast;
}

function restore(values: Float64Array, replaced: readonly Replaced[]): Float64Array {
  const back = values.slice();
  for (const { column, terms, atLeast, width } of replaced) {
    const sum = terms.reduce((total, [j, a]) => total + a * (values[j] as number), -atLeast);
    back[column] = Math.min(1, Math.max(0, sum - width * (values[column] as number)));
  }
  return back;
}
