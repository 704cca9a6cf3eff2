import { isQuickSize, SIZES } from './generated.ts';
import { graphSides } from './graph-sides.ts';
import type { BenchJob } from './job.ts';

/** B7: how difficult every component is to reach from each of 20 components. */
export function distanceJobs(): readonly BenchJob[] {
  return SIZES.map((size) => ({
    id: 'B7',
    title: 'distances from 20 components, cold, in process',
    size,
    isQuick: isQuickSize(size),
    figure: 'milliseconds',
    ...(size === 10_000 ? { budgets: [{ figure: 'milliseconds', limit: 60 } as const] } : {}),
    growth: { name: 'distances from 20 components, cold', figure: 'milliseconds' },
    compares: 'the first search of a fresh process over the same graph, reading and laying out the graph not counted; found: the sum of all distances',
    prepare: (tools) =>
      graphSides(tools, size, 'distances', [
        { module: 'networkx', script: 'networkx_distances.py' },
        { module: 'igraph', script: 'igraph_distances.py' },
      ]),
  }));
}
