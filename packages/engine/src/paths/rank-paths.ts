import { elementId, type Run } from '../run.ts';
import { tell, type WorkControl } from '../work-control.ts';
import type { RunGraph } from './attack-graph.ts';
import type { AttackPath } from './attack-path.ts';
import type { AttackedCause, SmallestCut } from './attack-path-report.ts';
import type { CauseTarget } from './cause-target.ts';
import { cuttersOf } from './cutters.ts';
import { describePath } from './describe-path.ts';
import { dominatorsOf, type Dominators } from './dominators.ts';
import { ELEMENT_BASE } from './graph.ts';
import type { PathTarget } from './k-best.ts';
import type { LimitName, PathLimits } from './limits.ts';
import { arrivalsFromOutside } from './outside.ts';
import { distancesFrom } from './shortest.ts';
import { SpurSearch } from './spur-search.ts';
import { type TargetPaths, targetPaths } from './target-paths.ts';
import { smallestCut } from './vertex-cut.ts';
import type { Work } from './work.ts';

/** A cause with its paths as the report lists them, and what was found out about its place. */
export interface RankedCause {
  readonly target: CauseTarget;
  readonly found: TargetPaths;
  /** Components whose hardening alone cuts all its paths, nearest first; known for causes beyond the limit too. */
  readonly cutters: readonly number[];
  readonly result: AttackedCause;
}

/** What ranking leaves for the analyses after it. */
export interface Ranking {
  readonly causes: readonly RankedCause[];
  readonly arrivals: Uint8Array;
  readonly dominators: Dominators;
  /** Least length of an arrival, by component. */
  readonly distance: Float64Array;
  /** Cuts all paths to all these places; spends the same budget as the cuts of single causes. */
  readonly cutOf: (targets: readonly PathTarget[]) => SmallestCut;
  readonly limitsMet: Set<LimitName>;
}

/** Ranks the paths to every open cause: one search from all entries guides the searches to all of them, and causes at one place share theirs. */
export function rankPaths(run: Run, runGraph: RunGraph, targets: readonly CauseTarget[], limits: PathLimits, control?: WorkControl): Ranking {
  const { graph } = runGraph;
  const arrivals = arrivalsFromOutside(graph);
  const dominators = dominatorsOf(graph, arrivals);
  const distance = distancesFrom(graph).length;
  const search = new SpurSearch(graph, graph.starts, distance, dominators.dominator);
  const limitsMet = new Set<LimitName>();
  const cutWork: Work = { left: limits.cutArcs };
  const cutOf = (places: readonly PathTarget[]): SmallestCut => {
    const cut = smallestCut(graph, arrivals, places, cutWork);
    if (!cut.isExact) limitsMet.add('cutArcs');
    return {
      components: cut.components === null ? null : cut.components.map((index) => elementId(run.topology, index)),
      atLeast: cut.atLeast,
      exact: cut.isExact,
    };
  };
  const byPlace = new Map<string, { found: TargetPaths; cut: SmallestCut }>();
  const causes = targets
    .filter((target) => target.isOpen)
    .map((target, index, open): RankedCause => {
      tell(control, index, Math.min(open.length, limits.causes));
      if (index >= limits.causes) {
        limitsMet.add('causes');
        return unranked(runGraph, dominators, distance, target);
      }
      let place = byPlace.get(target.at);
      if (place === undefined) {
        const found = targetPaths(graph, search, dominators, target.target, limits);
        const outermost = found.routes.length === 0 ? undefined : found.cutters.at(-1);
        const cut = outermost === undefined ? cutOf([target.target]) : { components: [elementId(run.topology, outermost)], atLeast: 1, exact: true };
        byPlace.set(target.at, (place = { found, cut }));
      }
      if (!place.found.isExact) limitsMet.add('searchArcs');
      return ranked(run, runGraph, target, place.found, place.cut);
    });
  return { causes, arrivals, dominators, distance, cutOf, limitsMet };
}

function ranked(run: Run, runGraph: RunGraph, target: CauseTarget, found: TargetPaths, cut: SmallestCut): RankedCause {
  const paths = found.routes.map((route): AttackPath => describePath(run, runGraph, target, found, route));
  const result: AttackedCause = {
    id: target.cause.id,
    at: target.at,
    class: target.cause.class,
    difficulty: paths[0]?.difficulty ?? null,
    exact: found.isExact,
    paths,
    cut,
  };
  return { target, found, cutters: found.cutters, result };
}

/** A cause beyond the limit: how difficult it is to reach is known, its paths are not. */
function unranked({ graph }: RunGraph, dominators: Dominators, distance: Float64Array, target: CauseTarget): RankedCause {
  const length = lengthTo(graph, distance, target.target);
  const difficulty = length === Number.POSITIVE_INFINITY ? null : Math.floor(length / ELEMENT_BASE) + target.difficulty;
  const cut: SmallestCut = { components: [], atLeast: 0, exact: false };
  return {
    target,
    found: { routes: [], isExact: false, cutters: [], hardened: new Map() },
    cutters: cuttersOf(graph, dominators, target.target),
    result: { id: target.cause.id, at: target.at, class: target.cause.class, difficulty, exact: false, paths: [], cut },
  };
}

/** The least length of an arrival at a place. */
function lengthTo(graph: RunGraph['graph'], distance: Float64Array, target: PathTarget): number {
  if ('component' in target) return distance[target.component] as number;
  let length = graph.starts.channel[target.channel] as number;
  for (const place of [2 * target.channel, 2 * target.channel + 1]) {
    const end = graph.ends[place] as number;
    const passing = graph.difficulty[end] as number;
    if (passing >= 0) length = Math.min(length, (distance[end] as number) + passing * ELEMENT_BASE);
  }
  return length;
}
