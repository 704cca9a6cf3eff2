import type { RoundUp } from './rounding.ts';

/** Units of 10⁻¹⁴ in a tenth and in 10.0. */
const TENTH = 1e13;
const TEN = 1e15;

/** 100 and 108: the scope factor 1 or 1.08 in hundredths. */
const SCOPE_FACTOR = [100, 108] as const;

/**
 * The score of two sub-scores in 10⁻¹², without the rule for an impact of zero or less.
 * Source: CVSS 3.0 §8.1 and CVSS 3.1 §7.1: `Roundup(Minimum(Impact + Exploitability, 10))`, with scope changed `Roundup(Minimum(1.08 × (…), 10))`.
 *
 * @returns tenths, 0–100
 */
export function sumOfSubscores(roundUp: RoundUp, scope: number, impact: number, exploitability: number): number {
  const sum = (SCOPE_FACTOR[scope] ?? 100) * (impact + exploitability);
  return sum <= 0 ? 0 : roundUp(Math.min(sum, TEN), TENTH);
}

/** As `sumOfSubscores`, with the rule that an impact of zero or less gives the score 0. */
export function scoreOfSubscores(roundUp: RoundUp, scope: number, impact: number, exploitability: number): number {
  return impact <= 0 ? 0 : sumOfSubscores(roundUp, scope, impact, exploitability);
}
