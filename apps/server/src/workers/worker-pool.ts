import { Worker } from 'node:worker_threads';
import { RequestProblem } from '../problems/request-problem.ts';
import { JobFailedError } from './job-failed-error.ts';
import type { WorkMessage, WorkOrder } from './work-message.ts';
import type { WorkLimits } from './work.ts';
import { workerFile } from './worker-file.ts';

/** Milliseconds that a worker stays for the next piece of work. ASSUMPTION: whoever looks at a report changes something and looks again within a minute. */
const STAY = 60_000;

/** Threads that work; one that is done stays for a while, because a warm one is done in a third of the time. */
export interface WorkerPool {
  run(order: WorkOrder, limits: WorkLimits): Promise<unknown>;
  close(): Promise<void>;
}

/** A pool without threads: each starts when there is work for it. */
export function workerPool(): WorkerPool {
  const all = new Set<Worker>();
  const idle = new Map<Worker, NodeJS.Timeout>();
  const end = async (worker: Worker): Promise<void> => {
    all.delete(worker);
    clearTimeout(idle.get(worker));
    idle.delete(worker);
    await worker.terminate();
  };
  const rest = (worker: Worker): void => {
    worker.unref();
    idle.set(worker, setTimeout(() => void end(worker), STAY).unref());
  };
  const take = (order: WorkOrder, limits: WorkLimits): Worker => {
    const [known] = order.name === 'import' ? [] : idle.keys();
    if (known === undefined) {
      const made = start(limits);
      all.add(made);
      return made.on('exit', () => void end(made));
    }
    clearTimeout(idle.get(known));
    idle.delete(known);
    known.ref();
    return known;
  };
  return {
    run: async (order, limits) => {
      const worker = take(order, limits);
      try {
        const result = await once(worker, order, limits);
        // A file that nobody has looked at yet leaves nothing behind: its worker ends with it.
        if (order.name === 'import') await end(worker);
        else rest(worker);
        return result;
      } catch (error) {
        await end(worker);
        throw error;
      }
    },
    close: async () => {
      await Promise.all([...all].map(end));
    },
  };
}

function start({ megabytes }: WorkLimits): Worker {
  const { program, options } = workerFile();
  // What a library writes is nobody's to read: the log knows only what it is told.
  const worker = new Worker(program, { ...options, resourceLimits: { maxOldGenerationSizeMb: megabytes }, stdout: true, stderr: true });
  // One that ends while it rests is found to be gone when it is needed.
  worker.on('error', () => undefined);
  return worker;
}

function once(worker: Worker, order: WorkOrder, { seconds, megabytes }: WorkLimits): Promise<unknown> {
  let letGo: () => void = () => undefined;
  return new Promise<unknown>((resolve, reject) => {
    const tooHard = (cause?: unknown): void => reject(new RequestProblem('request.too-hard', { seconds, megabytes }, [], cause));
    const timer = setTimeout(tooHard, seconds * 1_000);
    const onMessage = (message: WorkMessage): void => {
      if (message.type === 'result') resolve(message.result);
      else reject(new JobFailedError(message.code, message.job, message.stack));
    };
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') tooHard(error);
      else reject(new JobFailedError(error.code ?? '', order.name, error.stack ?? ''));
    };
    const onExit = (): void => reject(new RequestProblem('server.closing'));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    letGo = () => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    };
    worker.postMessage(order);
  }).finally(() => letGo());
}
