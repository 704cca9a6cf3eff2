import type { RoundUp } from './rounding.ts';
import { EXPLOIT_CODE_MATURITY, REMEDIATION_LEVEL, REPORT_CONFIDENCE } from './tables.ts';

/** E × RL × RC of every combination in 10⁻⁶, exact. */
const FACTOR: Float64Array = Float64Array.from(
  EXPLOIT_CODE_MATURITY.flatMap((e) => REMEDIATION_LEVEL.flatMap((rl) => REPORT_CONFIDENCE.map((rc) => e * rl * rc))),
);

/** A score in tenths times a factor in 10⁻⁶ is a whole number of 10⁻⁷. */
const TENTH = 1e6;

/**
 * A score after exploit maturity, remediation and report confidence, by value indices.
 * Source: CVSS 3.0 §8.2 and CVSS 3.1 §7.2, `Roundup(BaseScore × E × RL × RC)`; the same product ends the environmental score.
 *
 * @param tenths the score before, in tenths
 * @returns tenths
 */
export function timesTemporal(roundUp: RoundUp, tenths: number, e: number, rl: number, rc: number): number {
  return roundUp(tenths * (FACTOR[(e * 5 + rl) * 4 + rc] ?? TENTH), TENTH);
}
