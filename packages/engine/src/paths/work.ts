/** A budget of looks at arcs; searches stop when it is spent and say so. Counts instead of a clock, so that results are the same on every machine. */
export interface Work {
  left: number;
}

/** Thrown inside a search when its budget is spent; never leaves this folder. */
export class WorkSpent extends Error {
  override readonly name = 'WorkSpent';
  readonly code = 'paths.work-spent';
}

/** Takes from the budget; throws `WorkSpent` when it is spent. */
export function spend(work: Work, amount: number): void {
  work.left -= amount;
  if (work.left < 0) throw new WorkSpent();
}
