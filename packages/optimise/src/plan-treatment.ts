import type { Catalog } from '@anshin/catalog';
import { type Assessment, assessInSteps, CancelledError, type FindingResult } from '@anshin/engine';
import type { AnshinDocument, Measure } from '@anshin/model';
import { withInForce, withMeasures } from './candidates/extend-document.ts';
import { generateCandidates } from './candidates/generate-candidates.ts';
import { YEN_PER_PERSON_DAY } from './candidates/price.ts';
import { checkNames, checkRequired, indexesOf, isAmount, type PlanDemands, planFinding } from './plan/check-demands.ts';
import { assemblePlan } from './plan/assemble-plan.ts';
import { type Answer, nextAnswers, type Question, type Solving, solveQuestion } from './plan/solve-problem.ts';
import type { TreatmentPlan } from './plan/treatment-plan.ts';
import type { PlanControl, PlanStep } from './plan-control.ts';
import { buildProblem } from './problem/build-problem.ts';
import { evaluator } from './problem/evaluate.ts';
import type { TreatmentProblem } from './problem/treatment-problem.ts';
import { type Highs, loadHighs } from './solve/highs-solver.ts';
import { type Limits, Meter } from './solve/meter.ts';
import type { SolverChoice } from './solve/solve-programme.ts';

/** What a plan is made for: a document, its assessment (whose day and switch hold), and the catalog both rest on. */
export interface PlanInput {
  readonly document: AnshinDocument;
  readonly assessment: Assessment;
  readonly catalog: Catalog;
}

/**
 * What the caller asks for. Of `PlanDemands`, `budget` is what may be spent in all (without it the cheapest set that brings every position
 * inside is sought), `partyBudgets` what single parties may spend, both in whole yen.
 */
export interface PlanOptions extends PlanDemands, PlanControl {
  /** What a person-day counts as, in yen; `YEN_PER_PERSON_DAY` when left out. */
  readonly yenPerPersonDay?: number;
  /** Further candidates, by ids that the document does not use. */
  readonly candidates?: Readonly<Record<string, Measure>>;
  /** Also make candidates from the catalog's examples. */
  readonly generate?: boolean;
  /** Leave out positions whose remaining risk a party accepted by a decision. */
  readonly skipAccepted?: boolean;
  /** How many other sets to list; 2 when left out. */
  readonly alternatives?: number;
  /** For all solving together; some seconds' worth of work when left out, so that every run gives the same plan. */
  readonly limits?: Limits;
  readonly solver?: SolverChoice;
  /** Loads HiGHS, for a browser that must say where the WebAssembly file lies. */
  readonly highs?: () => Promise<Highs>;
}

const USUAL_ALTERNATIVES = 2;

/**
 * The cheapest set of measures, or the best one within a budget, that leaves no party with an open and uncapped incident outside its
 * target: proved, or with the gap to the bound; what each measure buys; who carries the cost; the next sets. The engine judges the
 * result anew; where it does not agree on the ways of attack, the plan is made once more from direct prevention and caps alone.
 * Wrong demands become findings of the plan. Throws a `CancelledError` when the caller's signal is set.
 */
export async function planTreatment(input: PlanInput, options: PlanOptions = {}): Promise<TreatmentPlan> {
  const stage = prepare(input, options);
  const meter = new Meter(options.limits ?? {}, options.signal === undefined ? {} : { signal: options.signal });
  const plan = await planWith(stage, meter, true);
  return plan.isVerified ? plan : planWith(stage, meter, false);
}

/** What one call works with: the document with every candidate, its assessment, and the demands that make sense. */
interface Stage extends PlanInput {
  readonly options: PlanOptions;
  readonly original: AnshinDocument;
  readonly originOf: (measure: string) => 'document' | 'given' | 'catalog';
  readonly yenPerPersonDay: number;
  readonly findings: readonly FindingResult[];
}

function prepare(input: PlanInput, options: PlanOptions): Stage {
  const { document, assessment, catalog } = input;
  tell(options, 0, 1, 'prepare');
  const given = options.candidates ?? {};
  const generated = options.generate === true ? generateCandidates(document, assessment, catalog, { skipAccepted: options.skipAccepted === true }) : {};
  const isOwn = (id: string): boolean => Object.hasOwn(document.measures ?? {}, id);
  const isFurther = [...Object.keys(given), ...Object.keys(generated)].some((id) => !isOwn(id));
  const extended = isFurther ? withMeasures(document, { ...generated, ...given }) : document;
  const rate = options.yenPerPersonDay ?? YEN_PER_PERSON_DAY;
  const twice = Object.keys(given).filter(isOwn).sort();
  return {
    document: extended,
    assessment: isFurther ? assessAnew(extended, catalog, assessment, options) : assessment,
    catalog,
    options,
    original: document,
    originOf: (id) => (isOwn(id) ? 'document' : Object.hasOwn(given, id) ? 'given' : 'catalog'),
    yenPerPersonDay: isAmount(rate) ? rate : YEN_PER_PERSON_DAY,
    findings: [
      ...checkNames(extended, options),
      ...(isAmount(rate) ? [] : [planFinding('plan.bad-amount', ['yenPerPersonDay'], {})]),
      ...twice.map((measure) => planFinding('plan.candidate-exists', ['candidates', measure], { measure })),
    ],
  };
}

