/**
 * Metric values of CVSS 2.0 as whole numbers, in the order of `metrics.ts`.
 * Source: CVSS 2.0 guide §3.2.1 (base), §3.2.2 (temporal), §3.2.3 (environmental).
 */

/** AV: L, A, N in thousandths. */
export const ACCESS_VECTOR = [395n, 646n, 1000n] as const;
/** AC: H, M, L in hundredths. */
export const ACCESS_COMPLEXITY = [35n, 61n, 71n] as const;
/** Au: M, S, N in thousandths. */
export const AUTHENTICATION = [450n, 560n, 704n] as const;
/** C, I, A: N, P, C in thousandths. */
export const IMPACT = [0n, 275n, 660n] as const;
/** CR, IR, AR: ND, L, M, H in hundredths. */
export const REQUIREMENT = [100n, 50n, 100n, 151n] as const;
/** E: ND, U, POC, F, H in hundredths. */
export const EXPLOITABILITY = [100, 85, 90, 95, 100] as const;
/** RL: ND, OF, TF, W, U in hundredths. */
export const REMEDIATION_LEVEL = [100, 87, 90, 95, 100] as const;
/** RC: ND, UC, UR, C in hundredths. */
export const REPORT_CONFIDENCE = [100, 90, 95, 100] as const;
/** CDP: ND, N, L, LM, MH, H in tenths. */
export const COLLATERAL_DAMAGE_POTENTIAL = [0, 0, 1, 3, 4, 5] as const;
/** TD: ND, N, L, M, H in hundredths. */
export const TARGET_DISTRIBUTION = [100, 0, 25, 75, 100] as const;
