import { describe, expect, it } from 'vitest';
import { allJobs } from '../bench/all-jobs.ts';
import { growthOf } from '../bench/growth.ts';
import { type BenchJob, FIGURES, type Sample, type Side } from '../bench/job.ts';
import { jobLines } from '../bench/print-results.ts';
import { readArguments } from '../bench/read-arguments.ts';
import { JobResult } from '../bench/result.ts';
import { runJob } from '../bench/run-job.ts';
import type { Tools } from '../bench/tools.ts';

/** Tools of a machine on which no comparator is installed; `lacking` gets what was asked for. */
function bareTools(lacking: string[] = []): Tools {
  return {
    isQuick: true,
    folder: '',
    find: (name) => {
      lacking.push(name);
      return undefined;
    },
    missing: (what) => void lacking.push(what),
    input: (name) => name,
    program: (name) => name,
  };
}

/** A side that gives these samples one after the other, and notes that it ran. */
function side(name: string, samples: readonly Sample[], log: string[] = []): Side {
  let turn = 0;
  return {
    name,
    run: () => {
      log.push(name);
      return samples[Math.min(turn++, samples.length - 1)] ?? {};
    },
  };
}

function job(ours: Side, comparators: readonly Side[], more: Partial<BenchJob> = {}): BenchJob {
  return { id: 'B0', title: 'a job', size: 10, isQuick: true, figure: 'seconds', compares: 'nothing', prepare: () => ({ ours, comparators }), ...more };
}

async function resultOf(of: BenchJob, rounds?: number): Promise<JobResult> {
  const result = await runJob(of, bareTools(), rounds);
  return JobResult.parse(result);
}

const seconds = (...values: readonly number[]): Sample[] => values.map((value) => ({ seconds: value }));

describe('a measured job', () => {
  it('runs all sides in turns, with a first round that does not count', async () => {
    const log: string[] = [];
    const { rounds, ours, comparators } = await resultOf(job(side('ours', seconds(99, 1, 5, 3), log), [side('peer', seconds(99, 8, 7, 6), log)]), 3);
    expect(log).toEqual(Array.from({ length: 4 }, () => ['ours', 'peer']).flat());
    expect([rounds, ours.figures, comparators[0]?.figures, comparators[0]?.ratio]).toEqual([3, { seconds: 3 }, { seconds: 7 }, 7 / 3]);
  });

  it('takes five rounds where nothing else is said', async () => {
    const log: string[] = [];
    await resultOf(job(side('ours', seconds(1), log), [], { warmUp: false }));
    expect(log).toHaveLength(5);
  });

  it('says how many times better ours is, also where more is better', async () => {
    const { comparators } = await resultOf(job(side('ours', [{ perSecond: 300 }]), [side('peer', [{ perSecond: 100 }])], { figure: 'perSecond' }), 1);
    expect(comparators[0]?.ratio).toBe(3);
  });

  it('says so when two sides do not find the same', async () => {
    const of = job(side('ours', [{ seconds: 1, found: 4 }]), [
      side('same', [{ seconds: 1, found: 4 }]),
      side('other', [{ seconds: 1, found: 5 }]),
      side('mute', seconds(1)),
    ]);
    const result = await resultOf(of, 1);
    expect(result.comparators.map(({ isSameResult }) => isSameResult)).toEqual([true, false, null]);
    expect(jobLines(result).filter((line) => line.includes('RESULTS DIFFER'))).toHaveLength(1);
  });

  it('stretches budgets of time, by no less than one, and no others', async () => {
    const budgets = [
      { figure: 'seconds', limit: 1 },
      { figure: 'peakMiB', limit: 400 },
      { figure: 'perSecond', limit: 100 },
    ] as const;
    const result = await resultOf(job(side('ours', [{ seconds: 1e9, peakMiB: 400, perSecond: 100 }]), [], { budgets }), 1);
    expect(result.slowness).toBeGreaterThanOrEqual(1);
    expect(result.budgets.map(({ stretched, isKept }) => [stretched, isKept])).toEqual([
      [result.slowness, false],
      [400, true],
      [100 / result.slowness, true],
    ]);
  });

  it('does not keep a budget of which nothing was measured', async () => {
    const result = await resultOf(job(side('ours', seconds(1)), [], { budgets: [{ figure: 'peakMiB', limit: 400 }] }), 1);
    expect(result.budgets).toEqual([{ figure: 'peakMiB', limit: 400, stretched: 400, value: null, isKept: false }]);
  });

  it('is closed also when a side fails', async () => {
    const log: string[] = [];
    const failing: Side = { name: 'ours', run: () => Promise.reject(new Error('broken')) };
    const of = job(failing, [], { prepare: () => ({ ours: failing, comparators: [], close: () => void log.push('closed') }) });
    await expect(runJob(of, bareTools(), 1)).rejects.toThrow('broken');
    expect(log).toEqual(['closed']);
  });
});

