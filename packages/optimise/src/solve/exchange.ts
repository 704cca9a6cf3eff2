import type { Relaxation } from './relaxation.ts';

/** ASSUMPTION: a pivot computed by row and by column may differ by this much, relatively. */
const AGREES = 1e-7;
/** ASSUMPTION: entries smaller than this are rounding. */
const ZERO = 1e-12;
/** ASSUMPTION: no squared length is taken as smaller. */
const SHORTEST = 1e-4;

/** One step of the dual simplex method and its work space. Slacks are written n + row when leaving, n + kernel column when entering. */
export interface Step {
  leaving: number;
  /** Whether the leaving value lies below its bound. */
  rises: boolean;
  entering: number;
  /** The candidates that flip to their other bound. */
  flipFrom: number;
  flipTo: number;
  /** Entries of the leaving row for the tight rows, and for the columns. */
  readonly rho: Float64Array;
  readonly tau: Float64Array;
  /** Entries of the entering column, and products with the leaving row, by kernel row; then by row, for the slacks. */
  readonly alpha: Float64Array;
  readonly sigma: Float64Array;
  readonly slackAlpha: Float64Array;
  readonly slackDot: Float64Array;
  readonly candidates: Int32Array;
  readonly ratios: Float64Array;
  readonly sizes: Float64Array;
  /** By how much each basic column moves. */
  readonly moved: Float64Array;
  /** What flips change at the tight rows, and which of them. */
  readonly flipMove: Float64Array;
  readonly flipColumns: Int32Array;
}

/** Brings the entering variable into the basis for the leaving one. False where rounding makes the pivot doubtful; nothing has changed then. */
export function exchange(relaxation: Relaxation, step: Step): boolean {
  const { rows, k, tight, kernelRow, d, y, lower, upper, x, slack } = relaxation;
  const { n } = rows;
  const { leaving, entering, rho, tau, alpha } = step;
  const pivot = (entering < n ? tau[entering] : rho[entering - n]) as number;
  enteringEntries(relaxation, step);
  if (leaving < n) {
    const other = alpha[kernelRow[leaving] as number] as number;
    if (Math.abs(other - pivot) > AGREES * (1 + Math.abs(pivot))) return false;
  }
  const goal = (leaving >= n ? 0 : step.rises ? lower[leaving] : upper[leaving]) as number;
  const from = (leaving >= n ? slack[leaving - n] : x[leaving]) as number;
  const flips = flipColumns(relaxation, step);
  const move = (goal - from - flips.leavingMove) / pivot;
  const theta = ((entering < n ? d[entering] : y[tight[entering - n] as number]) as number) / pivot;
  let length = leaving >= n ? 1 : 0;
  for (let q = 0; q < k; q++) length += (rho[q] as number) * (rho[q] as number);
  updateKernel(relaxation, step, pivot, move, length, flips.count);
  if (entering < n) x[entering] = (x[entering] as number) + move;
  updateSlacks(relaxation, step, pivot, move, length);
  updatePrices(relaxation, step, theta);
  swap(relaxation, step, { pivot, move, goal, theta, weight: Math.max(SHORTEST, length / (pivot * pivot)) });
  relaxation.age++;
  return true;
}

/** The entering column's entries for the basic columns. */
function enteringEntries(relaxation: Relaxation, step: Step): void {
  const { rows, k, stride, inverse, kernelColumn, meter } = relaxation;
  const { alpha, entering } = step;
  if (entering >= rows.n) {
    for (let r = 0, at = entering - rows.n; r < k; r++, at += stride) alpha[r] = inverse[at] as number;
    return;
  }
  alpha.fill(0, 0, k);
  for (let z = rows.columnStart[entering] as number; z < (rows.columnStart[entering + 1] as number); z++) {
    const q = kernelColumn[rows.columnRow[z] as number] as number;
    if (q < 0) continue;
    const value = rows.columnValue[z] as number;
    for (let r = 0, at = q; r < k; r++, at += stride) alpha[r] = (alpha[r] as number) - value * (inverse[at] as number);
    meter.work += k;
  }
}

