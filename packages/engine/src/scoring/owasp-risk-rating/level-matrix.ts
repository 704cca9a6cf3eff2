import type { Severity } from '../method.ts';

/** Level of likelihood or impact: 0 low, 1 medium, 2 high. */
export type Level = 0 | 1 | 2;

/**
 * Level of a mean of eight ratings, given their sum: low below 3, medium below 6, high from 6 on.
 * Source: OWASP Risk Rating Methodology, step 4, "Likelihood and Impact Levels".
 */
export function levelOfSum(sum: number): Level {
  if (sum < 3 * 8) return 0;
  return sum < 6 * 8 ? 1 : 2;
}

/** Overall risk severity by level of impact, then of likelihood. Source: OWASP Risk Rating Methodology, step 4, table "Overall Risk Severity". */
const MATRIX = [
  ['note', 'low', 'medium'],
  ['low', 'medium', 'high'],
  ['medium', 'high', 'critical'],
] as const satisfies readonly (readonly Severity[])[];

/** The severity that the official matrix gives. */
export function matrixSeverity(likelihood: Level, impact: Level): Severity {
  return MATRIX[impact][likelihood];
}
