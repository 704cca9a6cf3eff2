import { assessJob } from './assess-job.ts';
import { importJob } from './import-job.ts';
import { prepareJob } from './prepare-job.ts';
import { reportJob } from './report-job.ts';
import { summaryJob } from './summary-job.ts';

/** Everything that runs in a worker, because it is heavy or reads what nobody has looked at yet; a new job is a file and a line here. */
export const JOBS = {
  assess: assessJob,
  import: importJob,
  prepare: prepareJob,
  report: reportJob,
  summary: summaryJob,
} as const;

/** The name of a job. */
export type JobName = keyof typeof JOBS;

/** What a job is given; it can be copied into a worker. */
export type JobInput<Name extends JobName> = Parameters<(typeof JOBS)[Name]>[0];

/** What comes of a job. */
export type JobResult<Name extends JobName> = Awaited<ReturnType<(typeof JOBS)[Name]>>;
