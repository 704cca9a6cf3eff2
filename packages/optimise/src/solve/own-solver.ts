import { leanRows } from '../programme/lean-rows.ts';
import { commonDivisor, mergeRows, spreadValues } from '../programme/merge-rows.ts';
import { costOf, isCover, type Programme, type Solution } from '../programme/programme.ts';
import { searchCover } from './cover-search.ts';
import { DualSimplex } from './dual-simplex.ts';
import { firstInOrder } from './first-in-order.ts';
import { type Limits, Meter, type SolveControl } from './meter.ts';
import { Relaxation } from './relaxation.ts';
import { TreeSearch, type WalkEnd } from './tree-search.ts';

/** ASSUMPTION: nodes of a walk near a known solution, how near the relaxation must lie to it, and how often this is repeated. */
const NEAR_NODES = 100;
const NEAR = 0.1;
const NEAR_ROUNDS = 5;
/** ASSUMPTION: the first full walk looks below this share of the gap between bound and best solution; most optima lie there. */
const LOW_SHARE = 0.7;
/** ASSUMPTION: where the gap is wider, proof is out of reach and the walk goes by bound, which raises what can be promised. */
const WIDE_GAP = 0.12;
/** ASSUMPTION: where it is wider than this, a cover is searched for without the relaxation. */
const COVER_GAP = 0.01;
/** ASSUMPTION: auxiliary columns from which it pays to replace some. */
const MANY_AUXILIARIES = 30;
/** ASSUMPTION: steps of the simplex method when it only decides which columns to replace. */
const SCOUTING_STEPS = 20_000;

/** A solution, and whether it is also the first in order among all optima. */
export interface OrderedSolution extends Solution {
  readonly isFirst: boolean;
}

/**
 * Solves a 0/1 programme by branch and bound, to proof or to a limit; the same way on every run that work, not time, ends. Among equal
 * costs it takes the fewest columns of `order`, then those that come first there.
 */
export function solveOwn(programme: Programme, limits: Limits = {}, order: readonly number[] = [], control: SolveControl = {}): OrderedSolution {
  const meter = new Meter(limits, control);
  const step = commonDivisor(programme.costs);
  const ranked = order.length + 1;
  const inOrder = new Set(order);
  const costs = programme.costs.map((cost, j) => (cost / step) * ranked + (inOrder.has(j) ? 1 : 0));
  const merged = mergeRows({ ...programme, costs });
  const lean = leanBy(merged.programme, meter);
  const back = (values: Float64Array): Float64Array => spreadValues(lean.restore(values), merged.standsFor);
  const search = new TreeSearch(lean.programme, meter);
  const end = solveWith(search);
  const best = search.best;
  const first = end.isComplete && best !== null && order.length > 0 ? firstInOrder(search, order) : null;
  const values = first ?? best;
  const cost = values === null ? Infinity : costOf(programme, values);
  return {
    ending: end.isComplete ? (values === null ? 'infeasible' : 'optimal') : 'limit',
    values: values === null ? null : back(values),
    cost,
    bound: end.isComplete ? cost : Math.min(cost, Math.ceil((end.bound - order.length) / ranked) * step),
    work: meter.work,
    isFirst: first !== null || (end.isComplete && order.length === 0),
  };
}

/** Replaces the auxiliary columns that the relaxation holds at their sums, where there are many. */
function leanBy(programme: Programme, meter: Meter): ReturnType<typeof leanRows> {
  const many = programme.isWhole.filter((whole) => !whole).length >= MANY_AUXILIARIES;
  if (!many) return { programme, restore: (values) => values };
  const scout = new Relaxation(programme, meter);
  new DualSimplex(scout).run(Infinity, SCOUTING_STEPS);
  return leanRows(programme, (column) => (scout.kernelRow[column] as number) >= 0);
}

/** Finds the best solution of a search and proves it, as far as the limits let it. */
function solveWith(search: TreeSearch): WalkEnd {
  const verdict = search.root();
  if (verdict === 'dead') return { isComplete: true, bound: Infinity };
  if (verdict !== 'open') return { isComplete: false, bound: search.lowestCost() };
  const { costs } = search.programme;
  search.dive((_, share) => share);
  search.dive((j, share) => share / Math.sqrt(1 + Math.max(0, costs[j] as number)));
  const gap = (): number => (search.bestCost - search.lowestCost()) / Math.max(1, Math.abs(search.bestCost));
  if (gap() > COVER_GAP && isCover(search.programme)) {
    const found = searchCover(search.programme, search.meter);
    if (found !== null) search.offer(found);
  }
  for (let round = 0, before = Infinity; round < NEAR_ROUNDS && search.bestCost < before && gap() > 0; round++) {
    before = search.bestCost;
    walkNear(search);
  }
  if (gap() > WIDE_GAP) return search.walk({ order: 'bound' });
  if (search.best !== null) {
    const low = search.walk({ ceiling: Math.floor(search.lowestCost() + LOW_SHARE * (search.bestCost - search.lowestCost())) });
    if (!low.isComplete) return { isComplete: false, bound: search.lowestCost() };
  }
  return search.walk({});
}

/** Walks where the columns on which the relaxation and the best solution agree keep their values. */
function walkNear(search: TreeSearch): void {
  const { best, programme } = search;
  if (best === null) return;
  const values = search.rootValues();
  const fixes = Array.from(best, (value, column) => ({ column, value })).filter(
    ({ column, value }) => programme.isWhole[column] === true && Math.abs((values[column] as number) - value) < NEAR,
  );
  search.walk({ fixes, mostNodes: NEAR_NODES });
}
