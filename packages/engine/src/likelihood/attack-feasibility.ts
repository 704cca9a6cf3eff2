import type { AttackFactors, ExposureLevel, Factor, Feasibility, LikelihoodLevel } from './attack-factors.ts';
import { FACTORS } from './attack-factors.ts';
import { FEASIBILITY_UP_TO, LIKELIHOOD, POINTS } from './tables.ts';

/** The points of one factor; more points, harder. */
export function pointsOf<F extends Factor>(factor: F, level: AttackFactors[F]): number {
  return (POINTS[factor] as Readonly<Record<string, number>>)[level] ?? 0;
}

/** The attack potential that an attack takes: the sum of its factors, 0 to 57. */
export function attackPotential(factors: AttackFactors): number {
  return FACTORS.reduce((sum, factor) => sum + pointsOf(factor, factors[factor]), 0);
}

/** How feasible an attack of this potential is. */
export function attackFeasibility(points: number): Feasibility {
  return FEASIBILITY_UP_TO.find(([, most]) => points <= most)?.[0] ?? 'veryLow';
}

/** How likely an attack is that is so feasible for so many. */
export function attackLikelihood(feasibility: Feasibility, exposure: ExposureLevel): LikelihoodLevel {
  return LIKELIHOOD[feasibility][exposure];
}
