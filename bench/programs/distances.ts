import { difficultyIn, startsAt } from '../../packages/engine/src/paths/graph.ts';
import { distancesFrom } from '../../packages/engine/src/paths/shortest.ts';
import { timed } from '../timed.ts';
import { readGraph } from './read-graph.ts';

/** Finds all distances from every first component; prints how many were reached, and the sum of the difficulties. */
const { graph, pairs } = readGraph();
const { milliseconds, result } = timed(() => pairs.map(([from]) => distancesFrom(graph, startsAt(graph, [[from, 0]])).length));
let work = 0;
let found = 0;
for (const lengths of result) {
  for (const length of lengths) {
    if (length === Number.POSITIVE_INFINITY) continue;
    work += 1;
    found += difficultyIn(length);
  }
}
process.stdout.write(`${JSON.stringify({ milliseconds, work, found })}\n`);
