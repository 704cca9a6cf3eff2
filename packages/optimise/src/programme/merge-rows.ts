import type { Programme, Row } from './programme.ts';

/**
 * Joins what says the same: equal rows become one, and auxiliary columns that are tied to equal sets (`Σ x − y ≥ b` with the same
 * sum) become one column with their other coefficients added. Threats with equal sets of measures make most rows of a real problem
 * equal. The columns keep their numbers; a joined one is left without rows and its value is copied from the one that stands for it.
 */
export function mergeRows(programme: Programme): { readonly programme: Programme; readonly standsFor: readonly number[] } {
  const standsFor = twins(programme);
  const seen = new Map<string, Row>();
  for (const row of programme.rows) {
    const joined = inLowestTerms(joinColumns(row, standsFor), programme.isWhole);
    const key = `${joined.columns.join()}|${joined.coefficients.join()}`;
    const known = seen.get(key);
    if (known === undefined || known.atLeast < joined.atLeast) seen.set(key, joined);
  }
  const rows = [...seen.values()].filter((row) => row.columns.length > 0 || row.atLeast > 0);
  return { programme: { ...programme, rows }, standsFor };
}

/** Writes the values of the columns that stand for others to those. */
export function spreadValues(values: Float64Array, standsFor: readonly number[]): Float64Array {
  return values.map((_, j) => values[standsFor[j] as number] as number);
}

/** For every column the first that says the same; itself where there is none. */
function twins(programme: Programme): number[] {
  const standsFor = programme.costs.map((_, j) => j);
  const ties = programme.costs.map((): number[] => []);
  programme.rows.forEach((row, i) => {
    row.columns.forEach((j, k) => {
      if ((row.coefficients[k] as number) < 0) (ties[j] as number[]).push(i);
    });
  });
  const seen = new Map<string, number>();
  ties.forEach((tied, j) => {
    if (programme.isWhole[j] === true || programme.costs[j] !== 0 || tied.length !== 1) return;
    const row = programme.rows[tied[0] as number] as Row;
    const key = `${row.atLeast}|${row.columns
      .map((column, k) => (column === j ? `y ${row.coefficients[k]}` : `${column} ${row.coefficients[k]}`))
      .sort()
      .join()}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, j);
    else standsFor[j] = first;
  });
  return standsFor;
}

function joinColumns(row: Row, standsFor: readonly number[]): Row {
  if (row.columns.every((j) => standsFor[j] === j)) return row;
  const tie = row.columns.findIndex((j, k) => standsFor[j] !== j && (row.coefficients[k] as number) < 0);
  const sums = new Map<number, number>();
  row.columns.forEach((j, k) => {
    const to = standsFor[j] as number;
    sums.set(to, k === tie ? (row.coefficients[k] as number) : (sums.get(to) ?? 0) + (row.coefficients[k] as number));
  });
  return rowOf(sums, row.atLeast);
}

/** Divides a row of whole columns by what divides all its coefficients: what is missing then rounds up, which only says more. */
function inLowestTerms(row: Row, isWhole: Programme['isWhole']): Row {
  const step = commonDivisor(row.coefficients);
  if (step === 1 || row.columns.some((j) => isWhole[j] !== true)) return row;
  return { columns: row.columns, coefficients: row.coefficients.map((coefficient) => coefficient / step), atLeast: Math.ceil(row.atLeast / step) };
}

/** The largest whole number that divides all numbers; 1 when all are zero. */
export function commonDivisor(numbers: readonly number[]): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  return numbers.reduce((common, number) => divisor(common, Math.abs(number)), 0) || 1;
}

/** A row from coefficients by column. */
export function rowOf(coefficients: ReadonlyMap<number, number>, atLeast: number): Row {
  const entries = [...coefficients].filter(([, coefficient]) => coefficient !== 0).sort((a, b) => a[0] - b[0]);
  return { columns: entries.map(([column]) => column), coefficients: entries.map(([, coefficient]) => coefficient), atLeast };
}
