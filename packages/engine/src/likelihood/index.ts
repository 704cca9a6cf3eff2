/** Likelihood beside the framework: what an attack takes × who can try, and an order of work. It moves no position. */
export { assessLikelihood, type LikelihoodOptions } from './assess-likelihood.ts';
export { AttackFactors, ExposureLevel, type Factor, FACTORS, Feasibility, LikelihoodLevel } from './attack-factors.ts';
export { attackFeasibility, attackLikelihood, attackPotential } from './attack-feasibility.ts';
export { LIKELIHOOD_ASSUMPTIONS } from './likelihood-assumptions.ts';
export { LikelihoodInput, LikelihoodResult, ThreatLikelihood, WorkItem } from './likelihood-result.ts';
export { FACTOR_WORDS, LEVEL_WORDS, RESULT_WORDS } from './tables.ts';
