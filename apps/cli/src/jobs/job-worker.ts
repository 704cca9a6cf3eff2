import { parentPort, workerData } from 'node:worker_threads';
import { CancelledError, type WorkControl } from '@anshin/engine';
import type { JobMessage, JobOrder } from './job-message.ts';
import { JOBS } from './jobs.ts';

const order = workerData as JobOrder;
const stop = new Int32Array(order.stop);

/** Most reports of progress for one job. ASSUMPTION: a percentage is as fine as anyone reads. */
const REPORTS = 100;

let told = -1;

const control: WorkControl = {
  signal: {
    get aborted() {
      return Atomics.load(stop, 0) !== 0;
    },
  },
  progress: (done, total) => {
    const part = total > 0 ? Math.floor((done * REPORTS) / total) : done;
    if (part === told) return;
    told = part;
    send({ type: 'progress', done, total });
  },
};

function send(message: JobMessage): void {
  parentPort?.postMessage(message);
}

const job = JOBS[order.name] as (input: unknown, control: WorkControl) => unknown;
try {
  send({ type: 'result', result: await job(order.input, control) });
} catch (error) {
  send(error instanceof CancelledError ? { type: 'cancelled' } : { type: 'failed', error });
}