/** Moves the flipping columns; says how many tight rows that touches and by how much it moves the leaving value. */
function flipColumns(relaxation: Relaxation, step: Step): { readonly count: number; readonly leavingMove: number } {
  const { rows, k, x, lower, upper, slack, kernelColumn } = relaxation;
  const { flipMove, candidates, tau } = step;
  if (step.flipFrom >= step.flipTo) return { count: 0, leavingMove: 0 };
  flipMove.fill(0, 0, k);
  let leavingMove = 0;
  for (let c = step.flipFrom; c < step.flipTo; c++) {
    const j = candidates[c] as number;
    const goal = (x[j] === upper[j] ? lower[j] : upper[j]) as number;
    const by = goal - (x[j] as number);
    x[j] = goal;
    leavingMove += (tau[j] as number) * by;
    for (let z = rows.columnStart[j] as number; z < (rows.columnStart[j + 1] as number); z++) {
      const i = rows.columnRow[z] as number;
      const change = (rows.columnValue[z] as number) * by;
      const q = kernelColumn[i] as number;
      if (q >= 0) flipMove[q] = (flipMove[q] as number) + change;
      else slack[i] = (slack[i] as number) + change;
    }
  }
  let count = 0;
  for (let q = 0; q < k; q++) if (flipMove[q] !== 0) step.flipColumns[count++] = q;
  return { count, leavingMove };
}

/** Updates the inverse and the values and weights of the basic columns; keeps products with the leaving row for the slacks. */
function updateKernel(relaxation: Relaxation, step: Step, pivot: number, move: number, length: number, flips: number): void {
  const { k, stride, inverse, basic, kernelRow, x, columnWeight, rows, meter } = relaxation;
  const { rho, alpha, sigma, moved, flipMove, flipColumns: touched, leaving } = step;
  const leavingRow = leaving < rows.n ? (kernelRow[leaving] as number) : -1;
  for (let r = 0, at = 0; r < k; r++, at += stride) {
    let flipped = 0;
    for (let z = 0; z < flips; z++) {
      const q = touched[z] as number;
      flipped += (inverse[at + q] as number) * (flipMove[q] as number);
    }
    const factor = (alpha[r] as number) / pivot;
    const j = basic[r] as number;
    if (r === leavingRow) sigma[r] = length;
    else if (factor < ZERO && factor > -ZERO) sigma[r] = product(inverse, at, rho, k);
    else {
      const dot = productAndSubtract(inverse, at, rho, k, factor);
      sigma[r] = dot;
      columnWeight[j] = Math.max(SHORTEST, (columnWeight[j] as number) - 2 * factor * dot + factor * factor * length);
    }
    const by = (alpha[r] as number) * move - flipped;
    x[j] = (x[j] as number) + by;
    moved[r] = by;
  }
  meter.work += k * k;
}

/** The product of a row of the inverse with `rho`; two sums, as one would wait for itself. */
function product(inverse: Float64Array, at: number, rho: Float64Array, k: number): number {
  let even = 0;
  let odd = 0;
  let q = 0;
  for (; q + 1 < k; q += 2) {
    even += (inverse[at + q] as number) * (rho[q] as number);
    odd += (inverse[at + q + 1] as number) * (rho[q + 1] as number);
  }
  if (q < k) even += (inverse[at + q] as number) * (rho[q] as number);
  return even + odd;
}

/** The same, and takes a multiple of `rho` from the row. */
function productAndSubtract(inverse: Float64Array, at: number, rho: Float64Array, k: number, factor: number): number {
  let even = 0;
  let odd = 0;
  let q = 0;
  for (; q + 1 < k; q += 2) {
    const a = inverse[at + q] as number;
    const b = inverse[at + q + 1] as number;
    const s = rho[q] as number;
    const t = rho[q + 1] as number;
    even += a * s;
    odd += b * t;
    inverse[at + q] = a - factor * s;
    inverse[at + q + 1] = b - factor * t;
  }
  if (q < k) {
    const a = inverse[at + q] as number;
    even += a * (rho[q] as number);
    inverse[at + q] = a - factor * (rho[q] as number);
  }
  return even + odd;
}

/** Updates values and weights of the slacks that are basic, through the columns that moved. */
function updateSlacks(relaxation: Relaxation, step: Step, pivot: number, move: number, length: number): void {
  const { rows, k, basic, slack, slackWeight, kernelColumn, meter } = relaxation;
  const { alpha, sigma, moved, slackAlpha, slackDot, leaving, entering } = step;
  const { n, m, columnStart, columnRow, columnValue } = rows;
  slackAlpha.fill(0);
  slackDot.fill(0);
  for (let r = 0; r < k; r++) {
    const j = basic[r] as number;
    const a = alpha[r] as number;
    const dot = sigma[r] as number;
    const flipped = (moved[r] as number) - a * move;
    for (let z = columnStart[j] as number, end = columnStart[j + 1] as number; z < end; z++) {
      const i = columnRow[z] as number;
      const value = columnValue[z] as number;
      slackAlpha[i] = (slackAlpha[i] as number) + value * a;
      slackDot[i] = (slackDot[i] as number) + value * dot;
      if (flipped !== 0) slack[i] = (slack[i] as number) + value * flipped;
    }
  }
  if (entering < n) {
    for (let z = columnStart[entering] as number, end = columnStart[entering + 1] as number; z < end; z++) {
      const i = columnRow[z] as number;
      slackAlpha[i] = (slackAlpha[i] as number) + (columnValue[z] as number);
    }
  }
  for (let i = 0; i < m; i++) {
    const a = slackAlpha[i] as number;
    if ((kernelColumn[i] as number) >= 0 || (a < ZERO && a > -ZERO)) continue;
    slack[i] = (slack[i] as number) + a * move;
    if (n + i === leaving) continue;
    const factor = a / pivot;
    slackWeight[i] = Math.max(SHORTEST, (slackWeight[i] as number) - 2 * factor * (slackDot[i] as number) + factor * factor * length);
  }
  meter.work += columnRow.length + m;
}