/** Assesses for the same day and switch; the caller may end it between stages. */
function assessAnew(document: AnshinDocument, catalog: Catalog, { now, inForce }: Assessment, control: PlanControl): Assessment {
  const steps = assessInSteps(document, catalog, { now, inForce });
  for (;;) {
    if (control.signal?.aborted === true) throw new CancelledError();
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function tell({ signal, progress }: PlanControl, done: number, total: number | null, step: PlanStep): void {
  if (signal?.aborted === true) throw new CancelledError();
  progress?.(done, total, step);
}

async function planWith(stage: Stage, meter: Meter, usesPaths: boolean): Promise<TreatmentPlan> {
  const { options, yenPerPersonDay } = stage;
  const problem = buildProblem(stage.document, stage.assessment, stage.catalog, {
    skipAccepted: options.skipAccepted === true,
    yenPerPersonDay,
    forbid: options.forbid ?? [],
    originOf: stage.originOf,
    usesPaths,
  });
  const question = questionOf(problem, stage.document, options);
  // Where nothing is rated, or every rated position is accepted, there is nothing to choose.
  const impossible = checkRequired(problem, { ...question, require: options.require ?? [] });
  const solved = impossible.length > 0 || problem.positions.length === 0 ? null : await solveAll(question, stage, meter);
  const after = evaluator(problem)(solved?.answer.chosen ?? new Set());
  return assemblePlan({
    problem,
    question,
    answer: solved?.answer ?? null,
    freely: solved?.freely ?? null,
    others: solved?.others ?? [],
    isInside: after.isInside,
    disagreements: solved === null ? [] : disagreements(stage, problem, solved.answer, after.isInside),
    findings: [...stage.findings, ...impossible],
    work: meter.work,
    usesPaths,
    yenPerPersonDay,
    measureOf: (id) => stage.document.measures?.[id],
    assessment: stage.assessment,
  });
}

/** The problem with the demands that make sense; findings were made of the others. */
function questionOf(problem: TreatmentProblem, { stakeholders = {} }: AnshinDocument, { budget, partyBudgets, require }: PlanDemands): Question {
  const amounts = Object.entries(partyBudgets ?? {}).filter(([party, amount]) => isAmount(amount) && Object.hasOwn(stakeholders, party));
  return {
    problem,
    ...(budget === undefined || !isAmount(budget) ? {} : { budget: Math.floor(budget) }),
    ...(amounts.length === 0 ? {} : { partyBudgets: Object.fromEntries(amounts.map(([party, amount]) => [party, Math.floor(amount)])) }),
    require: indexesOf(problem, require ?? []),
  };
}

/** The answer, what could be reached if money did not matter (asked where money may be what stops it), and the alternatives. */
async function solveAll(
  question: Question,
  { options }: Stage,
  meter: Meter,
): Promise<{ readonly answer: Answer; readonly freely: Answer | null; readonly others: Awaited<ReturnType<typeof nextAnswers>> }> {
  const solving: Solving = {
    meter,
    solver: options.solver ?? 'auto',
    highs: options.highs ?? ((): Promise<Highs> => loadHighs()),
    control: {
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      progress: (done) => options.progress?.(done, null, 'solve'),
    },
  };
  const { problem, require = [] } = question;
  const answer = await solveQuestion(question, solving);
  const hasBudget = question.budget !== undefined || question.partyBudgets !== undefined;
  const freely = hasBudget && !answer.isWhole ? await solveQuestion({ problem, require }, solving) : null;
  const count = options.alternatives ?? USUAL_ALTERNATIVES;
  const others = await nextAnswers(answer, count, { ...solving, control: options.signal === undefined ? {} : { signal: options.signal } }, (done) =>
    tell(options, done, count, 'alternatives'),
  );
  return { answer, freely, others };
}

/** The positions of which the engine, run with the plan's measures in force, says something else. */
function disagreements(stage: Stage, problem: TreatmentProblem, answer: Answer, isInside: readonly boolean[]): string[] {
  const { original, options } = stage;
  tell(options, 0, 1, 'verify');
  const chosen = [...answer.chosen].map((index) => problem.candidates[index]?.id ?? '');
  const extra = chosen.flatMap((id) => (stage.originOf(id) === 'document' ? [] : [[id, stage.document.measures?.[id] as Measure] as const]));
  const document = withInForce(withMeasures(original, Object.fromEntries(extra)), chosen, stage.assessment.inForce);
  const { positions } = assessAnew(document, stage.catalog, stage.assessment, options);
  const after = new Map(positions.map((position) => [position.id, position.withinTarget?.after]));
  tell(options, 1, 1, 'verify');
  return problem.positions.flatMap(({ id }, index) => (after.get(id) === isInside[index] ? [] : [id]));
}
