import type { ReliabilityEntry } from '@anshin/catalog';
import type { FunctionResult } from '@anshin/engine';

/** 開始・予防・検知・回復・終了, in the guide's order. */
export const PHASES = ['start', 'prevention', 'detection', 'recovery', 'end'] as const;
export type PhaseName = (typeof PHASES)[number];

/** One function in its group: placed by a measure, proposed because a threat calls for it, or neither. */
export interface CoveredFunction {
  readonly entry: ReliabilityEntry;
  readonly state: FunctionResult['origin'] | 'none';
}

export interface PhaseCoverage {
  readonly phase: PhaseName;
  readonly functions: readonly CoveredFunction[];
  readonly placed: number;
  readonly proposed: number;
}

/** The 23 functions in the five groups with how each stands in this system. */
export function phaseCoverage(reliability: readonly ReliabilityEntry[], functions: readonly FunctionResult[]): readonly PhaseCoverage[] {
  const states = new Map(functions.map(({ number, origin }) => [number, origin]));
  const known = reliability.filter(({ facet }) => facet === 'function').toSorted((a, b) => a.number - b.number);
  return PHASES.map((phase) => {
    const own = known.filter((entry) => entry.phase === phase).map((entry): CoveredFunction => ({ entry, state: states.get(entry.number) ?? 'none' }));
    const count = (state: CoveredFunction['state']): number => own.filter((entry) => entry.state === state).length;
    return { phase, functions: own, placed: count('placed'), proposed: count('proposed') };
  });
}
