import { type BenchJob, FIGURES, type FigureName } from './job.ts';
import type { GrowthResult, JobResult } from './result.ts';

/** B19: ten times the system may take this many times as long; n log n at these sizes, and a worse use of caches, stay below it. */
const LIMIT = 14;
const SIZES = [1_000, 10_000] as const;

/** Compares the times of ours at 1,000 and at 10,000, each at the speed that the machine had then, for every job that was measured at both. */
export function growthOf(jobs: readonly BenchJob[], results: readonly JobResult[]): GrowthResult[] {
  const [from, to] = SIZES;
  const timeAt = (size: number, name: string, figure: FigureName): number | undefined => {
    const job = jobs.find((other) => other.size === size && other.growth?.name === name);
    const result = results.find((other) => other.id === job?.id && other.title === job.title && other.size === size);
    const value = result?.ours.figures[figure];
    if (result === undefined || value === undefined) return undefined;
    // Of a rate the time is the reciprocal.
    return (FIGURES[figure].better === 'more' ? 1 / value : value) / result.slowness;
  };
  return jobs
    .flatMap(({ growth, size }) => {
      if (growth === undefined || size !== to) return [];
      const [small, large] = [timeAt(from, growth.name, growth.figure), timeAt(to, growth.name, growth.figure)];
      if (small === undefined || large === undefined) return [];
      return [{ ...growth, from, to, ratio: large / small, limit: LIMIT, isKept: large / small < LIMIT }];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
