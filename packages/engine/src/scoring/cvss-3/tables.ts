/**
 * Metric values of CVSS 3.0 and 3.1 in hundredths, in the order of `metrics.ts`.
 * Source: CVSS 3.0 §8.4 and CVSS 3.1 §7.4, the same numbers.
 */
export const ATTACK_VECTOR = [85, 62, 55, 20] as const;
export const ATTACK_COMPLEXITY = [77, 44] as const;
/** By scope: unchanged, changed. */
export const PRIVILEGES_REQUIRED = [
  [85, 62, 27],
  [85, 68, 50],
] as const;
export const USER_INTERACTION = [85, 62] as const;
export const IMPACT = [56, 22, 0] as const;
/** CR, IR, AR. */
export const REQUIREMENT = [100, 150, 100, 50] as const;
/** E: X, H, F, P, U. */
export const EXPLOIT_CODE_MATURITY = [100, 100, 97, 94, 91] as const;
/** RL: X, U, W, T, O. */
export const REMEDIATION_LEVEL = [100, 100, 97, 96, 95] as const;
/** RC: X, C, R, U. */
export const REPORT_CONFIDENCE = [100, 100, 96, 92] as const;