function updatePrices(relaxation: Relaxation, step: Step, theta: number): void {
  const { k, tight, kernelRow, d, y } = relaxation;
  const { rho, tau } = step;
  for (let j = 0; j < d.length; j++) if ((kernelRow[j] as number) < 0) d[j] = (d[j] as number) - theta * (tau[j] as number);
  for (let q = 0; q < k; q++) {
    const i = tight[q] as number;
    y[i] = (y[i] as number) - theta * (rho[q] as number);
  }
}

interface Swap {
  readonly pivot: number;
  readonly move: number;
  readonly goal: number;
  readonly theta: number;
  readonly weight: number;
}

/** Writes the change of basis: the kernel keeps its size, loses or gains one row and column. */
function swap(relaxation: Relaxation, step: Step, change: Swap): void {
  const { rows, x, slack, d, y, kernelRow } = relaxation;
  const { leaving, entering } = step;
  const { n } = rows;
  if (leaving < n) {
    const row = kernelRow[leaving] as number;
    x[leaving] = change.goal;
    d[leaving] = change.theta;
    kernelRow[leaving] = -1;
    if (entering < n) writeRow(relaxation, step, row, change);
    else shrink(relaxation, row, entering - n, change);
    return;
  }
  const i = leaving - n;
  slack[i] = 0;
  y[i] = change.theta;
  if (entering < n) {
    const { k } = relaxation;
    relaxation.reserve(k + 1);
    writeColumn(relaxation, step, k, i, change);
    relaxation.inverse[k * relaxation.stride + k] = 1 / change.pivot;
    writeRow(relaxation, step, k, change);
    relaxation.k = k + 1;
  } else {
    const q = entering - n;
    release(relaxation, relaxation.tight[q] as number, change);
    writeColumn(relaxation, step, q, i, change);
  }
}

/** The kernel row of an entering column. */
function writeRow(relaxation: Relaxation, step: Step, row: number, change: Swap): void {
  const { k, stride, inverse, basic, kernelRow, d, columnWeight } = relaxation;
  const at = row * stride;
  for (let q = 0; q < k; q++) inverse[at + q] = -(step.rho[q] as number) / change.pivot;
  basic[row] = step.entering;
  kernelRow[step.entering] = row;
  d[step.entering] = 0;
  columnWeight[step.entering] = change.weight;
}

/** The kernel column of a row that becomes tight. */
function writeColumn(relaxation: Relaxation, step: Step, column: number, i: number, change: Swap): void {
  const { k, stride, inverse, tight, kernelColumn } = relaxation;
  for (let r = 0, at = column; r < k; r++, at += stride) inverse[at] = (step.alpha[r] as number) / change.pivot;
  tight[column] = i;
  kernelColumn[i] = column;
}

/** The slack of a row that is tight no longer. */
function release(relaxation: Relaxation, i: number, change: Swap): void {
  relaxation.kernelColumn[i] = -1;
  relaxation.slack[i] = change.move;
  relaxation.y[i] = 0;
  relaxation.slackWeight[i] = change.weight;
}

/** A slack enters for a column: the last kernel row and column take the places that become free. */
function shrink(relaxation: Relaxation, row: number, column: number, change: Swap): void {
  const { stride, inverse, basic, tight, kernelRow, kernelColumn } = relaxation;
  const last = relaxation.k - 1;
  const i = tight[column] as number;
  if (row !== last) {
    inverse.copyWithin(row * stride, last * stride, last * stride + last + 1);
    basic[row] = basic[last] as number;
    kernelRow[basic[row] as number] = row;
  }
  if (column !== last) {
    for (let r = 0, at = 0; r < last; r++, at += stride) inverse[at + column] = inverse[at + last] as number;
    tight[column] = tight[last] as number;
    kernelColumn[tight[column] as number] = column;
  }
  relaxation.k = last;
  release(relaxation, i, change);
}
