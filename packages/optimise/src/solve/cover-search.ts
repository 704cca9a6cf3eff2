import type { Programme } from '../programme/programme.ts';
import type { Meter } from './meter.ts';

/** ASSUMPTION: steps without a better cover after which the search ends. */
const PATIENCE = 60_000;
/** ASSUMPTION: the clock is looked at this often. */
const GLANCE = 256;

/** The state of a search among covers: what is chosen, how often each row is covered, and what a change of each column is worth. */
interface Search {
  readonly costs: readonly number[];
  readonly rowsOf: readonly Int32Array[];
  readonly columnsOf: readonly (readonly number[])[];
  /** 1 for each round that a row was left open: rows that are hard to cover come to weigh more. */
  readonly weight: Float64Array;
  readonly covered: Int32Array;
  readonly isChosen: Uint8Array;
  /** Weight of rows that choosing the column would cover; minus that of rows that dropping it would open. */
  readonly score: Float64Array;
  readonly stamp: Int32Array;
  /** Whether something around the column changed since it was dropped; else it would only come back. */
  readonly mayReturn: Uint8Array;
  readonly open: number[];
  readonly placeOfOpen: Int32Array;
  cost: number;
}

/**
 * A cheap cover of a set-cover programme by local search with row weights (after Gao, Weise and Li 2015, "RWLS"): drop the column
 * that opens least, cover what is open for less than the best cost so far, and let rows that stay open weigh more. Deterministic.
 */
export function searchCover(programme: Programme, meter: Meter): Float64Array | null {
  const search = begin(programme);
  if (search === null) return null;
  const next = scatter();
  let best: Uint8Array | null = null;
  let bestCost = Infinity;
  let last = -1;
  for (let step = 1, since = 0; since < PATIENCE; step++, since++) {
    if (step % GLANCE === 0) {
      meter.step();
      if (meter.isOver()) break;
    }
    while (search.open.length === 0) {
      if (search.cost < bestCost) {
        bestCost = search.cost;
        best = search.isChosen.slice();
        since = 0;
      }
      const spare = worst(search, -1);
      if (spare < 0) return Float64Array.from(best as Uint8Array);
      drop(search, spare, meter);
    }
    const out = worst(search, last);
    if (out >= 0) {
      drop(search, out, meter);
      search.stamp[out] = step;
    }
    last = -1;
    while (search.open.length > 0) {
      const row = search.open[next(search.open.length)] as number;
      const pick = bestFor(search, row, bestCost);
      if (pick < 0) break;
      add(search, pick, meter);
      search.stamp[pick] = step;
      last = pick;
      weigh(search);
    }
  }
  return best === null ? null : Float64Array.from(best);
}

function begin(programme: Programme): Search | null {
  const { costs, rows } = programme;
  if (rows.some((row) => row.columns.length === 0)) return null;
  const rowsOf: number[][] = costs.map(() => []);
  rows.forEach((row, i) => {
    for (const j of row.columns) (rowsOf[j] as number[]).push(i);
  });
  return {
    costs,
    rowsOf: rowsOf.map((list) => Int32Array.from(list)),
    columnsOf: rows.map((row) => row.columns),
    weight: new Float64Array(rows.length).fill(1),
    covered: new Int32Array(rows.length),
    isChosen: new Uint8Array(costs.length),
    score: Float64Array.from(rowsOf, (list) => list.length),
    stamp: new Int32Array(costs.length),
    mayReturn: new Uint8Array(costs.length).fill(1),
    open: rows.map((_, i) => i),
    placeOfOpen: Int32Array.from(rows, (_, i) => i),
    cost: 0,
  };
}

/** Whole numbers below a bound from a fixed seed (a linear congruence), so that every run takes the same way. */
function scatter(): (bound: number) => number {
  let state = 20_261_121;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

function add(search: Search, column: number, meter: Meter): void {
  const { rowsOf, columnsOf, covered, score, weight, isChosen, mayReturn, open, placeOfOpen } = search;
  isChosen[column] = 1;
  search.cost += search.costs[column] as number;
  score[column] = -(score[column] as number);
  for (const row of rowsOf[column] as Int32Array) {
    const times = covered[row] as number;
    covered[row] = times + 1;
    const columns = columnsOf[row] as readonly number[];
    if (times === 0) {
      const moved = open.pop() as number;
      if (moved !== row) {
        const place = placeOfOpen[row] as number;
        open[place] = moved;
        placeOfOpen[moved] = place;
      }
      for (const j of columns) {
        if (j === column) continue;
        score[j] = (score[j] as number) - (weight[row] as number);
        mayReturn[j] = 1;
      }
    } else if (times === 1) {
      const only = columns.find((j) => isChosen[j] === 1 && j !== column) as number;
      score[only] = (score[only] as number) + (weight[row] as number);
    }
    meter.work += columns.length;
  }
}

function drop(search: Search, column: number, meter: Meter): void {
  const { rowsOf, columnsOf, covered, score, weight, isChosen, mayReturn, open, placeOfOpen } = search;
  isChosen[column] = 0;
  search.cost -= search.costs[column] as number;
  score[column] = -(score[column] as number);
  mayReturn[column] = 0;
  for (const row of rowsOf[column] as Int32Array) {
    const times = (covered[row] as number) - 1;
    covered[row] = times;
    const columns = columnsOf[row] as readonly number[];
    if (times === 0) {
      placeOfOpen[row] = open.length;
      open.push(row);
      for (const j of columns) {
        if (j === column) continue;
        score[j] = (score[j] as number) + (weight[row] as number);
        mayReturn[j] = 1;
      }
    } else if (times === 1) {
      const only = columns.find((j) => isChosen[j] === 1) as number;
      score[only] = (score[only] as number) - (weight[row] as number);
    }
    meter.work += columns.length;
  }
}

/** The chosen column that opens least for its cost; the one unchanged for longest among equals. */
function worst(search: Search, except: number): number {
  const { costs, isChosen, score, stamp } = search;
  let pick = -1;
  let most = -Infinity;
  for (let j = 0; j < costs.length; j++) {
    if (isChosen[j] !== 1 || j === except) continue;
    const value = (score[j] as number) / (costs[j] as number);
    if (value < most || (value === most && (stamp[j] as number) >= (stamp[pick] as number))) continue;
    most = value;
    pick = j;
  }
  return pick;
}

/** The column that is worth most for its cost among those that cover the row and keep the cost below the best. */
function bestFor(search: Search, row: number, below: number): number {
  const { costs, score, stamp, mayReturn } = search;
  let pick = -1;
  let most = -Infinity;
  for (const j of search.columnsOf[row] as readonly number[]) {
    if (mayReturn[j] !== 1 || search.cost + (costs[j] as number) >= below) continue;
    const value = (score[j] as number) / (costs[j] as number);
    if (value < most || (value === most && (stamp[j] as number) >= (stamp[pick] as number))) continue;
    most = value;
    pick = j;
  }
  return pick;
}

function weigh(search: Search): void {
  for (const row of search.open) {
    search.weight[row] = (search.weight[row] as number) + 1;
    for (const j of search.columnsOf[row] as readonly number[]) search.score[j] = (search.score[j] as number) + 1;
  }
}
