/** Ranges of loss by Monte Carlo, apart from the framework: `simulateLoss` draws years, `lossSteps` does so with progress. */
export { checkLossRisks, LOSS_PROBLEMS, type LossProblem } from './check-loss-risks.ts';
export type { Progress as LossProgress } from './draws/simulation.ts';
export { lossProblemText } from './locales/words.ts';
export { LOSS_ASSUMPTIONS } from './loss-assumptions.ts';
export { LossInputError } from './loss-input-error.ts';
export * from './loss-result.ts';
export { EventRate, LossFrequency, LossInput, LossMagnitude, LossOptions, LossRisk } from './loss-risk.ts';
export { lossSteps, simulateLoss } from './simulate-loss.ts';
