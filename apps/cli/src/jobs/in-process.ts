import type { WorkControl } from '@anshin/engine';
import { JOBS, type JobName } from './jobs.ts';

/** Runs a job in this very thread: for tests, and where the program runs from its sources, which a worker cannot load. */
export async function inProcess(name: JobName, input: unknown, progress: NonNullable<WorkControl['progress']>): Promise<unknown> {
  return (JOBS[name] as (given: unknown, control: WorkControl) => unknown)(input, { progress });
}
