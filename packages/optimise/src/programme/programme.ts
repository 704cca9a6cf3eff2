/** One row `Σ coefficients[k] · x[columns[k]] ≥ atLeast`. Columns are in rising order, each once; no coefficient is zero. */
export interface Row {
  readonly columns: readonly number[];
  readonly coefficients: readonly number[];
  readonly atLeast: number;
}

/**
 * A 0/1 programme: minimise `Σ costs[j] · x[j]` with every `x[j]` in [0, 1]. Columns with `isWhole[j]` are 0 or 1; the others follow
 * from them and cost nothing. Costs, coefficients and right sides are whole numbers, so that values are compared exactly.
 */
export interface Programme {
  readonly costs: readonly number[];
  readonly isWhole: readonly boolean[];
  readonly rows: readonly Row[];
}

/** How a solve ended: proved, shown to have no solution, or stopped by a limit. */
export type Ending = 'optimal' | 'infeasible' | 'limit';

/** The answer of a solver. */
export interface Solution {
  readonly ending: Ending;
  /** The value of every column in the best solution found; null when there is none. */
  readonly values: Float64Array | null;
  /** Its cost; infinite when there is none. */
  readonly cost: number;
  /** No solution costs less; equal to `cost` when proved, infinite when there is none. */
  readonly bound: number;
  /** Multiplications that were counted; 0 for a solver that does not count. */
  readonly work: number;
}

/** ASSUMPTION: rows with auxiliary columns may be missed by this much, relatively, as those are not rounded. */
const ROW_TOLERANCE = 1e-6;

/** Whether the values satisfy every row: exactly where all its columns are whole, else within the rounding of auxiliary columns. */
export function satisfies(programme: Programme, values: ArrayLike<number>): boolean {
  return programme.rows.every((row) => {
    let sum = 0;
    let isExact = true;
    for (let k = 0; k < row.columns.length; k++) {
      const j = row.columns[k] as number;
      sum += (row.coefficients[k] as number) * (values[j] as number);
      isExact &&= programme.isWhole[j] === true;
    }
    return sum >= row.atLeast - (isExact ? 0 : ROW_TOLERANCE * Math.max(1, Math.abs(row.atLeast)));
  });
}

/** The cost of a solution, whole columns rounded. */
export function costOf(programme: Programme, values: ArrayLike<number>): number {
  let sum = 0;
  for (let j = 0; j < programme.costs.length; j++) sum += (programme.costs[j] as number) * Math.round(values[j] as number);
  return sum;
}

/** Whether every row asks for one of some columns, and every column costs something: a set cover. */
export function isCover(programme: Programme): boolean {
  return (
    programme.isWhole.every((whole) => whole) &&
    programme.costs.every((cost) => cost > 0) &&
    programme.rows.every((row) => row.atLeast === 1 && row.coefficients.every((coefficient) => coefficient === 1))
  );
}
