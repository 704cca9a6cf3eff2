import { chainOf, type Dominators } from './dominators.ts';
import type { AttackGraph } from './graph.ts';
import type { PathTarget } from './k-best.ts';
import { canBeHardened, isOutside } from './outside.ts';

/** The components whose hardening alone cuts every path to a place, nearest to the place first; empty where there is none, or no path. */
export function cuttersOf(graph: AttackGraph, dominators: Dominators, target: PathTarget): number[] {
  if ('component' in target) return chainOf(dominators, target.component);
  if ((graph.starts.channel[target.channel] as number) < Number.POSITIVE_INFINITY) return [];
  let common: number[] | undefined;
  for (const place of [2 * target.channel, 2 * target.channel + 1]) {
    const end = graph.ends[place] as number;
    if (isOutside(graph, end)) return [];
    if (!canBeHardened(graph, end) || (dominators.dominator[end] as number) < -1) continue;
    const ways = [end, ...chainOf(dominators, end)];
    common = common === undefined ? ways : common.filter((component) => ways.includes(component));
  }
  return common ?? [];
}
