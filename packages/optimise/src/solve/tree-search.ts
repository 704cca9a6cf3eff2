import { costOf, type Programme, satisfies } from '../programme/programme.ts';
import { Gains, worth } from './branching.ts';
import { DualSimplex } from './dual-simplex.ts';
import type { Meter } from './meter.ts';
import { type Node, OpenNodes, type Order } from './open-nodes.ts';
import { boundOf, provesInfeasible } from './proofs.ts';
import { Relaxation } from './relaxation.ts';

/** ASSUMPTION: a value within this of 0 or 1 is whole. */
const WHOLE = 1e-6;
/** ASSUMPTION: a bound must pass the cutoff by this much. */
const CLEARLY = 1e-6;
/** ASSUMPTION: how many unknown columns are tried at one node, with how many steps each, and how many worse ones end the trial. */
const TRIED = 8;
const TRIAL_STEPS = 15;
const TRIAL_PATIENCE = 6;
/** A solver's patience with one relaxation, per row and column. */
const STEPS_EACH = 30;

/** What a node's relaxation says. `unsure`: rounding left it undecided; it is branched on as if open. */
type Verdict = 'dead' | 'open' | 'unsure' | 'stopped';

/** A column with the value it is fixed at. */
export interface Fix {
  readonly column: number;
  readonly value: number;
}

/** What one walk through the tree is to do. */
export interface Walk {
  readonly fixes?: readonly Fix[];
  readonly order?: Order;
  /** Nodes after which it ends. */
  readonly mostNodes?: number;
  /** Only solutions of at most this cost. */
  readonly ceiling?: number;
  /** End at the first solution that is found. */
  readonly isEnough?: boolean;
}

/** How a walk ended: complete, and if not, the bound that still holds. */
export interface WalkEnd {
  readonly isComplete: boolean;
  readonly bound: number;
}

/**
 * Branch and bound over one programme. The relaxation, what was learned of each column, and the best solution so far are kept from
 * walk to walk. Every branch that is cut is cut by a bound or a proof computed from the programme's own rows.
 */
export class TreeSearch {
  readonly programme: Programme;
  readonly meter: Meter;
  readonly relaxation: Relaxation;
  /** The best solution so far. */
  best: Float64Array | null = null;
  bestCost = Infinity;
  nodes = 0;
  private readonly simplex: DualSimplex;
  private readonly spare: Relaxation;
  private readonly rooted: Relaxation;
  private readonly gains: Gains;
  private readonly reduced: Float64Array;
  private readonly rootReduced: Float64Array;
  private rootBound = -Infinity;
  private readonly globalLower: Float64Array;
  private readonly globalUpper: Float64Array;
  private readonly entries: Float64Array;
  /** Columns whose bounds differ from the global ones. */
  private readonly changed: number[] = [];
  private ceiling = Infinity;
  private isDoubtful = false;

  constructor(programme: Programme, meter: Meter) {
    const n = programme.costs.length;
    this.programme = programme;
    this.meter = meter;
    this.relaxation = new Relaxation(programme, meter);
    this.spare = new Relaxation(programme, meter, this.relaxation.rows);
    this.rooted = new Relaxation(programme, meter, this.relaxation.rows);
    this.simplex = new DualSimplex(this.relaxation);
    this.gains = new Gains(n);
    this.reduced = new Float64Array(n);
    this.rootReduced = new Float64Array(n);
    this.globalLower = new Float64Array(n);
    this.globalUpper = new Float64Array(n).fill(1);
    this.entries = new Float64Array(this.relaxation.widest);
  }

  /** Solves the relaxation of the whole programme. */
  root(): Verdict {
    const verdict = this.judge();
    // Where a limit or rounding ended the method, its multipliers give a bound all the same.
    if (verdict !== 'dead') this.rootBound = boundOf(this.relaxation, this.rootReduced).value;
    if (verdict === 'open') {
      this.rooted.copyFrom(this.relaxation);
      this.fixGlobally();
    }
    return verdict;
  }

  /** The bound of the whole programme, as a whole number. */
  lowestCost(): number {
    return Math.ceil(this.rootBound - CLEARLY);
  }

  /** The values in the root's relaxation. */
  rootValues(): Float64Array {
    return this.rooted.x;
  }

  private cutoff(): number {
    return Math.min(this.bestCost - 1, this.ceiling) + CLEARLY;
  }

  /** Takes a solution if it is one and the best so far. */
  offer(values: ArrayLike<number>): boolean {
    const { programme } = this;
    const rounded = Float64Array.from(values, (value, j) => (programme.isWhole[j] === true ? Math.round(value) : value));
    if (!satisfies(programme, rounded)) return false;
    const cost = costOf(programme, rounded);
    if (cost >= this.bestCost) return true;
    this.best = rounded;
    this.bestCost = cost;
    this.fixGlobally();
    return true;
  }

