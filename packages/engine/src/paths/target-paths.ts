import type { AttackGraph } from './graph.ts';
import { cuttersOf } from './cutters.ts';
import type { Dominators } from './dominators.ts';
import { type AttackRoute, kBestPaths, type PathTarget } from './k-best.ts';
import type { PathLimits } from './limits.ts';
import { canBeHardened } from './outside.ts';
import type { SpurSearch } from './spur-search.ts';
import type { Work } from './work.ts';

/** The paths to one place, whatever is attacked there. */
export interface TargetPaths {
  readonly routes: readonly AttackRoute[];
  readonly isExact: boolean;
  /** Components whose hardening alone cuts all paths, nearest to the place first. */
  readonly cutters: readonly number[];
  /** What hardening a component on one of the routes does; components for which the search was cut short are left out. */
  readonly hardened: ReadonlyMap<number, Hardened>;
}

/** What the hardening of one component does to the paths to one place. */
export interface Hardened {
  /** By how much the best path's difficulty rises; `null` when no path is left. */
  readonly raises: number | null;
  /** How many of the listed routes go on from it. */
  readonly pathsCut: number;
}

/** Finds the best paths to a place, and for each component on them what its hardening costs the attacker. */
export function targetPaths(graph: AttackGraph, search: SpurSearch, dominators: Dominators, target: PathTarget, limits: PathLimits): TargetPaths {
  const work: Work = { left: limits.searchArcs };
  const { routes, isExact } = kBestPaths(search, target, limits.paths, work);
  const cutters = cuttersOf(graph, dominators, target);
  const hardened = new Map<number, Hardened>();
  let isComplete = isExact;
  const best = routes[0]?.difficulty ?? 0;
  const over = routes.map((route) => new Set(goneOnFrom(route, target)));
  for (const component of new Set(over.flatMap((components) => [...components]))) {
    if (!canBeHardened(graph, component)) continue;
    const pathsCut = over.filter((components) => components.has(component)).length;
    if (cutters.includes(component)) {
      hardened.set(component, { raises: null, pathsCut });
      continue;
    }
    let around = routes.find((_route, index) => over[index]?.has(component) !== true);
    if (around === undefined) {
      const found = kBestPaths(search, target, 1, work, component);
      around = found.routes[0];
      isComplete &&= found.isExact;
    }
    if (around !== undefined) hardened.set(component, { raises: around.difficulty - best, pathsCut });
  }
  return { routes, isExact: isComplete, cutters, hardened };
}

/** The components that attackers go on from along a route: all but the place itself. */
export function goneOnFrom(route: AttackRoute, target: PathTarget): readonly number[] {
  return 'component' in target ? route.components.slice(0, -1) : route.components;
}
