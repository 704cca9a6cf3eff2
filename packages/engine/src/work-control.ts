/** How a caller follows a long computation and ends it. Both are asked between pieces of work, never by a clock. */
export interface WorkControl {
  /** Told how much is done, of how much; `total` is the same throughout. */
  readonly progress?: (done: number, total: number) => void;
  /** Looked at after each piece; an AbortSignal fits, and so does a flag in shared memory. */
  readonly signal?: { readonly aborted: boolean };
}

/** The caller asked a computation to end before it was done; there is no result. */
export class CancelledError extends Error {
  readonly code = 'engine.cancelled';

  constructor() {
    super('the computation was cancelled');
    this.name = 'CancelledError';
  }
}

/** One piece of work more is done. Throws a CancelledError when the caller wants no more. */
export function tell(control: WorkControl | undefined, done: number, total: number): void {
  if (control === undefined) return;
  if (control.signal?.aborted === true) throw new CancelledError();
  control.progress?.(done, total);
}
