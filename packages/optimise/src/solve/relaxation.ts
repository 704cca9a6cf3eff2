import type { Programme } from '../programme/programme.ts';
import type { Meter } from './meter.ts';
import { scaleTo, type SparseRows, sparseRows } from './sparse-rows.ts';

/** ASSUMPTION: a kernel whose best pivot is smaller is taken as singular; the relaxation then starts anew without a basis. */
const SINGULAR = 1e-9;
/** ASSUMPTION: a reduced cost within this of zero does not say at which bound its column lies. */
const SIDED = 1e-9;
/** ASSUMPTION: no squared length is taken as smaller. */
const SHORTEST = 1e-4;
/** ASSUMPTION: costs are lowered by up to this share of a unit in all, so that equal choices do not stall the method; bounds stay valid, as they only sink. */
const PERTURBED_IN_ALL = 0.05;
/** ASSUMPTION: greater costs are scaled down to this. */
const LARGEST_COST = 2 ** 20;
/** ASSUMPTION: largest kernel that is inverted densely (18 MB); what needs a larger one is left to HiGHS, whose inverse is sparse. */
export const LARGEST_KERNEL = 1500;
/** ASSUMPTION: the inverse starts with room for a kernel of this size. */
const FIRST_ROOM = 64;
/** Knuth's multiplier, for a fixed scatter of the perturbations. */
const SCATTER = 2_654_435_761;

/**
 * The linear relaxation of a programme: every column in [lower, upper], one slack ≥ 0 for each row. A basis is kept as the inverse of
 * its kernel: the k columns that are basic against the k rows that are tight. All other basic variables are slacks of rows that are
 * not tight; their entries are computed from the sparse rows when they are needed. The methods recompute; `dual-simplex.ts` moves.
 */
export class Relaxation {
  readonly rows: SparseRows;
  /** Costs, slightly lowered, times a power of two that keeps them small beside the tolerances. */
  readonly costs: Float64Array;
  readonly costScale: number;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Values of the columns and of the rows' slacks. */
  readonly x: Float64Array;
  readonly slack: Float64Array;
  /** Size of the kernel. */
  k = 0;
  /** The inverse: entry of basic column `basic[r]` for tight row `tight[q]` at `r · stride + q`. */
  inverse: Float64Array;
  stride: number;
  /** No kernel is larger: the entries of work arrays over it. */
  readonly widest: number;
  readonly basic: Int32Array;
  readonly tight: Int32Array;
  /** The kernel row of a basic column, else -1; the kernel column of a tight row, else -1. */
  readonly kernelRow: Int32Array;
  readonly kernelColumn: Int32Array;
  /** Reduced costs of columns, multipliers of rows; zero for what is basic. */
  readonly d: Float64Array;
  readonly y: Float64Array;
  /** Squared length of each basic variable's row of the inverse, for the choice of the leaving one (dual steepest edge). */
  readonly columnWeight: Float64Array;
  readonly slackWeight: Float64Array;
  /** Whether bounds changed since the values were computed; exchanges since the last refactorisation. */
  isStale = true;
  age = 0;
  readonly meter: Meter;
  private readonly rightSide: Float64Array;

  constructor(programme: Programme, meter: Meter, rows: SparseRows = sparseRows(programme)) {
    const { n, m } = rows;
    const widest = Math.min(n, m, LARGEST_KERNEL) + 1;
    const stride = Math.min(widest, FIRST_ROOM);
    this.rows = rows;
    this.meter = meter;
    this.costScale = scaleTo(LARGEST_COST, programme.costs);
    this.costs = Float64Array.from(
      programme.costs,
      (cost, j) => this.costScale * (cost - (PERTURBED_IN_ALL / n) * (0.5 + (0.5 * ((j * SCATTER) % 1024)) / 1024)),
    );
    this.lower = new Float64Array(n);
    this.upper = new Float64Array(n).fill(1);
    this.x = new Float64Array(n);
    this.slack = new Float64Array(m);
    this.inverse = new Float64Array(stride * stride);
    this.stride = stride;
    this.widest = widest;
    this.basic = new Int32Array(widest);
    this.tight = new Int32Array(widest);
    this.kernelRow = new Int32Array(n);
    this.kernelColumn = new Int32Array(m);
    this.d = new Float64Array(n);
    this.y = new Float64Array(m);
    this.columnWeight = new Float64Array(n);
    this.slackWeight = new Float64Array(m);
    this.rightSide = new Float64Array(widest);
    this.clear();
  }

