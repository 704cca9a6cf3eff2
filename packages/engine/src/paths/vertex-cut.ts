import type { AttackGraph } from './graph.ts';
import type { PathTarget } from './k-best.ts';
import { canBeHardened, isOutside } from './outside.ts';
import { spend, type Work, WorkSpent } from './work.ts';

/** The fewest components that must all be hardened so that no path is left. */
export interface VertexCut {
  /** In id order; `null` where no hardening can cut the way: attackers begin at the place itself or beside it. */
  readonly components: readonly number[] | null;
  /** False when the work was spent: then at least `components.length` are needed, and the list is empty. */
  readonly isExact: boolean;
  readonly atLeast: number;
}

const NONE = -2;
const OUTSIDE = -1;

/**
 * A smallest set of components, nearest to the entries, whose hardening cuts every path to all these places (Menger: as many as there are paths that share no
 * component; one breadth-first search for each). Every component counts one; public networks cannot be hardened, nor the place itself.
 */
export function smallestCut(graph: AttackGraph, arrivals: Uint8Array, targets: readonly PathTarget[], work: Work): VertexCut {
  const sinks = sinksOf(graph, targets);
  if (isOpenToOutside(graph, arrivals, targets, sinks)) return { components: null, isExact: true, atLeast: 0 };
  const flow = new DisjointPaths(graph, arrivals, sinks);
  let found = 0;
  try {
    while (flow.augment(work)) found++;
  } catch (error) {
    if (error instanceof WorkSpent) return { components: [], isExact: false, atLeast: found };
    throw error;
  }
  return { components: flow.cut(), isExact: true, atLeast: found };
}

/** Where paths end: on arriving at a component (`arrived`), or on having gone on from it (`passed`). */
interface Sinks {
  readonly arrived: Uint8Array;
  readonly passed: Uint8Array;
}

function sinksOf(graph: AttackGraph, targets: readonly PathTarget[]): Sinks {
  const arrived = new Uint8Array(graph.components);
  const passed = new Uint8Array(graph.components);
  for (const target of targets) {
    if ('component' in target) arrived[target.component] = 1;
    else for (const end of [2 * target.channel, 2 * target.channel + 1]) passed[graph.ends[end] as number] = 1;
  }
  return { arrived, passed };
}

function isOpenToOutside(graph: AttackGraph, arrivals: Uint8Array, targets: readonly PathTarget[], sinks: Sinks): boolean {
  if (targets.some((target) => 'channel' in target && (graph.starts.channel[target.channel] as number) < Number.POSITIVE_INFINITY)) return true;
  for (let v = 0; v < graph.components; v++) {
    if (sinks.arrived[v] === 1 && arrivals[v] === 1) return true;
    if (sinks.passed[v] === 1 && isOutside(graph, v)) return true;
  }
  return false;
}

/** Paths from outside to the sinks that share no component, made more one by one. State `2 v` is "arrived at v", `2 v + 1` "gone on from v". */
class DisjointPaths {
  private readonly graph: AttackGraph;
  private readonly arrivals: Uint8Array;
  private readonly sinks: Sinks;
  private readonly before: Int32Array;
  private readonly after: Int32Array;
  private readonly cameFrom: Int32Array;
  private readonly queue: Int32Array;

  constructor(graph: AttackGraph, arrivals: Uint8Array, sinks: Sinks) {
    this.graph = graph;
    this.arrivals = arrivals;
    this.sinks = sinks;
    this.before = new Int32Array(graph.components).fill(NONE);
    this.after = new Int32Array(graph.components).fill(NONE);
    this.cameFrom = new Int32Array(2 * graph.components);
    this.queue = new Int32Array(2 * graph.components);
  }

  /** Finds one more path, turning earlier ones aside; false when there is none. */
  augment(work: Work): boolean {
    const { cameFrom, queue, sinks } = this;
    cameFrom.fill(NONE);
    let size = 0;
    const reach = (state: number, from: number): void => {
      if (cameFrom[state] !== NONE) return;
      cameFrom[state] = from;
      queue[size++] = state;
    };
    spend(work, this.graph.components);
    for (let v = 0; v < this.graph.components; v++) if (this.arrivals[v] === 1 && canBeHardened(this.graph, v)) reach(2 * v, OUTSIDE);
    for (let i = 0; i < size; i++) {
      const state = queue[i] as number;
      const v = state >> 1;
      if ((state & 1) === 0) {
        if (sinks.arrived[v] === 1) return this.use(state);
        if (this.before[v] === NONE) reach(state + 1, state);
        else if (this.before[v] !== OUTSIDE) reach(2 * (this.before[v] as number) + 1, state);
      } else {
        if (sinks.passed[v] === 1 && this.after[v] !== OUTSIDE) return this.use(state);
        if (this.before[v] !== NONE) reach(state - 1, state);
        this.goOn(v, state, reach, work);
      }
    }
    return false;
  }

  private goOn(v: number, state: number, reach: (state: number, from: number) => void, work: Work): void {
    const { first, head } = this.graph;
    spend(work, (first[v + 1] as number) - (first[v] as number) + 1);
    for (let arc = first[v] as number; arc < (first[v + 1] as number); arc++) {
      const w = head[arc] as number;
      if (this.after[v] !== w && (canBeHardened(this.graph, w) || this.sinks.arrived[w] === 1)) reach(2 * w, state);
    }
  }

  /** Turns the path that ends in this state into flow. */
  private use(last: number): boolean {
    const states: number[] = [];
    for (let state = last; state >= 0; state = this.cameFrom[state] as number) states.push(state);
    states.reverse();
    const isArrival = (last & 1) === 0;
    this.before[(states[0] as number) >> 1] = OUTSIDE;
    for (let i = 0; i + 1 < states.length; i++) {
      const from = (states[i] as number) >> 1;
      const to = (states[i + 1] as number) >> 1;
      const isGone = ((states[i] as number) & 1) === 1;
      if (isGone && from === to) {
        this.before[from] = NONE;
        this.after[from] = NONE;
      } else if (isGone && !(isArrival && i + 2 === states.length)) {
        this.before[to] = from;
        this.after[from] = to;
      } else if (isGone) this.after[from] = to;
    }
    // A sink that is arrived at takes any number of paths; one that is gone on from takes one.
    if (!isArrival) this.after[last >> 1] = OUTSIDE;
    return true;
  }

  /** After the last failed search: components arrived at but not gone on from. */
  cut(): number[] {
    const cut: number[] = [];
    for (let v = 0; v < this.graph.components; v++)
      if (this.cameFrom[2 * v] !== NONE && this.cameFrom[2 * v + 1] === NONE && this.before[v] !== NONE) cut.push(v);
    return cut;
  }
}
