import type { Assessment, FindingResult } from '@anshin/engine';
import type { Measure } from '@anshin/model';
import { ASSUMPTION_WORDS, type PlanAssumption } from '../locales/plan-words.ts';
import type { TreatmentProblem } from '../problem/treatment-problem.ts';
import { alternativeOf, carriersOf, leftIncidents, plannedMeasures, totalOf } from './describe-plan.ts';
import type { Answer, OtherAnswer, Question } from './solve-problem.ts';
import { PLAN_VERSION, type PlanProof, type TreatmentPlan } from './treatment-plan.ts';

/** All that a plan says, before it is written down. */
export interface PlanParts {
  readonly problem: TreatmentProblem;
  readonly question: Question;
  /** Null where there was nothing to solve. */
  readonly answer: Answer | null;
  /** What could be reached without budgets; null where none stops it. */
  readonly freely: Answer | null;
  readonly others: readonly OtherAnswer[];
  /** By position. */
  readonly isInside: readonly boolean[];
  readonly disagreements: readonly string[];
  readonly findings: readonly FindingResult[];
  readonly work: number;
  readonly usesPaths: boolean;
  readonly yenPerPersonDay: number;
  readonly measureOf: (id: string) => Measure | undefined;
  readonly assessment: Pick<Assessment, 'inForce' | 'now' | 'positions'>;
}

/** Writes a plan down. */
export function assemblePlan(parts: PlanParts): TreatmentPlan {
  const { problem, question, answer, disagreements } = parts;
  const chosen: ReadonlySet<number> = answer?.chosen ?? new Set();
  const measures = plannedMeasures(problem, chosen);
  return {
    version: PLAN_VERSION,
    status: statusOf(parts),
    inForce: parts.assessment.inForce,
    now: parts.assessment.now,
    budget: question.budget ?? null,
    partyBudgets: { ...question.partyBudgets },
    yenPerPersonDay: parts.yenPerPersonDay,
    candidates: problem.candidates.filter((candidate) => !candidate.isInForce && candidate.blocked === null).length,
    measures,
    totals: totalOf(measures),
    carriers: carriersOf(measures),
    positions: problem.positions.map(({ id, stakeholder, isInside }, index) => ({ id, stakeholder, before: isInside, after: parts.isInside[index] === true })),
    left: answer === null ? [] : leftIncidents(problem, answer, parts.freely),
    alternatives: parts.others.map((other) => alternativeOf(problem, chosen, other.chosen, other.isProven)),
    proof: proofOf(answer, parts.work),
    isVerified: disagreements.length === 0,
    disagreements: [...disagreements],
    usesPaths: parts.usesPaths,
    findings: [...parts.findings],
    assumptions: assumptionsOf(measures, parts.measureOf),
  };
}

function statusOf({ problem, answer, assessment }: PlanParts): TreatmentPlan['status'] {
  if (assessment.positions.every(({ withinTarget }) => withinTarget === null)) return 'nothingRated';
  if (problem.positions.length === 0) return 'nothingNeeded';
  if (answer === null) return 'impossible';
  if (!answer.isWhole) return 'partial';
  if (answer.chosen.size === 0 && problem.positions.every(({ isInside }) => isInside)) return 'nothingNeeded';
  return answer.isProven ? 'optimal' : 'bestFound';
}

function proofOf(answer: Answer | null, work: number): PlanProof {
  if (answer === null) return { isProven: false, cost: 0, bound: 0, gap: 0, solver: 'none', isFirstInOrder: false, work: 0 };
  const { isProven, cost, bound, by, isFirst } = answer;
  return { isProven, cost, bound, gap: cost === 0 ? 0 : (cost - bound) / cost, solver: by, isFirstInOrder: isFirst, work: Math.round(work) };
}

function assumptionsOf(measures: TreatmentPlan['measures'], measureOf: PlanParts['measureOf']): TreatmentPlan['assumptions'] {
  const made = measures.filter(({ origin }) => origin === 'catalog').map(({ id }) => measureOf(id));
  const ids: PlanAssumption[] = ['plan-cost'];
  if (measures.some(({ isCostKnown }) => !isCostKnown)) ids.push('plan-unknown-cost');
  if (made.length > 0) ids.push('plan-generated');
  if (made.some((measure) => measure?.effect !== undefined && 'limits' in measure.effect)) ids.push('plan-generated-limit');
  if (made.some((measure) => measure?.independence !== undefined)) ids.push('plan-generated-independence');
  return ids.map((id) => ({ id, text: { ...ASSUMPTION_WORDS[id] } }));
}
