import type { JobName } from './jobs.ts';

/** What a worker is told to do. */
export interface WorkOrder {
  readonly name: JobName;
  readonly input: unknown;
}

/** What a worker tells: its result, or that it failed, by the code of the error and (for the log only) where. */
export type WorkMessage =
  | { readonly type: 'result'; readonly result: unknown }
  | { readonly type: 'failed'; readonly code: string; readonly job: JobName; readonly stack: string };
