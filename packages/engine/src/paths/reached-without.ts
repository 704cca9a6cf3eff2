import type { AttackGraph } from './graph.ts';
import type { PathTarget } from './k-best.ts';
import { canBeHardened } from './outside.ts';

/** Where attackers still arrive when they cannot go on from these components: one search in breadth over the whole graph. */
export function reachedWithout(graph: AttackGraph, arrivals: Uint8Array, lost: ReadonlySet<number>): (target: PathTarget) => boolean {
  const { first, head, starts, ends } = graph;
  const passes = (v: number): boolean => (graph.difficulty[v] as number) >= 0 && !lost.has(v);
  const reached = Uint8Array.from(arrivals);
  const queue: number[] = [];
  for (let v = 0; v < graph.components; v++) if (reached[v] === 1) queue.push(v);
  for (const u of queue) {
    if (!canBeHardened(graph, u) || lost.has(u)) continue;
    for (let arc = first[u] as number; arc < (first[u + 1] as number); arc++) {
      const v = head[arc] as number;
      if (reached[v] === 1 || graph.isPublic[v] === 1) continue;
      reached[v] = 1;
      queue.push(v);
    }
  }
  return (target) => {
    if ('component' in target) return reached[target.component] === 1;
    if ((starts.channel[target.channel] as number) < Number.POSITIVE_INFINITY) return true;
    return [2 * target.channel, 2 * target.channel + 1].some((place) => reached[ends[place] as number] === 1 && passes(ends[place] as number));
  };
}
