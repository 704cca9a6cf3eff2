import { commandSide } from './command.ts';
import { generatedFile, isQuickSize, NOW, SIZES } from './generated.ts';
import type { BenchJob, Budget, Recorded } from './job.ts';

/** Performance facts B1 and B2: limits at 1,000 and at 10,000 (the design allows 1.5 s there). */
const BUDGETS: Readonly<Record<number, readonly Budget[]>> = {
  1_000: [{ figure: 'seconds', limit: 0.36 }],
  10_000: [
    { figure: 'seconds', limit: 1.5 },
    { figure: 'peakMiB', limit: 400 },
  ],
};

/** Whole processes of peers on models of the same size; neither npm nor Debian has them. */
const RECORDED: Readonly<Record<number, readonly Recorded[]>> = {
  100: [
    { name: 'pytm 1.4', figure: 'seconds', value: 0.647 },
    { name: 'Threagile', figure: 'seconds', value: 0.329 },
    { name: 'Threat Dragon', figure: 'seconds', value: 0.225 },
  ],
  1_000: [
    { name: 'pytm 1.4', figure: 'seconds', value: 4.31 },
    { name: 'Threagile', figure: 'seconds', value: 15.7 },
    { name: 'Threat Dragon', figure: 'seconds', value: 0.386 },
  ],
  10_000: [
    { name: 'pytm 1.4, without output', figure: 'seconds', value: 37.3 },
    { name: 'Threagile, rules only', figure: 'seconds', value: 31.9 },
    { name: 'Threat Dragon', figure: 'seconds', value: 1.64 },
  ],
};

/** B1 and B2: a model in, its threats as JSON out, whole process. */
export function threatJobs(): readonly BenchJob[] {
  return SIZES.map((size) => ({
    id: size < 10_000 ? 'B1' : 'B2',
    title: 'model to threats as JSON, whole process',
    size,
    isQuick: isQuickSize(size),
    figure: 'seconds',
    ...(BUDGETS[size] === undefined ? {} : { budgets: BUDGETS[size] }),
    growth: { name: 'model to threats as JSON, whole process', figure: 'seconds' },
    compares: 'start to the last byte written to a file; peers find other threats in models of the same size, so compare orders of magnitude',
    prepare: (tools) => {
      const ours = commandSide(tools, ['assess', generatedFile(tools, size), '--only', 'threats', '--json', '--now', NOW]);
      return ours && { ours, comparators: [], recorded: RECORDED[size] ?? [] };
    },
  }));
}
