import type { DualSimplex } from './dual-simplex.ts';
import type { Relaxation } from './relaxation.ts';

/** Rounding of a sum of some thousand products of doubles is smaller, relatively (thousands × 1.1·10⁻¹⁶). */
const ROUNDING = 1e-12;

/** ASSUMPTION: a combination must miss by this much, relatively. */
const SURELY = 1e-9;

/** A bound that holds whatever the simplex method's rounding, and the reduced costs it rests on. */
export interface Bound {
  readonly value: number;
  readonly reduced: Float64Array;
}

/**
 * The Lagrangian bound at the present multipliers: `Σ y·b + Σ min over the box of (c − y·A)·x`, computed from the programme's own
 * rows. It holds for every y ≥ 0, so errors in the inverse can weaken it but not make it wrong.
 */
export function boundOf(relaxation: Relaxation, into: Float64Array): Bound {
  const { rows, costs, costScale, lower, upper, y, k, tight, meter } = relaxation;
  const { rowStart, rowColumn, rowValue, atLeast } = rows;
  into.set(costs);
  let value = 0;
  let scale = 0;
  for (let q = 0; q < k; q++) {
    const i = tight[q] as number;
    const price = y[i] as number;
    if (price <= 0) continue;
    value += price * (atLeast[i] as number);
    scale += Math.abs(price * (atLeast[i] as number));
    for (let z = rowStart[i] as number; z < (rowStart[i + 1] as number); z++) {
      const j = rowColumn[z] as number;
      into[j] = (into[j] as number) - price * (rowValue[z] as number);
    }
  }
  for (let j = 0; j < into.length; j++) {
    const price = into[j] as number;
    const part = price * ((price > 0 ? lower[j] : upper[j]) as number);
    value += part;
    scale += Math.abs(part);
    into[j] = price / costScale;
  }
  meter.work += rowValue.length;
  return { value: (value - ROUNDING * scale) / costScale, reduced: into };
}

/**
 * Whether the row on which the simplex method ended really shows that no solution lies within the bounds: the row's own constraint
 * plus its multiples of tight rows is a combination that even the best point of the box misses. Computed from the programme's own rows.
 */
export function provesInfeasible(relaxation: Relaxation, simplex: DualSimplex, scratch: Float64Array, entries: Float64Array): boolean {
  const { rows, k, tight, lower, upper, meter } = relaxation;
  const { n, rowStart, rowColumn, rowValue, atLeast } = rows;
  const { variable, rises } = simplex.dead;
  scratch.fill(0);
  let constant = 0;
  const add = (i: number, factor: number): void => {
    constant -= factor * (atLeast[i] as number);
    for (let z = rowStart[i] as number; z < (rowStart[i + 1] as number); z++) {
      const j = rowColumn[z] as number;
      scratch[j] = (scratch[j] as number) + factor * (rowValue[z] as number);
    }
  };
  relaxation.entriesOf(variable, entries);
  if (variable >= n) add(variable - n, 1);
  else {
    scratch[variable] = rises ? 1 : -1;
    constant = rises ? -(lower[variable] as number) : (upper[variable] as number);
  }
  for (let q = 0; q < k; q++) {
    const factor = rises ? -(entries[q] as number) : (entries[q] as number);
    if (factor > 0) add(tight[q] as number, factor);
  }
  let most = constant;
  let scale = Math.abs(constant);
  for (let j = 0; j < n; j++) {
    const part = (scratch[j] as number) * (((scratch[j] as number) > 0 ? upper[j] : lower[j]) as number);
    most += part;
    scale += Math.abs(part);
  }
  meter.work += rowValue.length;
  return most < -SURELY * (1 + scale);
}