  /** Forgets the best solution and looks again for solutions of at most this cost. */
  reopen(cost: number): void {
    this.best = null;
    this.bestCost = cost + 1;
    this.globalLower.fill(0);
    this.globalUpper.fill(1);
    for (let j = 0; j < this.globalUpper.length; j++) this.relaxation.setBounds(j, 0, 1);
    this.changed.length = 0;
    this.fixGlobally();
  }

  /** Whether no solution within the best cost has this column at a value, by the root's bound alone. */
  isRuledOut(column: number, value: number): boolean {
    return value === 1 ? this.globalUpper[column] === 0 : this.globalLower[column] === 1;
  }

  /** Fixes for good the columns that no better solution can move. */
  private fixGlobally(): void {
    for (let j = 0; j < this.globalUpper.length; j++) {
      if (this.programme.isWhole[j] !== true) continue;
      const price = this.rootReduced[j] as number;
      if (this.rootBound + Math.abs(price) <= this.bestCost - 1 + CLEARLY) continue;
      if (price > 0) this.globalUpper[j] = 0;
      else this.globalLower[j] = 1;
    }
  }

  /** Solves the relaxation within the present bounds. */
  private judge(): Verdict {
    const { relaxation, simplex, meter } = this;
    const most = STEPS_EACH * (relaxation.rows.n + relaxation.rows.m) + 1000;
    for (let attempt = 0; attempt < 2; attempt++) {
      const end = simplex.run(attempt === 0 ? this.cutoff() : Infinity, most);
      if (end === 'infeasible') {
        if (provesInfeasible(relaxation, simplex, this.reduced, this.entries)) return 'dead';
      } else {
        if (boundOf(relaxation, this.reduced).value > this.cutoff()) return 'dead';
        if (end === 'optimal') return 'open';
      }
      if (meter.isOver()) return 'stopped';
      relaxation.refactor();
    }
    return 'unsure';
  }

