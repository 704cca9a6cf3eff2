import { exchange, type Step } from './exchange.ts';
import { LARGEST_KERNEL, type Relaxation } from './relaxation.ts';

/** ASSUMPTION: a basic value may miss its bound by this much. */
const FEASIBLE = 1e-7;
/** ASSUMPTION: smaller entries are not used as pivots. */
const SMALLEST_PIVOT = 1e-7;
/** ASSUMPTION: by how much a reduced cost may pass zero so that a larger pivot can be taken (Harris's ratio test). */
const HARRIS = 1e-9;
/** ASSUMPTION: entries smaller than this are rounding. */
const ZERO = 1e-12;
/** ASSUMPTION: exchanges after which rounding errors are shed; clocks and cutoffs are looked at this often. */
const OLD_AGE = 500;
const GLANCE = 8;

/** How a run ended. `limit` also stands for numbers that could not be trusted. */
export type LinearEnding = 'optimal' | 'infeasible' | 'cutoff' | 'limit';

/** The dual simplex method on a relaxation, with its work space. */
export class DualSimplex {
  /** The basic variable whose row showed that there is no solution, and whether it had to rise. */
  dead = { variable: -1, rises: true };
  private readonly relaxation: Relaxation;
  private readonly step: Step;

  constructor(relaxation: Relaxation) {
    const { n, m } = relaxation.rows;
    const { widest } = relaxation;
    this.relaxation = relaxation;
    this.step = {
      leaving: -1,
      rises: true,
      entering: -1,
      flipFrom: 0,
      flipTo: 0,
      rho: new Float64Array(widest),
      tau: new Float64Array(n),
      alpha: new Float64Array(widest),
      sigma: new Float64Array(widest),
      candidates: new Int32Array(n + widest),
      ratios: new Float64Array(n + widest),
      sizes: new Float64Array(n + widest),
      moved: new Float64Array(widest),
      slackAlpha: new Float64Array(m),
      slackDot: new Float64Array(m),
      flipMove: new Float64Array(widest),
      flipColumns: new Int32Array(widest),
    };
  }

  /**
   * Steps until every basic value is within its bounds, a row shows that none can be, the objective passes `cutoff`, or a limit is
   * reached. Every column lies in a box, so the basis is dual feasible from the start, whatever bounds a branch sets: no first phase.
   */
  run(cutoff: number, mostSteps: number): LinearEnding {
    const { relaxation, step } = this;
    if (relaxation.isStale) relaxation.computeValues();
    for (let count = 0, isFresh = false; count < mostSteps; count++) {
      if (relaxation.age >= OLD_AGE) relaxation.refactor();
      if (!this.chooseLeaving()) {
        if (isFresh || relaxation.age === 0) return 'optimal';
        relaxation.computeValues();
        isFresh = true;
        continue;
      }
      isFresh = false;
      relaxation.entriesOf(step.leaving, step.rho);
      this.computeColumnEntries();
      if (!this.chooseEntering()) {
        this.dead = { variable: step.leaving, rises: step.rises };
        return 'infeasible';
      }
      if (relaxation.k >= LARGEST_KERNEL && step.leaving >= relaxation.rows.n && step.entering < relaxation.rows.n) return 'limit';
      if (!exchange(relaxation, step)) {
        if (relaxation.age === 0) return 'limit';
        relaxation.refactor();
        continue;
      }
      if (count % GLANCE !== GLANCE - 1) continue;
      if (relaxation.objective() > cutoff) return 'cutoff';
      if (relaxation.meter.isOver()) return 'limit';
    }
    return 'limit';
  }

  /** The basic variable that misses its bounds most, measured against the length of its row. */
  private chooseLeaving(): boolean {
    const { k, basic, x, slack, lower, upper, columnWeight, slackWeight, kernelColumn, rows } = this.relaxation;
    let best = -1;
    let most = 0;
    for (let r = 0; r < k; r++) {
      const j = basic[r] as number;
      const value = x[j] as number;
      const miss = Math.max((lower[j] as number) - value, value - (upper[j] as number));
      if (miss <= FEASIBLE) continue;
      const score = (miss * miss) / (columnWeight[j] as number);
      if (score <= most) continue;
      most = score;
      best = j;
    }
    for (let i = 0; i < rows.m; i++) {
      const value = slack[i] as number;
      if (value >= -FEASIBLE || (kernelColumn[i] as number) >= 0) continue;
      const score = (value * value) / (slackWeight[i] as number);
      if (score <= most) continue;
      most = score;
      best = rows.n + i;
    }
    this.step.leaving = best;
    this.step.rises = best >= rows.n || (best >= 0 && (x[best] as number) < (lower[best] as number));
    return best >= 0;
  }

