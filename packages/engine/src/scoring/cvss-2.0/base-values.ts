import { type BaseEquation, type BaseIndices, baseEquation, roundResult } from './base-equation.ts';

/** The base equation in numbers. */
export interface BaseValues {
  /** The equation's result, rounded to tenths. */
  readonly tenths: number;
  /** Sub-scores, unrounded. */
  readonly impact: number;
  readonly exploitability: number;
}

/** Combinations of CR, IR, AR. */
const REQUIREMENTS = 64;

const known = new Map<number, BaseValues>();
const knownAdjusted = new Map<number, BaseValues>();

/** Base values by the value indices of AV, AC, Au, C, I, A at the beginning of `values`; computed once each. */
export function baseValues(values: Uint8Array): BaseValues {
  const at = baseIndex(values);
  return known.get(at) ?? remember(known, at, baseEquation(indices(values)));
}

/** The same with the impact adjusted by CR, IR, AR, which stand at 11–13. Source: CVSS 2.0 guide §3.2.3. */
export function adjustedBaseValues(values: Uint8Array): BaseValues {
  const [cr = 0, ir = 0, ar = 0] = values.subarray(11, 14);
  const at = baseIndex(values) * REQUIREMENTS + (cr * 4 + ir) * 4 + ar;
  return knownAdjusted.get(at) ?? remember(knownAdjusted, at, baseEquation({ ...indices(values), requirements: [cr, ir, ar] }));
}

function indices(values: Uint8Array): BaseIndices {
  const [av = 0, ac = 0, au = 0, c = 0, i = 0, a = 0] = values;
  return { av, ac, au, c, i, a };
}

function baseIndex(values: Uint8Array): number {
  let at = 0;
  for (let metric = 0; metric < 6; metric++) at = at * 3 + (values[metric] ?? 0);
  return at;
}

function remember(values: Map<number, BaseValues>, at: number, equation: BaseEquation): BaseValues {
  const inNumbers = {
    tenths: roundResult(equation.result, 10n),
    impact: Number(equation.impact) / 1e17,
    exploitability: Number(equation.exploitability) / 1e8,
  };
  values.set(at, inNumbers);
  return inNumbers;
}
