import { startsAt } from '../../packages/engine/src/paths/graph.ts';
import { kBestPaths } from '../../packages/engine/src/paths/k-best.ts';
import { distancesFrom } from '../../packages/engine/src/paths/shortest.ts';
import { SpurSearch } from '../../packages/engine/src/paths/spur-search.ts';
import { timed } from '../timed.ts';
import { readGraph } from './read-graph.ts';

const BEST = 10;

/** Finds the ten best paths of every pair; prints how many, and the sum of their difficulties. */
const { graph, pairs } = readGraph();
const { milliseconds, result } = timed(() =>
  pairs.flatMap(([from, to]) => {
    const starts = startsAt(graph, [[from, 0]]);
    const search = new SpurSearch(graph, starts, distancesFrom(graph, starts).length);
    return kBestPaths(search, { component: to }, BEST, { left: 1e9 }).routes;
  }),
);
process.stdout.write(`${JSON.stringify({ milliseconds, work: result.length, found: result.reduce((sum, { difficulty }) => sum + difficulty, 0) })}\n`);
