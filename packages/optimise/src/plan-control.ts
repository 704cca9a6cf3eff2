/** What is being done while a plan is made. */
export type PlanStep = 'prepare' | 'solve' | 'alternatives' | 'verify';

/** How a caller follows the making of a plan and ends it. Both are asked between pieces of work, never by a clock. */
export interface PlanControl {
  /** An AbortSignal fits, and so does a flag in shared memory, which a worker can look at while it computes. */
  readonly signal?: { readonly aborted: boolean };
  /** Told how much is done of what: nodes of the search, whose number is not known (`total` null), or alternatives or stages. */
  readonly progress?: (done: number, total: number | null, step: PlanStep) => void;
}
