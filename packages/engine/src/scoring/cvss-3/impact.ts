import { IMPACT, REQUIREMENT } from './tables.ts';

/** The impact sub-score of every combination of losses, for one scope-changed formula. */
export interface ImpactTable {
  /** `ISS` or `MISS` in 10⁻⁶, exact. By `lossIndex`. */
  readonly iss: Float64Array;
  /** `Impact` in 10⁻¹²: scope unchanged from place 0 on, scope changed from place `LOSSES` on. */
  readonly impact: Float64Array;
}

/** Number of combinations of three kept shares. */
export const LOSSES = 343;

/** Cap of MISS in 10⁻⁶. Source: CVSS 3.0 §8.3 and CVSS 3.1 §7.3, `Minimum(…, 0.915)`. Base values reach 0.914816 at most, so it never binds there. */
const HIGHEST_MISS = 915_000;

/** What can be left of a property, `1 − impact × requirement`, in hundredths, each once. */
const KEPT = [...new Set(IMPACT.flatMap((impact) => REQUIREMENT.map((weight) => 100 - (impact * weight) / 100)))].sort((a, b) => a - b);

/** Place in `KEPT` by requirement (X, H, M, L) and impact (H, L, N): `KEPT_INDEX[requirement * 3 + impact]`. */
export const KEPT_INDEX: Uint8Array = Uint8Array.from(REQUIREMENT.flatMap((weight) => IMPACT.map((impact) => KEPT.indexOf(100 - (impact * weight) / 100))));

/** Place of three kept shares in an `ImpactTable`. */
export function lossIndex(c: number, i: number, a: number): number {
  return (c * 7 + i) * 7 + a;
}

/** 3.25 × (ISS − 0.02)¹⁵ in 10⁻¹¹, cut off below. Source: CVSS 3.0 §8.1 and §8.3, CVSS 3.1 §7.1. */
export function powerTerm(iss: number): bigint {
  return (325n * BigInt(iss - 20_000) ** 15n) / 10n ** 81n;
}

/** 3.25 × (MISS × 0.9731 − 0.02)¹³ in 10⁻¹¹, cut off below. Source: CVSS 3.1 §7.3, modified impact with scope changed. */
export function modifiedPowerTerm(miss: number): bigint {
  return (325n * BigInt(miss * 9731 - 200_000_000) ** 13n) / 10n ** 121n;
}

/**
 * Builds the table of one formula.
 * Scope unchanged, `6.42 × ISS`, is exact. Scope changed, `7.52 × (ISS − 0.029) − 3.25 × (…)ⁿ`, is exact but for the power, cut off at
 * 10⁻¹¹: far below the step of a tenth; tests compare the whole space with the unshortened value.
 */
export function impactTable(power: (iss: number) => bigint): ImpactTable {
  const iss = new Float64Array(LOSSES);
  const impact = new Float64Array(2 * LOSSES);
  KEPT.forEach((c, ci) => {
    KEPT.forEach((i, ii) => {
      KEPT.forEach((a, ai) => {
        const at = lossIndex(ci, ii, ai);
        const loss = Math.min(1_000_000 - c * i * a, HIGHEST_MISS);
        iss[at] = loss;
        impact[at] = 642 * loss * 10_000;
        impact[LOSSES + at] = 752 * (loss - 29_000) * 10_000 - Number(power(loss)) * 10;
      });
    });
  });
  return { iss, impact };
}
