import { rowOf } from './merge-rows.ts';
import type { Programme, Row } from './programme.ts';

/** Measures with costs, and threats with the measures that treat them. */
export interface Cover {
  /** The cost of each measure, a whole number ≥ 0. */
  readonly costs: readonly number[];
  /** For each threat the measures that treat it. */
  readonly covers: readonly (readonly number[])[];
  /** What each party asks for; without any, every threat must be treated. */
  readonly demands?: readonly Demand[];
}

/** The weights of treated threats must add up to at least this. */
export interface Demand {
  /** The weight of each threat for the party, a whole number ≥ 0. */
  readonly weights: readonly number[];
  readonly atLeast: number;
}

/** The 0/1 programme of a cover: columns 0 … are the measures; with demands, one auxiliary column for each threat follows. */
export function coverProgramme(cover: Cover): Programme {
  const { costs, covers, demands } = cover;
  const measures = costs.length;
  if (demands === undefined) return { costs, isWhole: costs.map(() => true), rows: covers.map((columns) => rowOf(new Map(columns.map((j) => [j, 1])), 1)) };
  const treated = covers.map((columns, i) => rowOf(new Map([...columns.map((j) => [j, 1] as const), [measures + i, -1] as const]), 0));
  const asked = demands.map((demand): Row => rowOf(new Map(demand.weights.map((weight, i) => [measures + i, weight])), demand.atLeast));
  return { costs: [...costs, ...covers.map(() => 0)], isWhole: [...costs.map(() => true), ...covers.map(() => false)], rows: [...treated, ...asked] };
}
