import type { Programme } from '../programme/programme.ts';

/** ASSUMPTION: rows with greater coefficients are scaled down to this, so that the tolerances of the method mean something. */
const LARGEST = 2 ** 12;

/** The rows of a programme by row and by column; those with great coefficients are scaled down by a power of two. */
export interface SparseRows {
  /** Columns and rows. */
  readonly n: number;
  readonly m: number;
  /** Entries of row i lie at `rowStart[i]` … `rowStart[i + 1]`. */
  readonly rowStart: Int32Array;
  readonly rowColumn: Int32Array;
  readonly rowValue: Float64Array;
  /** Entries of column j lie at `columnStart[j]` … `columnStart[j + 1]`. */
  readonly columnStart: Int32Array;
  readonly columnRow: Int32Array;
  readonly columnValue: Float64Array;
  readonly atLeast: Float64Array;
}

/** Lays the rows out by row and by column. */
export function sparseRows(programme: Programme): SparseRows {
  const n = programme.costs.length;
  const m = programme.rows.length;
  const entries = programme.rows.reduce((sum, row) => sum + row.columns.length, 0);
  const rowStart = new Int32Array(m + 1);
  const rowColumn = new Int32Array(entries);
  const rowValue = new Float64Array(entries);
  const columnStart = new Int32Array(n + 1);
  const scales = programme.rows.map((row) => scaleTo(LARGEST, row.coefficients));
  let at = 0;
  programme.rows.forEach((row, i) => {
    row.columns.forEach((column, k) => {
      rowColumn[at] = column;
      rowValue[at++] = (row.coefficients[k] as number) * (scales[i] as number);
      columnStart[column + 1] = (columnStart[column + 1] as number) + 1;
    });
    rowStart[i + 1] = at;
  });
  for (let j = 0; j < n; j++) columnStart[j + 1] = (columnStart[j + 1] as number) + (columnStart[j] as number);
  const next = columnStart.slice();
  const columnRow = new Int32Array(entries);
  const columnValue = new Float64Array(entries);
  for (let i = 0; i < m; i++) {
    for (let z = rowStart[i] as number; z < (rowStart[i + 1] as number); z++) {
      const j = rowColumn[z] as number;
      const to = next[j] as number;
      next[j] = to + 1;
      columnRow[to] = i;
      columnValue[to] = rowValue[z] as number;
    }
  }
  return {
    n,
    m,
    rowStart,
    rowColumn,
    rowValue,
    columnStart,
    columnRow,
    columnValue,
    atLeast: Float64Array.from(programme.rows, (row, i) => row.atLeast * (scales[i] as number)),
  };
}

/** The power of two, at most 1, that brings numbers to a size of at most twice `largest`; multiplying by it loses nothing. */
export function scaleTo(largest: number, numbers: readonly number[]): number {
  const most = numbers.reduce((size, value) => Math.max(size, Math.abs(value)), 0);
  let power = 1;
  while (most * power >= 2 * largest) power /= 2;
  return power;
}
