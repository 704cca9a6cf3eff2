import { Worker } from 'node:worker_threads';
import { CancelledError, type WorkControl } from '@anshin/engine';
import type { JobMessage, JobOrder } from './job-message.ts';
import type { JobName } from './jobs.ts';

/** How long a job that was asked to end may take to do so, in milliseconds, before it is ended from outside. ASSUMPTION: no one waits longer. */
const GRACE = 1_000;

/**
 * Runs a job in a worker, so that the program stays awake for the user; Ctrl-C asks it to end, and a second one, or the time, ends it. The worker
 * lies in the bundle, whose modules are one folder up from where the sources have it.
 */
export function inWorker(name: JobName, input: unknown, progress: NonNullable<WorkControl['progress']>): Promise<unknown> {
  const stop = new SharedArrayBuffer(4);
  const order: JobOrder = { name, input, stop };
  const worker = new Worker(new URL('./jobs/job-worker.js', import.meta.url), { workerData: order });
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const end = (): void => void worker.terminate();
    const cancel = (): void => {
      if (timer !== undefined) return end();
      Atomics.store(new Int32Array(stop), 0, 1);
      timer = setTimeout(end, GRACE);
    };
    const done = (settle: () => void): void => {
      clearTimeout(timer);
      process.off('SIGINT', cancel);
      settle();
      end();
    };
    process.on('SIGINT', cancel);
    worker.on('message', (message: JobMessage) => {
      if (message.type === 'progress') progress(message.done, message.total);
      else if (message.type === 'result') done(() => resolve(message.result));
      else done(() => reject(message.type === 'cancelled' ? new CancelledError() : message.error));
    });
    worker.on('error', (error) => done(() => reject(error)));
    worker.on('exit', () => done(() => reject(new CancelledError())));
  });
}
