import { scoreOfSubscores, sumOfSubscores } from '../cvss-3/base-score.ts';
import { EXPLOITABILITY, exploitabilityIndex } from '../cvss-3/exploitability.ts';
import { impactTable, KEPT_INDEX, LOSSES, lossIndex, powerTerm } from '../cvss-3/impact.ts';
import { roundUp30 } from '../cvss-3/rounding.ts';
import { INFORMATION_IMPORTANCE, LIFE_AND_PROPERTY } from './tables.ts';

/** Scope-unchanged and scope-changed impact before LP and II: figure 3-3 has the formula of CVSS 3.0, exponent 15 and no 0.9731. */
const TABLE = impactTable(powerTerm);

/** Value indices of the ten base metrics, after the modified metrics where the environmental value is asked for. */
export interface SmartHomeMetrics {
  readonly av: number;
  readonly ac: number;
  readonly pr: number;
  readonly ui: number;
  readonly s: number;
  /** Places of what is left of confidentiality, integrity and availability; see `keptShare`. */
  readonly c: number;
  readonly i: number;
  readonly a: number;
  readonly lp: number;
  readonly ii: number;
}

/** One application of figure 3-2, or of figure 3-3 up to (※1). */
export interface SmartHomeValue {
  /** 調整前影響度, in 10⁻⁶. */
  readonly unadjusted: number;
  /** 影響度 and 攻撃容易性, in 10⁻¹². */
  readonly impact: number;
  readonly exploitability: number;
  /** Tenths, 0–100. */
  readonly tenths: number;
}

/** What is left of a property, as a place in the impact table, by value indices of its requirement (X, H, M, L) and impact (H, L, N). */
export function keptShare(requirement: number, impact: number): number {
  return KEPT_INDEX[requirement * 3 + impact] ?? 0;
}

/**
 * The smart-home value of ten metrics.
 * Source: CCDS smart-home guideline 1.0 §3.5.2, figures 3-2 and 3-3, steps (1)–(3).
 *
 * @param compat true: the reading of the published tables, without the rule for an impact of zero or less; a negative total gives 0
 */
export function smartHomeValue(metrics: SmartHomeMetrics, compat: boolean): SmartHomeValue {
  const { av, ac, pr, ui, s, c, i, a, lp, ii } = metrics;
  const loss = lossIndex(c, i, a);
  // (1) LP and II multiply the whole bracket. Every table value is a multiple of 10⁻¹¹, so tenths times tenths stay whole.
  const factor = ((LIFE_AND_PROPERTY[lp] ?? 10) * (INFORMATION_IMPORTANCE[ii] ?? 10)) / 10;
  const impact = ((TABLE.impact[s * LOSSES + loss] ?? 0) / 10) * factor;
  // (2)
  const exploitability = EXPLOITABILITY[exploitabilityIndex(s, av, ac, pr, ui)] ?? 0;
  // (3) 小数点第二位を切り上げ: up to the next tenth of the full value; 4.8008 is printed 4.9 in the tables.
  const total = compat ? sumOfSubscores : scoreOfSubscores;
  return { unadjusted: TABLE.iss[loss] ?? 0, impact, exploitability, tenths: total(roundUp30, s, impact, exploitability) };
}
