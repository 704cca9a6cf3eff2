import { z } from 'zod';
import { FIGURES, type FigureName } from './job.ts';

const Figure = z.enum(Object.keys(FIGURES) as [FigureName, ...FigureName[]]).describe('Name of a figure; its unit is in FIGURES of bench/job.ts.');
const Figures = z.partialRecord(Figure, z.number()).describe('Medians over the counted rounds, by figure.');
const Ratio = z.number().nullable().describe('How many times better ours is; below 1 it is worse. Null where one side lacks the figure.');

/** One job with all its sides. */
export const JobResult = z.strictObject({
  id: z.string().describe('Row of the table of jobs: B1 … B19, or D… for a budget of the design.'),
  title: z.string(),
  size: z.number().describe('N: components of the generated system, or the size of an instance.'),
  figure: Figure.describe('The figure that ratios are made of.'),
  compares: z.string().describe('What the sides do alike, and where they differ.'),
  rounds: z.number().describe('Counted rounds; all sides ran in turns.'),
  slowness: z.number().describe('How much longer fixed work took than on the reference machine, in the rounds of this job (median); at least 1.'),
  ours: z.strictObject({ name: z.string(), figures: Figures }),
  comparators: z.array(
    z.strictObject({
      name: z.string(),
      version: z.string().nullable(),
      figures: Figures,
      ratio: Ratio,
      isSameResult: z.boolean().nullable().describe('Whether both found the same; null where the job does not ask that.'),
    }),
  ),
  recorded: z
    .array(z.strictObject({ name: z.string(), figure: Figure, value: z.number(), ratio: Ratio }))
    .describe('Peers that npm and Debian do not have, measured on another day on the reference machine. For the ratio a time is multiplied by slowness.'),
  budgets: z.array(
    z.strictObject({
      figure: Figure,
      limit: z.number(),
      stretched: z.number().describe('The limit times slowness for a time; the limit itself for anything else.'),
      value: z.number().nullable(),
      isKept: z.boolean(),
    }),
  ),
});
export type JobResult = z.infer<typeof JobResult>;

/** How much longer a job takes at ten times the size (B19). */
export const GrowthResult = z.strictObject({
  name: z.string(),
  figure: Figure,
  from: z.number(),
  to: z.number(),
  ratio: z.number().describe('Time at the larger size over time at the smaller, each divided by the slowness around it.'),
  limit: z.number(),
  isKept: z.boolean(),
});
export type GrowthResult = z.infer<typeof GrowthResult>;

/** Where and how a run was made. */
export const Environment = z.strictObject({
  node: z.string(),
  platform: z.string(),
  cpu: z.string(),
  cores: z.number(),
  memoryGiB: z.number(),
  loadBefore: z.number().describe('Load average of one minute when the run began.'),
  loadAfter: z.number(),
  slowness: z.number().describe('Median of the slowness of all jobs.'),
  seconds: z.number().describe('Wall time of the whole run.'),
  commit: z.string().nullable().describe('The commit measured; null outside git.'),
});
export type Environment = z.infer<typeof Environment>;

/** What `npm run bench` writes. A new version of the format has a new number. */
export const BenchResult = z.strictObject({
  version: z.literal(2),
  isQuick: z.boolean(),
  environment: Environment,
  jobs: z.array(JobResult),
  growth: z.array(GrowthResult),
  missing: z.array(z.strictObject({ what: z.string(), remedy: z.string() })).describe('What was not there to compare with, and how to get it.'),
  failed: z.array(z.strictObject({ id: z.string(), title: z.string(), size: z.number(), why: z.string() })),
});
export type BenchResult = z.infer<typeof BenchResult>;
