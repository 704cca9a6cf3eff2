import type { LossProblem } from './check-loss-risks.ts';

/** The input of a simulation cannot be used; `problems` says where and why. Check with `LossInput` and `checkLossRisks` first to get them as values. */
export class LossInputError extends Error {
  readonly code = 'loss.bad-input';
  readonly problems: readonly LossProblem[];

  constructor(problems: readonly LossProblem[], cause?: unknown) {
    super(
      `loss.bad-input: ${problems.map((problem) => `${problem.code} at ${problem.path.join('.')}`).join('; ') || 'not of the published schema'}`,
      cause === undefined ? undefined : { cause },
    );
    this.name = 'LossInputError';
    this.problems = problems;
  }
}
