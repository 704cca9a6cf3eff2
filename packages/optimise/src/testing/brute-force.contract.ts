import { evaluator, isAllowed } from '../problem/evaluate.ts';
import type { TreatmentProblem } from '../problem/treatment-problem.ts';
import { type Programme, satisfies } from '../programme/programme.ts';

/** Every 0/1 assignment of some columns. */
export function* assignments(count: number): Generator<number[]> {
  for (let bits = 0; bits < 2 ** count; bits++) yield Array.from({ length: count }, (_, j) => Math.floor(bits / 2 ** j) % 2);
}

/** Compares two sets by fewer members, then by which has the first member that the other lacks. */
export function comesFirst(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return a.length < b.length;
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] as number) < (b[at] as number);
}

/** The cheapest solution of a programme of whole columns, first in order among equals; null when there is none. */
export function cheapestByTrial(programme: Programme): { readonly cost: number; readonly chosen: readonly number[] } | null {
  let best: { cost: number; chosen: number[] } | null = null;
  for (const values of assignments(programme.costs.length)) {
    if (!satisfies(programme, values)) continue;
    const chosen = values.flatMap((value, j) => (value === 1 ? [j] : []));
    const cost = chosen.reduce((sum, j) => sum + (programme.costs[j] as number), 0);
    if (best === null || cost < best.cost || (cost === best.cost && comesFirst(chosen, best.chosen))) best = { cost, chosen };
  }
  return best;
}

/** What a set reaches: positions inside, incidents treated, and its cost. */
export interface Worth {
  readonly positions: number;
  readonly incidents: number;
  readonly cost: number;
  readonly chosen: readonly number[];
}

/** The best set of a problem by trying all: most positions inside, then most incidents treated, then least cost, then first in order. */
export function bestByTrial(
  problem: TreatmentProblem,
  budget = Infinity,
  required: readonly number[] = [],
  partyBudgets: Readonly<Record<string, number>> = {},
): Worth | null {
  const free = problem.candidates.flatMap((candidate, index) => (candidate.isInForce ? [] : [index]));
  const judge = evaluator(problem);
  let best: Worth | null = null;
  for (const values of assignments(free.length)) {
    const chosen = free.filter((_, j) => values[j] === 1);
    const costFor = (party?: string): number =>
      chosen.reduce(
        (sum, index) => sum + (party === undefined || problem.candidates[index]?.performs === party ? (problem.candidates[index]?.cost ?? 0) : 0),
        0,
      );
    const cost = costFor();
    if (
      cost > budget ||
      Object.entries(partyBudgets).some(([party, most]) => costFor(party) > most) ||
      !required.every((index) => chosen.includes(index)) ||
      !isAllowed(problem, new Set(chosen))
    )
      continue;
    const outcome = judge(new Set(chosen));
    const worth = { positions: outcome.isInside.filter(Boolean).length, incidents: problem.incidents.length - outcome.untreated.length, cost, chosen };
    if (best === null || isBetter(worth, best)) best = worth;
  }
  return best;
}

function isBetter(a: Worth, b: Worth): boolean {
  if (a.positions !== b.positions) return a.positions > b.positions;
  if (a.incidents !== b.incidents) return a.incidents > b.incidents;
  if (a.cost !== b.cost) return a.cost < b.cost;
  return comesFirst(a.chosen, b.chosen);
}
