import { isQuickSize, SIZES } from './generated.ts';
import { graphSides } from './graph-sides.ts';
import type { BenchJob, Budget } from './job.ts';

/** Design §7: at most 0.25 s at 10,000; performance facts B6: 3.5 times networkx's 0.39 s at 1,000. */
const BUDGETS: Readonly<Record<number, readonly Budget[]>> = { 1_000: [{ figure: 'seconds', limit: 0.11 }], 10_000: [{ figure: 'seconds', limit: 0.25 }] };

/** B6: the ten best simple paths between 20 pairs of components. */
export function bestPathJobs(): readonly BenchJob[] {
  return SIZES.map((size) => ({
    id: 'B6',
    title: 'ten best paths × 20 pairs, whole process',
    size,
    isQuick: isQuickSize(size),
    figure: 'seconds',
    ...(BUDGETS[size] === undefined ? {} : { budgets: BUDGETS[size] }),
    growth: { name: 'ten best paths × 20 pairs, search only', figure: 'milliseconds' },
    compares: 'start, reading the same graph from a file, and the search; "ms" is the search alone, cold; found: the sum of the difficulties of all paths',
    prepare: (tools) => graphSides(tools, size, 'best-paths', [{ module: 'networkx', script: 'networkx_best_paths.py' }]),
  }));
}
