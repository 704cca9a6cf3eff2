import { parentPort } from 'node:worker_threads';
import { JOBS, type JobName } from './jobs.ts';
import type { WorkMessage, WorkOrder } from './work-message.ts';

/** The program of a worker: it does one job after the other, as they are sent to it. */
const tell = (message: WorkMessage): void => parentPort?.postMessage(message);

parentPort?.on('message', ({ name, input }: WorkOrder) => void work(name, input));

async function work(name: JobName, input: unknown): Promise<void> {
  try {
    tell({ type: 'result', result: await (JOBS[name] as (given: unknown) => unknown)(input) });
  } catch (error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
    tell({ type: 'failed', code, job: name, stack: error instanceof Error ? (error.stack ?? '') : '' });
  }
}