  /** Walks through the tree until it is done or a limit ends it. */
  walk(walk: Walk): WalkEnd {
    this.ceiling = walk.ceiling ?? Infinity;
    this.isDoubtful = false;
    this.relaxation.copyFrom(this.rooted);
    const open = new OpenNodes(walk.order ?? 'depth');
    open.push({ bound: this.rootBound, parent: null, column: -1, value: 0, share: -1 });
    const first = this.nodes;
    const costBefore = this.bestCost;
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      const isDone = walk.isEnough === true && this.bestCost < costBefore;
      if (isDone || this.nodes - first > (walk.mostNodes ?? Infinity) || this.meter.isOver())
        return this.endOf(false, Math.min(node.bound, open.lowestBound()));
      if (node.bound > this.cutoff()) continue;
      this.moveTo(node, walk.fixes ?? []);
      const left = this.plunge(node, open);
      if (left !== null) return this.endOf(false, Math.min(left, open.lowestBound()));
    }
    return this.endOf(!this.isDoubtful, this.isDoubtful ? this.rootBound : Infinity);
  }

  private endOf(isComplete: boolean, bound: number): WalkEnd {
    this.ceiling = Infinity;
    return { isComplete, bound: Math.min(this.bestCost, Math.ceil(bound - CLEARLY)) };
  }

  private moveTo(node: Node | null, fixes: readonly Fix[]): void {
    const { relaxation } = this;
    for (const j of this.changed) relaxation.setBounds(j, this.globalLower[j] as number, this.globalUpper[j] as number);
    this.changed.length = 0;
    for (let j = 0; j < this.globalUpper.length; j++)
      if (this.globalLower[j] === this.globalUpper[j]) relaxation.setBounds(j, this.globalLower[j] as number, this.globalUpper[j] as number);
    for (const { column, value } of fixes) this.fix(column, value);
    for (let at = node; at !== null; at = at.parent) if (at.column >= 0) this.fix(at.column, at.value);
  }

  private fix(column: number, value: number): void {
    this.changed.push(column);
    this.relaxation.setBounds(column, value, value);
  }

  private countNode(): void {
    this.nodes++;
    this.meter.step();
  }

  /** Follows one branch down to its end, leaving the others open. Returns the bound where a limit stopped it, else null. */
  private plunge(from: Node, open: OpenNodes): number | null {
    for (let node = from; ; ) {
      this.countNode();
      const verdict = this.judge();
      if (verdict === 'stopped') return node.bound;
      if (verdict === 'dead') return null;
      const bound = verdict === 'open' ? Math.max(node.bound, boundOf(this.relaxation, this.reduced).value) : node.bound;
      if (node.share > 0) this.gains.record(node.column, node.value, node.share, bound - (node.parent?.bound ?? bound));
      if (verdict === 'open') this.fixByPrice(bound);
      const choice = this.choose(verdict, bound);
      if (choice === null) return null;
      const child = (value: number, share: number): Node => ({ bound, parent: node, column: choice.column, value, share });
      if (choice.forced !== undefined) node = child(choice.forced, -1);
      else {
        open.push(child(0, choice.share));
        node = child(1, choice.share);
      }
      this.fix(node.column, node.value);
    }
  }

  /** Fixes columns that no better solution in this part of the tree can move. */
  private fixByPrice(bound: number): void {
    const { relaxation, reduced } = this;
    const cutoff = this.cutoff();
    for (let j = 0; j < reduced.length; j++) {
      if (this.programme.isWhole[j] !== true || relaxation.lower[j] === relaxation.upper[j]) continue;
      const price = reduced[j] as number;
      if (bound + Math.abs(price) > cutoff) this.fix(j, price > 0 ? 0 : 1);
    }
  }

  /** Whole columns that may still be either, and are neither. */
  private fractional(): number[] {
    const { x, lower, upper, kernelRow } = this.relaxation;
    const found: number[] = [];
    for (let j = 0; j < x.length; j++) {
      if (this.programme.isWhole[j] !== true || (kernelRow[j] as number) < 0 || lower[j] === upper[j]) continue;
      if ((x[j] as number) > WHOLE && (x[j] as number) < 1 - WHOLE) found.push(j);
    }
    return found;
  }

  /** The column to branch on; null at a leaf or where both sides are dead. */
  private choose(verdict: Verdict, bound: number): { readonly column: number; readonly share: number; readonly forced?: number } | null {
    const { relaxation, gains } = this;
    const found = this.fractional();
    if (verdict === 'unsure' || (found.length === 0 && !this.offer(relaxation.x))) {
      const free = this.programme.isWhole.findIndex((whole, j) => whole && relaxation.lower[j] !== relaxation.upper[j]);
      if (free < 0 && !this.isRefuted()) this.isDoubtful = true;
      return free < 0 ? null : { column: free, share: -1 };
    }
    if (found.length === 0) return null;
    const shares = new Map(found.map((j) => [j, relaxation.x[j] as number]));
    const expected = new Map(found.map((j) => [j, gains.expected(j, shares.get(j) as number)]));
    found.sort((a, b) => (expected.get(b) as number) - (expected.get(a) as number) || a - b);
    let pick = found[0] as number;
    let most = -1;
    let tried = 0;
    let since = 0;
    for (const j of found) {
      const share = shares.get(j) as number;
      let value = expected.get(j) as number;
      if (tried < TRIED && !gains.isKnown(j, 1)) {
        if (tried++ === 0) this.spare.copyFrom(relaxation);
        const down = this.tryOut(j, 0, bound);
        const up = this.tryOut(j, 1, bound);
        if (down === Infinity && up === Infinity) return null;
        if (down === Infinity || up === Infinity) return { column: j, share: -1, forced: down === Infinity ? 1 : 0 };
        gains.record(j, 0, share, down);
        gains.record(j, 1, share, up);
        value = worth(down, up);
      }
      if (value > most) {
        most = value;
        pick = j;
        since = 0;
      } else if (++since > TRIAL_PATIENCE) break;
    }
    return { column: pick, share: shares.get(pick) as number };
  }

  /** Whether the fixed columns alone break a row, computed exactly: where all whole columns are fixed, rounding may leave that open. */
  private isRefuted(): boolean {
    const { programme, relaxation } = this;
    return programme.rows.some((row) => {
      if (row.columns.some((j) => programme.isWhole[j] !== true)) return false;
      return row.columns.reduce((sum, j, k) => sum + (row.coefficients[k] as number) * (relaxation.lower[j] as number), 0) < row.atLeast;
    });
  }

  /** By how much the bound rises when a column is fixed, within a few steps; infinite when that side is proved dead. */
  private tryOut(column: number, value: number, bound: number): number {
    const { relaxation, simplex } = this;
    const lower = relaxation.lower[column] as number;
    const upper = relaxation.upper[column] as number;
    relaxation.setBounds(column, value, value);
    const end = simplex.run(this.cutoff(), TRIAL_STEPS);
    let gain: number;
    if (end === 'infeasible') gain = provesInfeasible(relaxation, simplex, this.reduced, this.entries) ? Infinity : 0;
    else {
      const reached = boundOf(relaxation, this.reduced).value;
      gain = reached > this.cutoff() ? Infinity : Math.max(0, reached - bound);
    }
    relaxation.lower[column] = lower;
    relaxation.upper[column] = upper;
    relaxation.copyFrom(this.spare);
    return gain;
  }

  /** Rounds up one fractional column after the other, those first that `prefers` most, until nothing is fractional or nothing is left. */
  dive(prefers: (column: number, share: number) => number): void {
    this.relaxation.copyFrom(this.rooted);
    this.moveTo(null, []);
    for (;;) {
      this.countNode();
      if (this.judge() !== 'open') return;
      const found = this.fractional();
      if (found.length === 0) {
        this.offer(this.relaxation.x);
        return;
      }
      const rank = (j: number): number => prefers(j, this.relaxation.x[j] as number);
      this.fix(
        found.reduce((pick, j) => (rank(j) > rank(pick) ? j : pick)),
        1,
      );
    }
  }
}
