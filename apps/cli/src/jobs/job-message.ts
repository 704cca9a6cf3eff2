import type { JobName } from './jobs.ts';

/** What a worker is started with; `stop` is one number in shared memory, 0 until the user wants no more. */
export interface JobOrder {
  readonly name: JobName;
  readonly input: unknown;
  readonly stop: SharedArrayBuffer;
}

/** What a worker tells: how far it is, its result, that it ended early, or that it failed. */
export type JobMessage =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'result'; readonly result: unknown }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly error: unknown };
