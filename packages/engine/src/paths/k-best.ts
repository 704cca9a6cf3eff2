import { type AttackGraph, difficultyIn, stepLength } from './graph.ts';
import type { Move, SpurSearch } from './spur-search.ts';
import { PathParts, type Prefix } from './path-parts.ts';
import { type Work, WorkSpent } from './work.ts';

/** What paths lead to: an arrival at a component, or an attack on a channel from one of its ends or from outside. */
export type PathTarget = { readonly component: number } | { readonly channel: number };

/** A simple path from where it begins to its target. */
export interface AttackRoute {
  readonly difficulty: number;
  /** Components in the order in which they are arrived at. */
  readonly components: readonly number[];
  /** Channels in order; the first one leads to the first component where the path begins on it. */
  readonly channels: readonly number[];
  readonly beginsOnChannel: boolean;
}

/** The best paths, and whether more work could find better ones or more. */
export interface KBest {
  readonly routes: readonly AttackRoute[];
  readonly isExact: boolean;
}

const NO_CHANNEL = -1;

/**
 * The `count` best simple paths to a target (no component or channel twice), best first: by difficulty, then fewer elements, then channels in id order read
 * backwards from the target (Yen's algorithm in Lawler's form, from the target backwards, so that one set of distances serves every target). `avoid` bars a component.
 */
export function kBestPaths(search: SpurSearch, target: PathTarget, count: number, work: Work, avoid = -1): KBest {
  const routes: AttackRoute[] = [];
  const parts = new PathParts(search, 'channel' in target ? target.channel : NO_CHANNEL, avoid, work);
  try {
    if ('channel' in target) parts.addBegunOn(target.channel);
    for (const { component, length } of roots(search.graph, target, avoid)) parts.add({ components: [component], moves: [], lengths: [length] }, 0, []);
    while (routes.length < count) {
      const best = parts.takeBest(count - routes.length);
      if (best === undefined) break;
      routes.push(routeOf(search.graph, best.length, best.path, target));
      if (routes.length < count) parts.split(best);
    }
    return { routes, isExact: true };
  } catch (error) {
    if (error instanceof WorkSpent) return { routes, isExact: false };
    throw error;
  }
}

/** Where the way back begins: the component itself, or the ends from which a channel is attacked. */
function roots(graph: AttackGraph, target: PathTarget, avoid: number): { component: number; length: number }[] {
  if ('component' in target) return [{ component: target.component, length: 0 }];
  const ends = new Set([graph.ends[2 * target.channel] as number, graph.ends[2 * target.channel + 1] as number]);
  return [...ends]
    .filter((end) => (graph.difficulty[end] as number) >= 0 && end !== avoid)
    .sort((a, b) => a - b)
    .map((component) => ({ component, length: stepLength(graph, component) - 1 }));
}

function routeOf(graph: AttackGraph, length: number, path: Prefix, target: PathTarget): AttackRoute {
  const channels = path.moves.filter((move) => move >= 0).map((move) => graph.via[move >> 1] as number);
  const last: Move | undefined = path.moves.at(-1);
  channels.reverse();
  if ('channel' in target) channels.push(target.channel);
  return {
    difficulty: difficultyIn(length),
    components: [...path.components].reverse(),
    channels,
    beginsOnChannel: last === undefined || (last >= 0 && (last & 1) === 1),
  };
}
