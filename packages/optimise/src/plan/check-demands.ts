import type { FindingResult } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';
import { PLAN_FINDING_WORDS, type PlanFindingCode } from '../locales/plan-words.ts';
import type { Candidate, TreatmentProblem } from '../problem/treatment-problem.ts';

/** What a caller demands beside the problem: money in whole yen, and measures by id that must or may not be chosen. */
export interface PlanDemands {
  readonly budget?: number;
  readonly partyBudgets?: Readonly<Record<string, number>>;
  readonly require?: readonly string[];
  readonly forbid?: readonly string[];
}

/** What is wrong with demands: names that nothing has, and amounts that are none. The rest of the demands holds. */
export function checkNames(document: AnshinDocument, demands: PlanDemands): FindingResult[] {
  const isKnown = (id: string): boolean => document.measures !== undefined && Object.hasOwn(document.measures, id);
  const unknown = (list: 'require' | 'forbid'): FindingResult[] =>
    sorted(demands[list] ?? []).flatMap((measure) => (isKnown(measure) ? [] : [planFinding('plan.unknown-measure', [list, measure], { measure })]));
  const parties = sorted(Object.keys(demands.partyBudgets ?? {}));
  return [
    ...(demands.budget === undefined || isAmount(demands.budget) ? [] : [planFinding('plan.bad-amount', ['budget'], {})]),
    ...parties.flatMap((party) => [
      ...(Object.hasOwn(document.stakeholders ?? {}, party) ? [] : [planFinding('plan.unknown-party', ['partyBudgets', party], { party })]),
      ...(isAmount(demands.partyBudgets?.[party] ?? 0) ? [] : [planFinding('plan.bad-amount', ['partyBudgets', party], {})]),
    ]),
    ...unknown('require'),
    ...unknown('forbid'),
  ];
}

/**
 * Why the required measures cannot all be chosen; empty when they can. They and all they depend on are the least that any plan holds,
 * so if these keep exclusions and budgets, some plan does.
 */
export function checkRequired(problem: TreatmentProblem, demands: PlanDemands): FindingResult[] {
  const least = withDependencies(problem, indexesOf(problem, demands.require ?? []));
  const at = (index: number): Candidate => problem.candidates[index] as Candidate;
  const blocked = least.filter((index) => at(index).blocked !== null);
  const pairs = least.flatMap((index) =>
    at(index).excludes.flatMap((other) => (other > index && least.includes(other) ? [[at(index).id, at(other).id] as const] : [])),
  );
  const tooDear = (most: number | undefined, path: readonly string[], party?: string): FindingResult[] => {
    const own = least.filter((index) => party === undefined || at(index).performs === party);
    const cost = own.reduce((sum, index) => sum + at(index).cost, 0);
    return most === undefined || own.length === 0 || cost <= most ? [] : [planFinding('plan.required-over-budget', path, { cost, budget: most })];
  };
  const parties = sorted(Object.keys(demands.partyBudgets ?? {}));
  return [
    ...blocked.map((index) => planFinding('plan.required-blocked', ['require', at(index).id], { measure: at(index).id })),
    ...pairs.map(([measure, other]) => planFinding('plan.required-conflict', ['require', measure], { measure, other })),
    ...tooDear(demands.budget, ['budget']),
    ...parties.flatMap((party) => tooDear(demands.partyBudgets?.[party], ['partyBudgets', party], party)),
  ];
}

/** These candidates and all that they depend on, those in force left out, in id order. */
export function withDependencies(problem: Pick<TreatmentProblem, 'candidates'>, indexes: readonly number[]): number[] {
  const found = new Set<number>();
  const queue = [...indexes];
  for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
    const candidate = problem.candidates[index];
    if (found.has(index) || candidate === undefined || candidate.isInForce) continue;
    found.add(index);
    queue.push(...candidate.dependsOn);
  }
  return [...found].sort((a, b) => a - b);
}

/** Indexes of candidates by id; ids that none has are left out. */
export function indexesOf(problem: TreatmentProblem, ids: readonly string[]): number[] {
  const known = new Map(problem.candidates.map(({ id }, index) => [id, index]));
  return sorted(ids).flatMap((id) => known.get(id) ?? []);
}

/** Whether a number can be an amount of money. */
export function isAmount(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}

/** A finding about demands, with its sentence in both languages. */
export function planFinding(code: PlanFindingCode, path: readonly string[], params: Readonly<Record<string, string | number>>): FindingResult {
  const fill = (template: string): string => template.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
  const words = PLAN_FINDING_WORDS[code];
  const severity = code === 'plan.candidate-exists' ? 'warning' : 'error';
  return { code, severity, path: [...path], params: { ...params }, message: { ja: fill(words.ja), en: fill(words.en) } };
}

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
