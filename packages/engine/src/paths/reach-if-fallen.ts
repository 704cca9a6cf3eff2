import type { AttackGraph } from './graph.ts';
import { canBeHardened } from './outside.ts';

const IN_NONE = -1;

/**
 * What falls with a component, for all of them at once. Attackers move both ways over a channel, so that components which can be gone on from fall together
 * where channels join them: in clusters. Beside a cluster lie the components that attackers then arrive at but do not go on from. Linear in the graph.
 */
export interface FallenReach {
  /** Per component: its cluster, or -1 for one that nobody goes on from and for public networks. */
  readonly cluster: Int32Array;
  /** Per cluster: its components. */
  readonly members: readonly (readonly number[])[];
  /** Per cluster: components beside it, each once. */
  readonly beside: readonly (readonly number[])[];
  /** Clusters that an attacker on a component gets into: its own, or those next to it. */
  readonly clustersFrom: (component: number) => readonly number[];
  /** Components next to this one that nobody goes on from. */
  readonly deadEndsNextTo: (component: number) => readonly number[];
  /** How many other components an attacker on this one arrives at. */
  readonly countFrom: (component: number) => number;
}

/** Computes the clusters of a graph and answers from them. */
export function reachIfFallen(graph: AttackGraph): FallenReach {
  const { cluster, members, beside } = clustersOf(graph);
  const neighbours = (v: number): number[] => [...new Set(graph.head.subarray(graph.first[v], graph.first[v + 1]))].filter((u) => graph.isPublic[u] === 0);
  const clustersFrom = (v: number): readonly number[] => {
    const own = cluster[v] as number;
    if (own !== IN_NONE) return [own];
    return [...new Set(neighbours(v).map((u) => cluster[u] as number))].filter((id) => id !== IN_NONE).sort((a, b) => a - b);
  };
  const deadEndsNextTo = (v: number): readonly number[] => neighbours(v).filter((u) => cluster[u] === IN_NONE);
  const besideAny = new Map<string, number>();
  const countBeside = (clusters: readonly number[]): number => {
    const key = clusters.join(' ');
    let count = besideAny.get(key);
    if (count === undefined)
      besideAny.set(
        key,
        (count = clusters.length === 1 ? (beside[clusters[0] as number]?.length ?? 0) : new Set(clusters.flatMap((id) => beside[id] ?? [])).size),
      );
    return count;
  };
  const countFrom = (v: number): number => {
    const clusters = clustersFrom(v);
    const inClusters = clusters.reduce((sum, id) => sum + (members[id]?.length ?? 0), 0) + countBeside(clusters);
    if (cluster[v] !== IN_NONE) return inClusters - 1;
    const further = deadEndsNextTo(v).filter((u) => !clustersFrom(u).some((id) => clusters.includes(id)));
    return inClusters + further.length - (clusters.length > 0 ? 1 : 0);
  };
  return { cluster, members, beside, clustersFrom, deadEndsNextTo, countFrom };
}

function clustersOf(graph: AttackGraph): { cluster: Int32Array; members: number[][]; beside: number[][] } {
  const cluster = new Int32Array(graph.components).fill(IN_NONE);
  const besideOf = new Int32Array(graph.components).fill(IN_NONE);
  const members: number[][] = [];
  const beside: number[][] = [];
  for (let root = 0; root < graph.components; root++) {
    if (cluster[root] !== IN_NONE || !canBeHardened(graph, root)) continue;
    const id = members.length;
    const inside = [root];
    const around: number[] = [];
    cluster[root] = id;
    for (const u of inside) {
      for (let arc = graph.first[u] as number; arc < (graph.first[u + 1] as number); arc++) {
        const v = graph.head[arc] as number;
        if (graph.isPublic[v] === 1) continue;
        if (canBeHardened(graph, v)) {
          if (cluster[v] !== IN_NONE) continue;
          cluster[v] = id;
          inside.push(v);
        } else if (besideOf[v] !== id) {
          besideOf[v] = id;
          around.push(v);
        }
      }
    }
    members.push(inside);
    beside.push(around);
  }
  return { cluster, members, beside };
}