  /** Starts anew without a basis: every column at the bound that suits its cost. */
  clear(): void {
    this.k = 0;
    this.kernelRow.fill(-1);
    this.kernelColumn.fill(-1);
    this.d.set(this.costs);
    this.y.fill(0);
    this.columnWeight.fill(1);
    this.slackWeight.fill(1);
    this.age = 0;
    this.settleSides();
  }

  /** Makes room for a kernel of this size. */
  reserve(size: number): void {
    const { k, stride, inverse, widest } = this;
    if (size <= stride) return;
    this.stride = Math.min(widest, 2 * size);
    this.inverse = new Float64Array(this.stride * this.stride);
    for (let r = 0; r < k; r++) this.inverse.set(inverse.subarray(r * stride, r * stride + k), r * this.stride);
  }

  /** Sets the bounds of a column; a nonbasic one moves to the bound that suits its reduced cost. */
  setBounds(j: number, lower: number, upper: number): void {
    if (this.lower[j] === lower && this.upper[j] === upper) return;
    this.lower[j] = lower;
    this.upper[j] = upper;
    if ((this.kernelRow[j] as number) >= 0) return;
    const side = (this.d[j] as number) < 0 ? upper : lower;
    if (this.x[j] === side) return;
    this.x[j] = side;
    this.isStale = true;
  }

  /** The cost of the present values, perturbed. */
  objective(): number {
    const { costs, x } = this;
    let sum = 0;
    for (let j = 0; j < x.length; j++) sum += (costs[j] as number) * (x[j] as number);
    return sum / this.costScale;
  }

  /** Puts every nonbasic column at the bound its reduced cost asks for. */
  private settleSides(): void {
    const { d, x, lower, upper, kernelRow } = this;
    for (let j = 0; j < x.length; j++) {
      if ((kernelRow[j] as number) >= 0) continue;
      const price = d[j] as number;
      if (price > SIDED) x[j] = lower[j] as number;
      else if (price < -SIDED) x[j] = upper[j] as number;
      else x[j] = Math.min(upper[j] as number, Math.max(lower[j] as number, Math.round(x[j] as number)));
    }
    this.isStale = true;
  }

  /** Computes the values of basic columns and slacks from those of the nonbasic columns. */
  computeValues(): void {
    const { k, stride, inverse, basic, tight, kernelRow, kernelColumn, x, slack, rightSide } = this;
    const { m, rowStart, rowColumn, rowValue, atLeast } = this.rows;
    for (let q = 0; q < k; q++) {
      const i = tight[q] as number;
      let left = atLeast[i] as number;
      for (let z = rowStart[i] as number; z < (rowStart[i + 1] as number); z++) {
        const j = rowColumn[z] as number;
        if ((kernelRow[j] as number) < 0) left -= (rowValue[z] as number) * (x[j] as number);
      }
      rightSide[q] = left;
    }
    for (let r = 0, at = 0; r < k; r++, at += stride) {
      let sum = 0;
      for (let q = 0; q < k; q++) sum += (inverse[at + q] as number) * (rightSide[q] as number);
      x[basic[r] as number] = sum;
    }
    for (let i = 0; i < m; i++) {
      let sum = -(atLeast[i] as number);
      if ((kernelColumn[i] as number) >= 0) sum = 0;
      else for (let z = rowStart[i] as number; z < (rowStart[i + 1] as number); z++) sum += (rowValue[z] as number) * (x[rowColumn[z] as number] as number);
      slack[i] = sum;
    }
    this.isStale = false;
    this.meter.work += k * k + rowValue.length;
  }

  /** Computes multipliers and reduced costs from the inverse. */
  private computePrices(): void {
    const { k, stride, inverse, basic, tight, costs, d, y } = this;
    const { rowStart, rowColumn, rowValue } = this.rows;
    y.fill(0);
    for (let r = 0, at = 0; r < k; r++, at += stride) {
      const cost = costs[basic[r] as number] as number;
      for (let q = 0; q < k; q++) y[tight[q] as number] = (y[tight[q] as number] as number) + cost * (inverse[at + q] as number);
    }
    d.set(costs);
    for (let q = 0; q < k; q++) {
      const i = tight[q] as number;
      const price = y[i] as number;
      for (let z = rowStart[i] as number; z < (rowStart[i + 1] as number); z++) {
        const j = rowColumn[z] as number;
        d[j] = (d[j] as number) - price * (rowValue[z] as number);
      }
    }
    for (let r = 0; r < k; r++) d[basic[r] as number] = 0;
    this.meter.work += k * k;
  }

