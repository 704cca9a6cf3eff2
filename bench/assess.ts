import { builtinCatalog, builtinExampleJson } from '@anshin/catalog';
import { assess } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';
import { commandSide } from './command.ts';
import { generated, generatedFile, isQuickSize, NOW, SIZES } from './generated.ts';
import type { BenchJob, Budget } from './job.ts';
import { timed } from './timed.ts';

const WHOLE = 'start of the command to the last byte of its JSON, in a file';
const IN_PROCESS = 'a document and the compiled catalog in, the assessment as objects out';
const NOT_COMPARED = 'no program of npm or Debian makes such an assessment';

/** Budgets of the design: whole process, by size. Memory: 1.5 GB. */
const WHOLE_BUDGETS: Readonly<Record<number, readonly Budget[]>> = {
  1_000: [{ figure: 'seconds', limit: 1 }],
  10_000: [
    { figure: 'seconds', limit: 10 },
    { figure: 'peakMiB', limit: 1_430 },
  ],
};

/** The full assessment: of a real example, and of generated systems. */
export function assessJobs(): readonly BenchJob[] {
  return [exampleWarm(), exampleWhole(), ...SIZES.flatMap((size) => [inProcess(size), wholeProcess(size)])];
}

/** How often the example is assessed in one round: it takes milliseconds. */
const REPEATS = 10;

function exampleWarm(): BenchJob {
  return {
    id: 'D1',
    title: 'full assessment of window-shutter, warm',
    size: 1,
    isQuick: true,
    figure: 'milliseconds',
    budgets: [{ figure: 'milliseconds', limit: 20 }],
    compares: `${IN_PROCESS}; ${NOT_COMPARED}`,
    prepare: async () => {
      const document = JSON.parse((await builtinExampleJson('window-shutter')) ?? '{}') as AnshinDocument;
      const run = () => {
        const { milliseconds } = timed(() => {
          for (let repeat = 0; repeat < REPEATS; repeat++) assess(document, builtinCatalog(), { now: NOW });
        });
        return { milliseconds: milliseconds / REPEATS };
      };
      run();
      return { ours: { name: 'anshin', run }, comparators: [] };
    },
  };
}

function exampleWhole(): BenchJob {
  return {
    id: 'D1',
    title: 'full assessment of window-shutter, whole process',
    size: 1,
    isQuick: true,
    figure: 'seconds',
    budgets: [{ figure: 'seconds', limit: 0.5 }],
    compares: `${WHOLE}; ${NOT_COMPARED}`,
    prepare: (tools) => {
      const ours = commandSide(tools, ['assess', 'window-shutter', '--json', '--now', NOW]);
      return ours && { ours, comparators: [] };
    },
  };
}

function inProcess(size: number): BenchJob {
  return {
    id: 'D2',
    title: 'full assessment, in process',
    size,
    isQuick: isQuickSize(size),
    figure: 'milliseconds',
    growth: { name: 'full assessment, in process', figure: 'milliseconds' },
    compares: `${IN_PROCESS}; ${NOT_COMPARED}`,
    prepare: () => {
      const document = generated(size);
      const run = () => {
        const { milliseconds, result } = timed(() => assess(document, builtinCatalog(), { now: NOW }));
        return { milliseconds, work: result.threats.length };
      };
      return { ours: { name: 'anshin', run }, comparators: [] };
    },
  };
}

function wholeProcess(size: number): BenchJob {
  const budgets = WHOLE_BUDGETS[size];
  return {
    id: 'D2',
    title: 'full assessment, whole process',
    size,
    isQuick: size === 100,
    figure: 'seconds',
    ...(budgets === undefined ? {} : { budgets }),
    growth: { name: 'full assessment, whole process', figure: 'seconds' },
    compares: `${WHOLE}; ${NOT_COMPARED}`,
    prepare: (tools) => {
      const ours = commandSide(tools, ['assess', generatedFile(tools, size), '--json', '--now', NOW]);
      return ours && { ours, comparators: [] };
    },
  };
}
