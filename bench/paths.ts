import { builtinCatalog } from '@anshin/catalog';
import { attackGraph } from '../packages/engine/src/paths/attack-graph.ts';
import { analysePaths } from '../packages/engine/src/paths/analyse-paths.ts';
import { pathInput } from '../packages/engine/src/paths/attack-paths.ts';
import { type AttackGraph, buildGraph, type GraphParts, startsAt } from '../packages/engine/src/paths/graph.ts';
import { kBestPaths } from '../packages/engine/src/paths/k-best.ts';
import { reachIfFallen } from '../packages/engine/src/paths/reach-if-fallen.ts';
import { distancesFrom } from '../packages/engine/src/paths/shortest.ts';
import { SpurSearch } from '../packages/engine/src/paths/spur-search.ts';
import { generateDocument } from '../packages/engine/src/testing/generate-document.ts';
import { mulberry32 } from '../packages/engine/src/testing/mulberry32.ts';

/** One measured job: milliseconds, the first run (cold) and the median of the rounds after it; a budget where there is one. */
export interface PathFigure {
  readonly job: string;
  readonly components: number;
  readonly coldMs: number;
  readonly ms: number;
  readonly budgetMs?: number;
  /** What was found, so that two machines can tell whether they did the same. */
  readonly found: number;
}

const SEED = 20_261_121;
const PAIRS = 20;
const BEST = 10;
const ROUNDS = 5;
/** Facts performance.md §10, B7 and B6, and design §7. */
const BUDGETS: Readonly<Record<string, number>> = { 'B7 distances from 20 components 10000': 60, 'B6 ten best paths x 20 pairs 10000': 250 };

/** Measures the jobs on attack graphs of a size: a random one of N components and 3 N channels, and that of a generated document. */
export function benchPaths(components: number): readonly PathFigure[] {
  const parts = randomParts(components);
  const graph = buildGraph(parts);
  const random = mulberry32(SEED + 1);
  const pairs = Array.from({ length: PAIRS }, () => [Math.floor(random() * components), Math.floor(random() * components)] as const);
  const document = generateDocument({ components, seed: SEED, catalog: builtinCatalog() });
  const input = pathInput(document, builtinCatalog(), { now: '2026-04-01' });
  const run = attackGraph(input.run, input.entries, input.threats);
  return [
    figure('B6 ten best paths x 20 pairs', components, () => tenBest(graph, pairs)),
    figure('B7 distances from 20 components', components, () =>
      pairs.reduce((sum, [from]) => sum + (distancesFrom(graph, startsAt(graph, [[from, 0]])).length[0] as number), 0),
    ),
    figure('B8 attack graph of a run', components, () => attackGraph(input.run, input.entries, input.threats).graph.head.length),
    figure('B9 all that falls with each component', components, () => fallSum(run.graph)),
    figure('whole analysis after the stages', components, () =>
      analysePaths(input).incidents.reduce((sum, incident) => sum + incident.causes.reduce((paths, cause) => paths + cause.paths.length, 0), 0),
    ),
  ];
}

/** N components that can all be gone on from, at 1000 to 4000, and 3 N channels between any two. */
function randomParts(components: number): GraphParts {
  const random = mulberry32(SEED);
  const pick = (below: number): number => Math.floor(random() * below);
  const difficulty = Array.from({ length: components }, () => 1000 + pick(3000));
  return { difficulty, channels: Array.from({ length: 3 * components }, () => [pick(components), pick(components)] as const) };
}

function tenBest(graph: AttackGraph, pairs: readonly (readonly [number, number])[]): number {
  let found = 0;
  for (const [from, to] of pairs) {
    const starts = startsAt(graph, [[from, 0]]);
    const search = new SpurSearch(graph, starts, distancesFrom(graph, starts).length);
    found += kBestPaths(search, { component: to }, BEST, { left: 1e9 }).routes.length;
  }
  return found;
}

function fallSum(graph: AttackGraph): number {
  const reach = reachIfFallen(graph);
  let sum = 0;
  for (let component = 0; component < graph.components; component++) sum += reach.countFrom(component);
  return sum;
}

function figure(job: string, components: number, run: () => number): PathFigure {
  const times: number[] = [];
  let found = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now();
    found = run();
    times.push(performance.now() - start);
  }
  const [cold = 0, ...rest] = times;
  const budget = BUDGETS[`${job} ${components}`];
  return {
    job,
    components,
    coldMs: cold,
    ms: rest.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0,
    ...(budget === undefined ? {} : { budgetMs: budget }),
    found,
  };
}

if (process.argv[1]?.endsWith('paths.ts')) {
  for (const components of [1000, 10_000]) {
    for (const { job, coldMs, ms, budgetMs, found } of benchPaths(components)) {
      const budget = budgetMs === undefined ? '' : `, budget ${budgetMs} ms cold`;
      process.stdout.write(`${components} ${job}: ${ms.toFixed(1)} ms (first ${coldMs.toFixed(1)} ms${budget}), found ${found}\n`);
    }
  }
}
