import type { Dimension } from '@anshin/model';
import { evaluator, type Outcome } from '../problem/evaluate.ts';
import type { TreatmentProblem } from '../problem/treatment-problem.ts';
import type { Answer } from './solve-problem.ts';
import type { Alternative, Buys, Carrier, LeftIncident, PlannedMeasure } from './treatment-plan.ts';

/** A judge of sets of candidates. */
export type Judge = (chosen: ReadonlySet<number>) => Outcome;

/** The chosen measures, in id order, with what each buys. */
export function plannedMeasures(problem: TreatmentProblem, chosen: ReadonlySet<number>): PlannedMeasure[] {
  const judge = evaluator(problem);
  const whole = judge(chosen);
  return [...chosen]
    .sort((a, b) => a - b)
    .map((index): PlannedMeasure => {
      const { id, title, origin, performs, effort, currency, cost, isCostKnown } = candidateAt(problem, index);
      const neededBy = [...chosen].filter((other) => candidateAt(problem, other).dependsOn.includes(index));
      return {
        id,
        title: { ...title },
        origin,
        performs,
        effort,
        currency,
        cost,
        isCostKnown,
        buys: lossWithout(problem, judge, whole, chosen, index),
        neededBy: idsOf(problem, neededBy),
      };
    });
}

/** What leaving out one measure, and all that depends on it, loses. */
function lossWithout(problem: TreatmentProblem, judge: Judge, whole: Outcome, chosen: ReadonlySet<number>, without: number): Buys {
  const gone = new Set([without]);
  for (let before = 0; before < gone.size; ) {
    before = gone.size;
    for (const index of chosen) if (candidateAt(problem, index).dependsOn.some((other) => gone.has(other))) gone.add(index);
  }
  const rest = judge(new Set([...chosen].filter((index) => !gone.has(index))));
  const lost = rest.untreated.filter((incident) => !whole.untreated.includes(incident));
  return {
    incidents: lost.map((incident) => problem.incidents[incident]?.id ?? ''),
    positions: problem.positions.filter((_, index) => whole.isInside[index] === true && rest.isInside[index] !== true).map(({ id }) => id),
  };
}

/** What each party carries, those that carry most first. */
export function carriersOf(measures: readonly PlannedMeasure[]): Carrier[] {
  const found = new Map<string | null, PlannedMeasure[]>();
  for (const measure of measures) found.set(measure.performs, [...(found.get(measure.performs) ?? []), measure]);
  return [...found]
    .map(([stakeholder, own]) => ({ stakeholder, measures: own.map(({ id }) => id), ...totalOf(own) }))
    .sort((a, b) => b.cost - a.cost || ((a.stakeholder ?? '') < (b.stakeholder ?? '') ? -1 : 1));
}

/** Sums of effort, currency and cost. */
export function totalOf(measures: readonly { readonly effort: number; readonly currency: number; readonly cost: number }[]): {
  effort: number;
  currency: number;
  cost: number;
} {
  const sum = (of: (measure: (typeof measures)[number]) => number): number => measures.reduce((total, measure) => total + of(measure), 0);
  return { effort: sum(({ effort }) => effort), currency: sum(({ currency }) => currency), cost: sum(({ cost }) => cost) };
}

/** Another set beside the plan. */
export function alternativeOf(problem: TreatmentProblem, plan: ReadonlySet<number>, other: ReadonlySet<number>, isProven: boolean): Alternative {
  return {
    measures: idsOf(problem, other),
    added: idsOf(
      problem,
      [...other].filter((index) => !plan.has(index)),
    ),
    dropped: idsOf(
      problem,
      [...plan].filter((index) => !other.has(index)),
    ),
    ...totalOf([...other].map((index) => candidateAt(problem, index))),
    isProven,
  };
}

/**
 * The incidents that an answer leaves, with why: even all candidates would; a limit ended the search; without budgets (`freely`, null
 * where there are none) it would be treated; or else exclusions and dependencies stand in the way.
 */
export function leftIncidents(
  problem: TreatmentProblem,
  { chosen, isProven }: Pick<Answer, 'chosen' | 'isProven'>,
  freely: Pick<Answer, 'chosen' | 'isProven'> | null,
): LeftIncident[] {
  const judge = evaluator(problem);
  const outcome = judge(chosen);
  const without = freely === null ? null : new Set(judge(freely.chosen).untreated);
  const isUnaffordable = (incident: number): boolean => isProven && without !== null && !without.has(incident);
  const isSure = isProven && freely?.isProven !== false;
  const all = new Set(problem.candidates.flatMap((candidate, index) => (candidate.blocked === null ? [index] : [])));
  const most = judge(all);
  return outcome.untreated.map((incident): LeftIncident => {
    const isHopeless = most.untreated.includes(incident);
    const set = isHopeless ? all : chosen;
    const needs = problem.needs.filter((need, index) => need.incident === incident && (isHopeless ? most : outcome).isMet[index] !== true);
    return {
      incident: problem.incidents[incident]?.id ?? '',
      positions: [...new Set(needs.map((need) => problem.positions[need.position]?.id ?? ''))].sort(),
      because: isHopeless ? 'noCandidate' : isUnaffordable(incident) ? 'budget' : isSure ? 'conflict' : 'limit',
      causes: openCauses(problem, incident, set),
      dimensions: [
        ...new Set(
          needs.flatMap((need) =>
            need.dimensions.filter(({ caps }) => !caps.some((cap) => set.has(cap.candidate))).map(({ dimension }): Dimension => dimension),
          ),
        ),
      ].sort(),
    };
  });
}

/** Causes of an incident that a set leaves without prevention. */
function openCauses(problem: TreatmentProblem, incident: number, set: ReadonlySet<number>): string[] {
  const isThere = (index: number): boolean => set.has(index) || problem.candidates[index]?.isInForce === true;
  return (problem.incidents[incident]?.causes ?? []).filter((cause) => !cause.preventedBy.some(isThere)).map(({ id }) => id);
}

function idsOf(problem: TreatmentProblem, indexes: Iterable<number>): string[] {
  return [...indexes].sort((a, b) => a - b).map((index) => candidateAt(problem, index).id);
}

function candidateAt(problem: TreatmentProblem, index: number): TreatmentProblem['candidates'][number] {
  return problem.candidates[index] as TreatmentProblem['candidates'][number];
}