  /** The entries of a basic variable (a column, or n + the row of a slack) for the tight rows. */
  entriesOf(variable: number, into: Float64Array): void {
    const { k, stride, inverse, kernelRow } = this;
    const { n, rowStart, rowColumn, rowValue } = this.rows;
    if (variable < n) {
      const at = (kernelRow[variable] as number) * stride;
      for (let q = 0; q < k; q++) into[q] = inverse[at + q] as number;
      return;
    }
    into.fill(0, 0, k);
    for (let z = rowStart[variable - n] as number, end = rowStart[variable - n + 1] as number; z < end; z++) {
      const r = kernelRow[rowColumn[z] as number] as number;
      if (r < 0) continue;
      const value = rowValue[z] as number;
      for (let q = 0, at = r * stride; q < k; q++, at++) into[q] = (into[q] as number) + value * (inverse[at] as number);
      this.meter.work += k;
    }
  }

  private computeWeights(): void {
    const { k, basic, kernelColumn, columnWeight, slackWeight, rightSide } = this;
    const length = (): number => {
      let sum = 0;
      for (let q = 0; q < k; q++) sum += (rightSide[q] as number) * (rightSide[q] as number);
      return sum;
    };
    for (let r = 0; r < k; r++) {
      this.entriesOf(basic[r] as number, rightSide);
      columnWeight[basic[r] as number] = Math.max(SHORTEST, length());
    }
    for (let i = 0; i < kernelColumn.length; i++) {
      if ((kernelColumn[i] as number) >= 0) continue;
      this.entriesOf(this.rows.n + i, rightSide);
      slackWeight[i] = 1 + length();
    }
  }

  /** Inverts the kernel anew and computes everything from it, which sheds rounding errors. */
  refactor(): void {
    const { k, stride, inverse } = this;
    const work = this.kernel();
    for (let p = 0; p < k; p++) {
      let best = -1;
      let size = SINGULAR;
      for (let i = p; i < k; i++) {
        const a = Math.abs((work[i] as Float64Array)[p] as number);
        if (a > size) {
          size = a;
          best = i;
        }
      }
      if (best < 0) {
        this.clear();
        this.computeValues();
        return;
      }
      const pivot = work[best] as Float64Array;
      work[best] = work[p] as Float64Array;
      work[p] = pivot;
      this.eliminate(work, p);
    }
    work.forEach((row, r) => inverse.set(row.subarray(k), r * stride));
    this.age = 0;
    this.computePrices();
    this.settleSides();
    this.computeValues();
    this.computeWeights();
  }

  /** The kernel beside the unit matrix. */
  private kernel(): Float64Array[] {
    const { k, tight, kernelRow } = this;
    const { rowStart, rowColumn, rowValue } = this.rows;
    return Array.from(tight.subarray(0, k), (i, q) => {
      const row = new Float64Array(2 * k);
      for (let z = rowStart[i] as number; z < (rowStart[i + 1] as number); z++) {
        const r = kernelRow[rowColumn[z] as number] as number;
        if (r >= 0) row[r] = rowValue[z] as number;
      }
      row[k + q] = 1;
      return row;
    });
  }

  private eliminate(work: readonly Float64Array[], p: number): void {
    const pivot = work[p] as Float64Array;
    const width = pivot.length;
    const scale = 1 / (pivot[p] as number);
    for (let q = p; q < width; q++) pivot[q] = (pivot[q] as number) * scale;
    work.forEach((row, i) => {
      const factor = row[p] as number;
      if (i === p || factor === 0) return;
      for (let q = p; q < width; q++) row[q] = (row[q] as number) - factor * (pivot[q] as number);
      this.meter.work += width - p;
    });
  }

  /** Takes over basis and values of another relaxation of the same programme; bounds stay. */
  copyFrom(other: Relaxation): void {
    this.k = 0;
    this.reserve(other.k);
    this.k = other.k;
    for (let r = 0; r < other.k; r++) this.inverse.set(other.inverse.subarray(r * other.stride, r * other.stride + other.k), r * this.stride);
    this.x.set(other.x);
    this.slack.set(other.slack);
    this.basic.set(other.basic);
    this.tight.set(other.tight);
    this.kernelRow.set(other.kernelRow);
    this.kernelColumn.set(other.kernelColumn);
    this.d.set(other.d);
    this.y.set(other.y);
    this.columnWeight.set(other.columnWeight);
    this.slackWeight.set(other.slackWeight);
    this.isStale = other.isStale;
    this.age = other.age;
    this.meter.work += other.k * other.k;
  }
}
