import { ACCESS_COMPLEXITY, ACCESS_VECTOR, AUTHENTICATION, IMPACT, REQUIREMENT } from './tables.ts';

/** Impact is a whole number of 10⁻¹⁷, exploitability of 10⁻⁸, the result of the base equation of 10⁻²¹; all exact. */
const IMPACT_DIGITS = 10n ** 17n;
const EXPLOITABILITY_DIGITS = 10n ** 8n;
const RESULT_DIGITS = 10n ** 21n;

/** What the base equation of CVSS 2.0 yields before it is rounded. */
export interface BaseEquation {
  /** 10⁻¹⁷; 0–10.00085, at most 10 after requirements. */
  readonly impact: bigint;
  /** 10⁻⁸; 1.24425–9.9968. */
  readonly exploitability: bigint;
  /** 10⁻²¹; below zero where requirements leave a very small impact. */
  readonly result: bigint;
}

/** Value indices of the six base metrics, and of CR, IR, AR for the adjusted impact. */
export interface BaseIndices {
  readonly av: number;
  readonly ac: number;
  readonly au: number;
  readonly c: number;
  readonly i: number;
  readonly a: number;
  readonly requirements?: readonly [cr: number, ir: number, ar: number];
}

/**
 * The base equation, unrounded and exact.
 * Source: CVSS 2.0 guide §3.2.1, with requirements §3.2.3 (`AdjustedImpact`, capped at 10).
 */
export function baseEquation(at: BaseIndices): BaseEquation {
  const [cr, ir, ar] = at.requirements ?? [0, 0, 0];
  const kept = keptShare(at.c, cr) * keptShare(at.i, ir) * keptShare(at.a, ar);
  const uncapped = 1041n * (10n ** 15n - kept);
  const ten = 10n * IMPACT_DIGITS;
  const impact = at.requirements !== undefined && uncapped > ten ? ten : uncapped;
  const exploitability = 20n * (ACCESS_VECTOR[at.av] ?? 0n) * (ACCESS_COMPLEXITY[at.ac] ?? 0n) * (AUTHENTICATION[at.au] ?? 0n);
  // f(Impact) = 0 if Impact = 0, else 1.176; 10⁻¹⁷ × 10⁻¹ × 10⁻³ = 10⁻²¹.
  const sum = 6n * impact + 4n * exploitability * (IMPACT_DIGITS / EXPLOITABILITY_DIGITS) - 15n * IMPACT_DIGITS;
  return { impact, exploitability, result: impact === 0n ? 0n : sum * 1176n };
}

/** 1 − impact × requirement in 10⁻⁵. */
function keptShare(impact: number, requirement: number): bigint {
  return 100_000n - (IMPACT[impact] ?? 0n) * (REQUIREMENT[requirement] ?? 100n);
}

/** The result of the equation in `steps` per one, half up (away from zero): 10 steps for tenths, 100 for hundredths. */
export function roundResult(result: bigint, steps: bigint): number {
  return Number(halfUp(result * steps, RESULT_DIGITS));
}

/** An impact in hundredths, half up. */
export function roundImpact(impact: bigint): number {
  return Number(halfUp(impact * 100n, IMPACT_DIGITS));
}

/** An exploitability in hundredths, half up. */
export function roundExploitability(exploitability: bigint): number {
  return Number(halfUp(exploitability * 100n, EXPLOITABILITY_DIGITS));
}

function halfUp(value: bigint, unit: bigint): bigint {
  const sign = value < 0n ? -1n : 1n;
  return (sign * (2n * sign * value + unit)) / (2n * unit);
}
