import type { Tools } from './tools.ts';

/**
 * A file of jobs exports one function `…Jobs(): readonly BenchJob[]`, which is cheap: whatever costs time happens in `prepare`. `bench/main.ts`
 * imports it, prepares one job after the other, and runs its sides in turns (ours, theirs, ours, theirs …).
 */
export interface BenchJob {
  /** The row of the table of jobs, `B1` … `B19`, or `D1` … for a budget of the design that has no row there. Several jobs may share one. */
  readonly id: string;
  /** What is done, in a few words, without the size. */
  readonly title: string;
  /** N: components of the generated system, or whatever the size of an instance is. */
  readonly size: number;
  /** Is run under `--quick` too: under five seconds with all its sides. */
  readonly isQuick: boolean;
  /** The figure that ratios are made of. */
  readonly figure: FigureName;
  readonly budgets?: readonly Budget[];
  /** Counted rounds of all sides in turns after one round that is not counted; 5 when left out, never fewer where there is a comparator. */
  readonly rounds?: number;
  /** False where a first, uncounted round would spoil the measurement, as for what is measured cold; true when left out. */
  readonly warmUp?: boolean;
  /** Jobs of one name at 1,000 and at 10,000 are compared for growth (B19); the time that counts is this figure of ours. */
  readonly growth?: { readonly name: string; readonly figure: FigureName };
  /** What both sides do alike, and where they differ. */
  readonly compares: string;
  /** Builds inputs and sides; `undefined` where the job cannot be run here, after `tools.missing` was told why. */
  readonly prepare: (tools: Tools) => Prepared | undefined | Promise<Prepared | undefined>;
}

/** A job that is ready to run. */
export interface Prepared {
  readonly ours: Side;
  readonly comparators: readonly Side[];
  /** Figures of peers that cannot be installed from npm or Debian, from another day: printed as recorded, never as measured. */
  readonly recorded?: readonly Recorded[];
  /** Called once at the end, also after a failure. */
  readonly close?: () => void | Promise<void>;
}

/** One of those who are measured. */
export interface Side {
  readonly name: string;
  /** Version of the comparator; none for ours. */
  readonly version?: string;
  /** Does the job once and says what it took. It measures itself, so that preparation is not counted. */
  readonly run: () => Sample | Promise<Sample>;
}

/** What one run took and found, by name; the median of the counted runs is reported, figure by figure. */
export type Sample = Readonly<Partial<Record<FigureName, number>>>;

/** A limit for a figure of ours. */
export interface Budget {
  readonly figure: FigureName;
  readonly limit: number;
}

/** A measurement of another day on the machine that the budgets were set on. */
export interface Recorded {
  readonly name: string;
  readonly figure: FigureName;
  readonly value: number;
}

/** Every figure that a side may give: its unit, whether less or more is better (or neither), and whether it grows with the speed of the machine. */
export const FIGURES = {
  /** Wall time. */
  seconds: { unit: 's', better: 'less', isTime: true },
  /** Time on all processors, by the process and by the system for it: steadier than wall time where others keep the machine busy. */
  cpuSeconds: { unit: 's of processor', better: 'less', isTime: true },
  milliseconds: { unit: 'ms', better: 'less', isTime: true },
  nanosecondsEach: { unit: 'ns each', better: 'less', isTime: true },
  perSecond: { unit: '/s', better: 'more', isTime: true },
  /** Quantiles over many small runs. */
  p50Milliseconds: { unit: 'ms p50', better: 'less', isTime: true },
  p99Milliseconds: { unit: 'ms p99', better: 'less', isTime: true },
  pathsP50Milliseconds: { unit: 'ms p50 paths', better: 'less', isTime: true },
  pathsP99Milliseconds: { unit: 'ms p99 paths', better: 'less', isTime: true },
  /** Peak of resident memory of the whole process. */
  peakMiB: { unit: 'MiB peak', better: 'less', isTime: false },
  /** Of a treatment: its cost, the proven lower bound, and (cost − bound) / cost. */
  cost: { unit: 'cost', better: 'less', isTime: false },
  bound: { unit: 'bound', better: 'more', isTime: false },
  gap: { unit: 'gap', better: 'less', isTime: false },
  /** Wall time over the time limit that was set. */
  limitKept: { unit: 'of its limit', better: 'less', isTime: false },
  /** How much there was to do: the same on every machine. */
  work: { unit: 'pieces of work', better: 'neither', isTime: false },
  /** A number in which all that was found shows: sides that do the same give the same, else the row says that results differ. */
  found: { unit: 'found', better: 'neither', isTime: false },
  megabytes: { unit: 'MB', better: 'neither', isTime: false },
  /** Share of the cases in which a comparator says what we say. */
  agreement: { unit: 'agrees with ours', better: 'neither', isTime: false },
} as const satisfies Record<string, { readonly unit: string; readonly better: 'less' | 'more' | 'neither'; readonly isTime: boolean }>;

/** The name of a figure. */
export type FigureName = keyof typeof FIGURES;
