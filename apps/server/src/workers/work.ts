import { RequestProblem } from '../problems/request-problem.ts';
import type { JobInput, JobName, JobResult } from './jobs.ts';
import { workerPool } from './worker-pool.ts';

/** What one piece of work may take, and how much there may be at once. */
export interface WorkLimits {
  /** Seconds from its start. */
  readonly seconds: number;
  /** Megabytes of JavaScript objects. */
  readonly megabytes: number;
  /** Workers at the same time. */
  readonly atOnce: number;
  /** Pieces of work that may wait for a worker. */
  readonly waiting: number;
}

/** ASSUMPTION: two cores; nobody waits for more than twenty files, and 20 s and 768 MB are far above what honest ones need. */
export const WORK_LIMITS: WorkLimits = { seconds: 20, megabytes: 768, atOnce: 2, waiting: 20 };

/** Work in threads of its own, so that neither heavy nor hostile input holds up or takes down the server. */
export interface Work {
  /** Throws `request.too-hard` beyond the limits, `server.busy` when too much waits, and a `JobFailedError` for what the job threw. */
  run<Name extends JobName>(name: Name, input: JobInput<Name>, seconds?: number): Promise<JobResult<Name>>;
  /** Pieces of work that run or wait. */
  size(): number;
  /** Ends what runs and refuses what waits. */
  close(): Promise<void>;
}

/** Starts no thread before there is work. */
export function startWork(limits: WorkLimits = WORK_LIMITS): Work {
  const pool = workerPool();
  const queue: (() => void)[] = [];
  let closed = false;
  let busy = 0;
  const turn = async (): Promise<void> => {
    if (busy < limits.atOnce) {
      busy += 1;
      return;
    }
    if (queue.length >= limits.waiting) throw new RequestProblem('server.busy');
    await new Promise<void>((resolve) => queue.push(resolve));
  };
  const leave = (): void => {
    const next = queue.shift();
    if (next === undefined) busy -= 1;
    else next();
  };
  return {
    run: async (name, input, seconds = limits.seconds) => {
      await turn();
      try {
        if (closed) throw new RequestProblem('server.closing');
        return (await pool.run({ name, input }, { ...limits, seconds })) as never;
      } finally {
        leave();
      }
    },
    size: () => busy + queue.length,
    close: async () => {
      closed = true;
      for (const next of queue.splice(0)) next();
      await pool.close();
    },
  };
}
