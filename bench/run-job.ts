import { slowness } from './calibration.ts';
import { type BenchJob, FIGURES, type FigureName, type Prepared, type Sample, type Side } from './job.ts';
import { median } from './median.ts';
import type { JobResult } from './result.ts';
import type { Tools } from './tools.ts';

const ROUNDS = 5;

/** Runs all sides of a job in turns, so that whatever else the machine does strikes all of them alike, and compares their medians. */
export async function runJob(job: BenchJob, tools: Tools, rounds = job.rounds ?? ROUNDS): Promise<JobResult | undefined> {
  const prepared = await job.prepare(tools);
  if (prepared === undefined) return undefined;
  try {
    const sides = [prepared.ours, ...prepared.comparators];
    const samples = new Map<Side, Sample[]>(sides.map((side) => [side, []]));
    if (job.warmUp !== false) for (const side of sides) await side.run();
    const beats: number[] = [];
    for (let round = 0; round < rounds; round++) {
      beats.push(slowness());
      for (const side of sides) samples.get(side)?.push(await side.run());
    }
    const medians = new Map(sides.map((side) => [side, medianSample(samples.get(side) ?? [])]));
    return judged(job, prepared, medians, { slowness: median(beats), rounds });
  } finally {
    await prepared.close?.();
  }
}

function medianSample(samples: readonly Sample[]): Sample {
  const names = [...new Set(samples.flatMap((sample) => Object.keys(sample) as FigureName[]))];
  return Object.fromEntries(names.map((name) => [name, median(samples.flatMap((sample) => (sample[name] === undefined ? [] : [sample[name]])))]));
}

function judged(job: BenchJob, prepared: Prepared, medians: ReadonlyMap<Side, Sample>, run: { readonly slowness: number; readonly rounds: number }): JobResult {
  const ours = medians.get(prepared.ours) ?? {};
  return {
    id: job.id,
    title: job.title,
    size: job.size,
    figure: job.figure,
    compares: job.compares,
    ...run,
    ours: { name: prepared.ours.name, figures: ours },
    comparators: prepared.comparators.map((side) => {
      const figures = medians.get(side) ?? {};
      return {
        name: side.name,
        version: side.version ?? null,
        figures,
        ratio: ratio(job.figure, ours, figures),
        isSameResult: isSame(ours.found, figures.found),
      };
    }),
    recorded: (prepared.recorded ?? []).map((row) => ({
      ...row,
      ratio: ratio(row.figure, ours, { [row.figure]: atThisSpeed(row.figure, row.value, run.slowness) }),
    })),
    budgets: (job.budgets ?? []).map((budget) => judgedBudget(budget, ours, run.slowness)),
  };
}

/** How many times better ours is than theirs; null where one of both has no such figure. */
function ratio(figure: FigureName, ours: Sample, theirs: Sample): number | null {
  const [own, other] = [ours[figure], theirs[figure]];
  if (own === undefined || other === undefined) return null;
  return FIGURES[figure].better === 'more' ? own / other : other / own;
}

function isSame(ours: number | undefined, theirs: number | undefined): boolean | null {
  return ours === undefined || theirs === undefined ? null : ours === theirs;
}

/** What a figure of the reference machine would be at the speed of this one now. */
function atThisSpeed(figure: FigureName, value: number, slow: number): number {
  const { better, isTime } = FIGURES[figure];
  if (!isTime) return value;
  return better === 'more' ? value / slow : value * slow;
}

/** Whether a value keeps a limit. */
export function isWithin(figure: FigureName, value: number, limit: number): boolean {
  return FIGURES[figure].better === 'more' ? value >= limit : value <= limit;
}

function judgedBudget({ figure, limit }: { readonly figure: FigureName; readonly limit: number }, ours: Sample, slow: number): JobResult['budgets'][number] {
  const stretched = atThisSpeed(figure, limit, slow);
  const value = ours[figure];
  const isKept = value !== undefined && isWithin(figure, value, stretched);
  return { figure, limit, stretched, value: value ?? null, isKept };
}
