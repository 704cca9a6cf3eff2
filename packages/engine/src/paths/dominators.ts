import type { AttackGraph } from './graph.ts';
import { arrivalsFromOutside, canBeHardened } from './outside.ts';

/** Nobody needs to pass any component first. */
export const FROM_OUTSIDE = -1;
/** Nobody arrives. */
export const UNREACHED = -2;

/** Which components cannot be gone around. */
export interface Dominators {
  /** Per component: the last one that every path to it goes on from, or `FROM_OUTSIDE`, or `UNREACHED`. */
  readonly dominator: Int32Array;
}

/**
 * For every component the last one that all paths to it must go on from. Attackers move both ways over a channel, so that these are the cut
 * vertices of an undirected graph: linear in the size of the graph (Hopcroft and Tarjan 1973).
 */
export function dominatorsOf(graph: AttackGraph, arrivals: Uint8Array = arrivalsFromOutside(graph)): Dominators {
  const { components } = graph;
  const parent = new Int32Array(components).fill(UNREACHED);
  const found = new Int32Array(components);
  const low = new Int32Array(components);
  const order = visit(graph, arrivals, parent, found, low);
  const dominator = new Int32Array(components).fill(UNREACHED);
  const depth = new Int32Array(components);
  for (const v of order) {
    const p = parent[v] as number;
    // Nothing below v reaches above p: p cannot be gone around. Otherwise v lies in the same block as p.
    dominator[v] = p === FROM_OUTSIDE || (low[v] as number) >= (found[p] as number) ? p : (dominator[p] as number);
    depth[v] = dominator[v] === FROM_OUTSIDE ? 0 : (depth[dominator[v] as number] as number) + 1;
  }
  for (let v = 0; v < components; v++) if (!canBeHardened(graph, v)) dominator[v] = ofDeadEnd(graph, arrivals, dominator, depth, v);
  return { dominator };
}

/** Visits, depth first from outside, what can be gone on from; `found` counts from 1 and `low` is the earliest that lies one channel from below. */
function visit(graph: AttackGraph, arrivals: Uint8Array, parent: Int32Array, found: Int32Array, low: Int32Array): number[] {
  const { first, head } = graph;
  const order: number[] = [];
  const next = first.slice(0, graph.components);
  const stack: number[] = [];
  const enter = (v: number, from: number): void => {
    parent[v] = from;
    found[v] = order.push(v);
    low[v] = arrivals[v] === 1 && from !== FROM_OUTSIDE ? 0 : (found[v] as number);
    stack.push(v);
  };
  for (let root = 0; root < graph.components; root++) {
    if (arrivals[root] === 0 || !canBeHardened(graph, root) || parent[root] !== UNREACHED) continue;
    enter(root, FROM_OUTSIDE);
    while (stack.length > 0) {
      const v = stack.at(-1) as number;
      const arc = next[v] as number;
      if (arc === (first[v + 1] as number)) {
        stack.pop();
        const p = parent[v] as number;
        if (p >= 0) low[p] = Math.min(low[p] as number, low[v] as number);
        continue;
      }
      next[v] = arc + 1;
      const w = head[arc] as number;
      if (!canBeHardened(graph, w) || w === parent[v]) continue;
      if (parent[w] === UNREACHED) enter(w, v);
      else low[v] = Math.min(low[v] as number, found[w] as number);
    }
  }
  return order;
}

/** What all paths to a dead end, or to a public network, must go on from: what its neighbours have in common. */
function ofDeadEnd(graph: AttackGraph, arrivals: Uint8Array, dominator: Int32Array, depth: Int32Array, v: number): number {
  if (arrivals[v] === 1) return FROM_OUTSIDE;
  let common = UNREACHED;
  if (graph.isPublic[v] === 1) return common;
  for (let arc = graph.first[v] as number; arc < (graph.first[v + 1] as number); arc++) {
    let u = graph.head[arc] as number;
    if (!canBeHardened(graph, u) || dominator[u] === UNREACHED) continue;
    if (common === UNREACHED) common = u;
    while (common !== u && common !== FROM_OUTSIDE) {
      if (u === FROM_OUTSIDE || (depth[common] as number) > (depth[u] as number)) common = dominator[common] as number;
      else u = dominator[u] as number;
    }
  }
  return common;
}

/** Components that every path to this one goes on from, nearest first. */
export function chainOf(dominators: Dominators, component: number): number[] {
  const chain: number[] = [];
  for (let at = dominators.dominator[component] as number; at >= 0; at = dominators.dominator[at] as number) chain.push(at);
  return chain;
}