describe('growth', () => {
  it('is corrected by how slow the machine was at either size', async () => {
    const jobs = [1_000, 10_000].map((size) => job(side('ours', seconds(size)), [], { size, growth: { name: 'times', figure: 'seconds' } }));
    const results = await Promise.all(jobs.map(async (of) => ({ ...(await resultOf(of, 1)), slowness: of.size === 1_000 ? 1 : 4 })));
    expect(growthOf(jobs, results)).toMatchObject([{ name: 'times', from: 1_000, to: 10_000, ratio: 2.5, isKept: true }]);
  });

  it('is the time at 10,000 over the time at 1,000, of a rate the other way round', async () => {
    const jobs = [1_000, 10_000].flatMap((size) => [
      job(side('ours', seconds(size / 100)), [], { size, growth: { name: 'times', figure: 'seconds' } }),
      job(side('ours', [{ perSecond: 1e6 / size }]), [], { size, title: 'a rate', growth: { name: 'rates', figure: 'perSecond' } }),
      job(side('ours', seconds((size / 100) ** 2)), [], { size, title: 'a square', growth: { name: 'squares', figure: 'seconds' } }),
    ]);
    const results = await Promise.all(jobs.map(async (of) => ({ ...(await resultOf(of, 1)), slowness: 1 })));
    expect(growthOf(jobs, results).map(({ name, ratio, isKept }) => [name, Math.round(ratio), isKept])).toEqual([
      ['rates', 10, true],
      ['squares', 100, false],
      ['times', 10, true],
    ]);
  });
});

describe('the jobs', () => {
  const jobs = allJobs();

  it('cover the rows of the engine, from 10 to 10,000 components', () => {
    expect(jobs.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['D1', 'D2', 'B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9', 'B10', 'B11', 'B12', 'B17', 'B18']),
    );
    for (const id of ['B6', 'B7', 'B8', 'B9', 'B18', 'D2'])
      expect([...new Set(jobs.filter((of) => of.id === id).map(({ size }) => size))].slice(0, 4), id).toEqual([10, 100, 1_000, 10_000]);
  });

  it('are told apart by row, title and size, and say what they compare', () => {
    const keys = jobs.map(({ id, title, size }) => `${id} ${title} ${size}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { title, compares, budgets = [] } of jobs) {
      expect(compares.length, title).toBeGreaterThan(20);
      for (const { figure } of budgets) expect(FIGURES[figure].better, title).not.toBe('neither');
    }
  });

  it('that are compared for growth exist at both sizes', () => {
    for (const { growth, title } of jobs) {
      if (growth === undefined) continue;
      const sizes = jobs.filter((other) => other.growth?.name === growth.name).map(({ size }) => size);
      expect(sizes, title).toEqual(expect.arrayContaining([1_000, 10_000]));
    }
  });

  it('go on where no comparator is installed', async () => {
    const lacking: string[] = [];
    for (const of of jobs.filter(({ id, size }) => ['B6', 'B7', 'B8', 'B9'].includes(id) && size === 10)) {
      const prepared = await of.prepare(bareTools(lacking));
      expect([of.title, prepared?.ours.name, prepared?.comparators]).toEqual([of.title, 'anshin', []]);
    }
    expect(new Set(lacking)).toEqual(new Set(['networkx', 'igraph', 'clingo']));
  });
});

describe('the arguments', () => {
  it('are read, and refused where they mean nothing', () => {
    expect(readArguments(['--quick', '--only', 'B6,B7', '--rounds', '7'])).toMatchObject({
      isQuick: true,
      only: ['B6', 'B7'],
      rounds: 7,
      json: 'out/bench.json',
    });
    expect([readArguments(['--rounds', '0']), readArguments(['--fast']), readArguments(['B6'])]).toEqual([undefined, undefined, undefined]);
  });
});
