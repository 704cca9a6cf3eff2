import { evaluator } from '../problem/evaluate.ts';
import { type Demands, type Formulation, formulate } from '../problem/formulate.ts';
import type { TreatmentProblem } from '../problem/treatment-problem.ts';
import { rowOf } from '../programme/merge-rows.ts';
import type { Programme, Row } from '../programme/programme.ts';
import type { Meter } from '../solve/meter.ts';
import { type ProvedSolution, type SolveOptions, solveProgramme } from '../solve/solve-programme.ts';
import { withDependencies } from './check-demands.ts';
import { plainSet } from './plain-set.ts';

/** What is to be solved: the problem, money, and candidates that must be there. That they can be there was checked before. */
export interface Question {
  readonly problem: TreatmentProblem;
  readonly budget?: number;
  readonly partyBudgets?: Readonly<Record<string, number>>;
  readonly require?: readonly number[];
}

/** What a question is solved with: one meter for all that is solved for a plan. */
export interface Solving extends Omit<SolveOptions, 'order' | 'limits'> {
  readonly meter: Meter;
}

/** The answer to a question: candidates by index, and what its alternatives are made from. */
export interface Answer {
  /** Whether every position comes inside. */
  readonly isWhole: boolean;
  readonly chosen: ReadonlySet<number>;
  /** Whole yen; nothing that does as much costs less than `bound`. */
  readonly cost: number;
  readonly bound: number;
  /** Every stage was proved. */
  readonly isProven: boolean;
  readonly isFirst: boolean;
  readonly by: ProvedSolution['by'] | 'none';
  /** The programme whose next solutions are the alternatives; null where no solver came to the answer. */
  readonly next: { readonly programme: Programme; readonly order: readonly number[]; readonly columnOf: ReadonlyMap<number, number> } | null;
}

/**
 * Solves a question. First everything at the least cost; where that cannot be, as many positions as possible, then as many incidents,
 * then the least cost: three programmes, each with what the one before reached as a row. Ties go to fewer measures, then to first ids.
 */
export async function solveQuestion(question: Question, solving: Solving): Promise<Answer> {
  const { problem } = question;
  const all = new Set(problem.candidates.flatMap((candidate, index) => (candidate.blocked === null ? [index] : [])));
  if (!evaluator(problem)(all).isMet.every((met) => met)) return reachFar(question, solving);
  const formulation = formulate(problem, demandsOf(question, true));
  const programme = formulation.builder.programme(costsOf(problem, formulation));
  const solution = await solveNext(programme, solving, orderOf(formulation));
  if (solution.ending === 'infeasible') return reachFar(question, solving);
  if (solution.values !== null) return answerOf(formulation, programme, solution, true, true);
  const plain = plainSet(problem, question.require ?? [], (chosen) => isAffordable(question, chosen));
  return plain === null ? reachFar(question, solving) : guess(problem, plain, true, solution.bound);
}

async function reachFar(question: Question, solving: Solving): Promise<Answer> {
  const { problem } = question;
  const formulation = formulate(problem, demandsOf(question, false));
  const rows: Row[] = [];
  let isProven = true;
  const giveUp = (): Answer => guess(problem, new Set(withDependencies(problem, question.require ?? [])), false, 0);
  for (const columns of [formulation.positionColumns, formulation.incidentColumns]) {
    const programme = formulation.builder.programme(new Map(columns.map((column) => [column, -1])), rows);
    const solution = await solveNext(programme, solving, []);
    if (solution.values === null) return giveUp();
    isProven &&= solution.ending === 'optimal';
    rows.push(rowOf(new Map(columns.map((column) => [column, 1])), -solution.cost));
  }
  const programme = formulation.builder.programme(costsOf(problem, formulation), rows);
  const solution = await solveNext(programme, solving, orderOf(formulation));
  return solution.values === null ? giveUp() : answerOf(formulation, programme, solution, false, isProven);
}

async function solveNext(programme: Programme, { meter, ...options }: Solving, order: readonly number[]): Promise<ProvedSolution> {
  meter.isOver();
  const solution = await solveProgramme(programme, { ...options, limits: meter.left(), order });
  meter.work += solution.work;
  return solution;
}

function demandsOf({ budget, partyBudgets, require }: Question, mustAll: boolean): Demands {
  return {
    mustAll,
    ...(budget === undefined ? {} : { budget }),
    ...(partyBudgets === undefined ? {} : { partyBudgets }),
    ...(require === undefined ? {} : { require }),
  };
}

function costsOf(problem: TreatmentProblem, formulation: Formulation): Map<number, number> {
  return new Map([...formulation.columnOf].map(([index, column]) => [column, problem.candidates[index]?.cost ?? 0]));
}

/** Columns of candidates in the order of their ids. */
function orderOf(formulation: Formulation): number[] {
  return [...formulation.columnOf].sort(([a], [b]) => a - b).map(([, column]) => column);
}

function isAffordable({ problem, budget, partyBudgets }: Question, chosen: ReadonlySet<number>): boolean {
  const isWithin = (most: number, party?: string): boolean =>
    [...chosen].reduce(
      (sum, index) => sum + (party === undefined || problem.candidates[index]?.performs === party ? (problem.candidates[index]?.cost ?? 0) : 0),
      0,
    ) <= most;
  return isWithin(budget ?? Infinity) && Object.entries(partyBudgets ?? {}).every(([party, most]) => isWithin(most, party));
}

function answerOf(formulation: Formulation, programme: Programme, solution: ProvedSolution, isWhole: boolean, wasProven: boolean): Answer {
  const { columnOf } = formulation;
  const { cost, bound, isFirst, by, ending } = solution;
  const next = { programme, order: orderOf(formulation), columnOf };
  return { isWhole, chosen: chosenBy(solution, columnOf), cost, bound: Math.max(0, bound), isProven: wasProven && ending === 'optimal', isFirst, by, next };
}

/** An answer that no solver found. */
function guess(problem: TreatmentProblem, chosen: ReadonlySet<number>, isWhole: boolean, bound: number): Answer {
  const cost = [...chosen].reduce((sum, index) => sum + (problem.candidates[index]?.cost ?? 0), 0);
  return { isWhole, chosen, cost, bound: Math.min(cost, Math.max(0, bound)), isProven: false, isFirst: false, by: 'none', next: null };
}

function chosenBy({ values }: ProvedSolution, columnOf: ReadonlyMap<number, number>): Set<number> {
  return new Set([...columnOf].filter(([, column]) => values?.[column] === 1).map(([index]) => index));
}

/** A set that does as much as the answer. */
export interface OtherAnswer {
  readonly chosen: ReadonlySet<number>;
  readonly isProven: boolean;
}

/** The next sets in cost that do as much: each is solved with all sets before it, and what only adds to them, ruled out. */
export async function nextAnswers(first: Answer, count: number, solving: Solving, tell: (done: number) => void): Promise<OtherAnswer[]> {
  const found: OtherAnswer[] = [];
  if (first.next === null) return found;
  const { programme, order, columnOf } = first.next;
  const ruledOut: Row[] = [];
  for (let last = first.chosen; found.length < count && last.size > 0; tell(found.length)) {
    ruledOut.push(rowOf(new Map([...last].map((index) => [columnOf.get(index) as number, -1])), 1 - last.size));
    const solution = await solveNext({ ...programme, rows: [...programme.rows, ...ruledOut] }, solving, order);
    if (solution.values === null) break;
    last = chosenBy(solution, columnOf);
    found.push({ chosen: last, isProven: solution.ending === 'optimal' });
  }
  return found;
}