  /** The leaving row's entries for the columns, from those for the tight rows. */
  private computeColumnEntries(): void {
    const { k, tight, rows, meter } = this.relaxation;
    const { rho, tau, leaving } = this.step;
    const { n, rowStart, rowColumn, rowValue } = rows;
    tau.fill(0);
    if (leaving >= n)
      for (let z = rowStart[leaving - n] as number, end = rowStart[leaving - n + 1] as number; z < end; z++)
        tau[rowColumn[z] as number] = rowValue[z] as number;
    for (let q = 0; q < k; q++) {
      const factor = rho[q] as number;
      if (factor < ZERO && factor > -ZERO) continue;
      const i = tight[q] as number;
      for (let z = rowStart[i] as number, end = rowStart[i + 1] as number; z < end; z++) {
        const j = rowColumn[z] as number;
        tau[j] = (tau[j] as number) - factor * (rowValue[z] as number);
      }
    }
    meter.work += rowValue.length;
  }

  /** Collects what may enter: columns that can still move the right way, and slacks of tight rows. Ids from n on are kernel columns. */
  private chooseEntering(): boolean {
    const { relaxation, step } = this;
    const { k, tight, lower, upper, x, d, y, kernelRow, rows } = relaxation;
    const { rho, tau, candidates, ratios, sizes, rises } = step;
    const { n } = rows;
    let count = 0;
    for (let j = 0; j < n; j++) {
      const entry = tau[j] as number;
      const a = rises ? entry : -entry;
      if ((a < SMALLEST_PIVOT && a > -SMALLEST_PIVOT) || (kernelRow[j] as number) >= 0 || lower[j] === upper[j]) continue;
      if (x[j] === upper[j] ? a > 0 : a < 0) continue;
      candidates[count++] = j;
      sizes[j] = a < 0 ? -a : a;
      ratios[j] = Math.abs(d[j] as number) / (sizes[j] as number);
    }
    for (let q = 0; q < k; q++) {
      const a = rises ? (rho[q] as number) : -(rho[q] as number);
      if (a < SMALLEST_PIVOT) continue;
      candidates[count++] = n + q;
      sizes[n + q] = a;
      ratios[n + q] = Math.max(0, y[tight[q] as number] as number) / a;
    }
    relaxation.meter.work += n + k;
    const v = step.leaving;
    const missing = v >= n ? -(relaxation.slack[v - n] as number) : rises ? (lower[v] as number) - (x[v] as number) : (x[v] as number) - (upper[v] as number);
    step.entering = this.longStep(count, missing);
    return step.entering >= 0;
  }

  /** The long-step rule: columns flip to their other bound as long as the row still misses; the largest pivot of the next ones enters. */
  private longStep(count: number, missing: number): number {
    const { relaxation, step } = this;
    const { lower, upper, rows } = relaxation;
    const { candidates, ratios, sizes } = step;
    let slope = missing;
    let left = count;
    while (left > 0) {
      let least = Infinity;
      for (let z = 0; z < left; z++) {
        const c = candidates[z] as number;
        least = Math.min(least, (ratios[c] as number) + HARRIS / (sizes[c] as number));
      }
      let pick = -1;
      let largest = 0;
      let closes = 0;
      for (let z = 0; z < left; z++) {
        const c = candidates[z] as number;
        if ((ratios[c] as number) > least) continue;
        const size = sizes[c] as number;
        closes += c < rows.n ? size * ((upper[c] as number) - (lower[c] as number)) : Infinity;
        if (size <= largest) continue;
        largest = size;
        pick = c;
      }
      relaxation.meter.work += 2 * left;
      if (slope - closes <= FEASIBLE) {
        step.flipFrom = left;
        step.flipTo = count;
        return pick;
      }
      slope -= closes;
      for (let z = 0; z < left; ) {
        const c = candidates[z] as number;
        if ((ratios[c] as number) > least) z++;
        else {
          candidates[z] = candidates[--left] as number;
          candidates[left] = c;
        }
      }
    }
    return -1;
  }
}
