import type { JobName } from './jobs.ts';

/** A job threw: the code of its error, and its stack for the log. */
export class JobFailedError extends Error {
  readonly code: string;
  readonly job: JobName;
  override readonly stack: string;

  constructor(code: string, job: JobName, stack: string) {
    super(`the job ${job} failed`);
    this.name = 'JobFailedError';
    this.code = code;
    this.job = job;
    this.stack = stack;
  }
}
