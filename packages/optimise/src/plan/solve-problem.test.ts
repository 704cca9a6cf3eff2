import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluator, isAllowed } from '../problem/evaluate.ts';
import type { TreatmentProblem } from '../problem/treatment-problem.ts';
import { Meter } from '../solve/meter.ts';
import { bestByTrial, type Worth } from '../testing/brute-force.contract.ts';
import { problemArbitrary } from '../testing/problem-arbitrary.contract.ts';
import { checkRequired } from './check-demands.ts';
import { plainSet } from './plain-set.ts';
import { type Answer, nextAnswers, type Question, solveQuestion } from './solve-problem.ts';

const RUNS = { numRuns: 250, seed: 11 };
const solving = (): { meter: Meter; solver: 'own' } => ({ meter: new Meter({}), solver: 'own' });

/** What an answer reaches, as trying all sets counts it. */
function worthOf({ problem }: Question, { chosen }: Pick<Answer, 'chosen'>): Worth {
  const outcome = evaluator(problem)(chosen);
  const list = [...chosen].sort((a, b) => a - b);
  const cost = list.reduce((sum, index) => sum + (problem.candidates[index]?.cost ?? 0), 0);
  return { positions: outcome.isInside.filter(Boolean).length, incidents: problem.incidents.length - outcome.untreated.length, cost, chosen: list };
}

/** Rises where more is reached, or the same for less. */
function compare(a: Worth, b: Worth): number {
  return a.positions - b.positions || a.incidents - b.incidents || b.cost - a.cost;
}

/** A problem with money and requirements, or without. */
const questions: fc.Arbitrary<Question> = fc
  .record({
    problem: problemArbitrary(),
    budget: fc.option(fc.nat(12), { nil: undefined }),
    party: fc.option(fc.nat(6), { nil: undefined }),
    required: fc.option(fc.nat(7), { nil: undefined }),
  })
  .map(({ problem, budget, party, required }) => ({
    problem,
    ...(budget === undefined ? {} : { budget }),
    ...(party === undefined ? {} : { partyBudgets: { 'party-0': party } }),
    ...(required === undefined || required >= problem.candidates.length || problem.candidates[required]?.isInForce === true ? {} : { require: [required] }),
  }));

const idsOf = ({ problem, require = [] }: Question): string[] => require.map((index) => problem.candidates[index]?.id ?? '');

describe('a solved problem', () => {
  it('is what trying all sets finds: reach, cost and the very set; and what is required is refused only where no set holds it', async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(questions, async (question) => {
        const { problem, budget, partyBudgets, require } = question;
        const best = bestByTrial(problem, budget, require, partyBudgets);
        const findings = checkRequired(problem, { ...question, require: idsOf(question) });
        expect(findings.length > 0).toBe(best === null);
        if (best === null) return void refused++;
        const answer = await solveQuestion(question, solving());
        expect(worthOf(question, answer)).toEqual(best);
        expect(answer).toMatchObject({ isProven: true, isFirst: true, by: 'own', cost: best.cost, bound: best.cost });
        expect(answer.isWhole).toBe(best.positions === problem.positions.length && best.incidents === problem.incidents.length);
      }),
      { ...RUNS, numRuns: 600 },
    );
    expect(refused).toBeGreaterThan(5);
  });

  it('reaches no less, or costs no more, when there is one candidate more, and no more when one is forbidden', async () => {
    await fc.assert(
      fc.asyncProperty(questions, fc.nat(7), async (given, at) => {
        const question = { ...given, require: [] };
        const without: TreatmentProblem = {
          ...question.problem,
          candidates: question.problem.candidates.map((candidate, index) =>
            index === at && !candidate.isInForce ? { ...candidate, blocked: 'forbidden' as const } : candidate,
          ),
        };
        const more = worthOf(question, await solveQuestion(question, solving()));
        const less = worthOf(question, await solveQuestion({ ...question, problem: without }, solving()));
        expect(less.chosen).not.toContain(question.problem.candidates[at]?.isInForce === true ? -1 : at);
        expect(compare(more, less)).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it('reaches no less with more money, and the next sets differ, do as much and cost no less', async () => {
    await fc.assert(
      fc.asyncProperty(questions, fc.nat(5), async (given, extra) => {
        const question = { ...given, require: [] };
        const answer = await solveQuestion(question, solving());
        const richer = question.budget === undefined ? question : { ...question, budget: question.budget + extra };
        const first = worthOf(question, answer);
        expect(compare(worthOf(richer, await solveQuestion(richer, solving())), first)).toBeGreaterThanOrEqual(0);
        const seen = [first];
        for (const other of await nextAnswers(answer, 3, solving(), () => undefined)) {
          const next = worthOf(question, other);
          expect(isAllowed(question.problem, other.chosen)).toBe(true);
          expect([next.positions, next.incidents]).toEqual([first.positions, first.incidents]);
          expect(next.cost).toBeGreaterThanOrEqual((seen.at(-1) as Worth).cost);
          // A set that only adds to one before it would be no alternative.
          for (const { chosen } of seen) expect(chosen.every((index) => other.chosen.has(index))).toBe(false);
          if (question.budget !== undefined) expect(next.cost).toBeLessThanOrEqual(question.budget);
          seen.push(next);
        }
      }),
      RUNS,
    );
  });

  it('holds a set that keeps every condition even where no work is allowed, and says that nothing is proved', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(questions, async (question) => {
        if (checkRequired(question.problem, { ...question, require: idsOf(question) }).length > 0) return;
        const answer = await solveQuestion(question, { meter: new Meter({ work: 0 }), solver: 'own' });
        const best = bestByTrial(question.problem, question.budget, question.require, question.partyBudgets) as Worth;
        const reached = worthOf(question, answer);
        expect(isAllowed(question.problem, answer.chosen)).toBe(true);
        expect(question.require?.every((index) => answer.chosen.has(index))).not.toBe(false);
        if (question.budget !== undefined) expect(reached.cost).toBeLessThanOrEqual(question.budget);
        expect(compare(best, reached)).toBeGreaterThanOrEqual(0);
        if (answer.isProven) expect(reached).toEqual(best);
        if (answer.isWhole) expect(answer.bound).toBeLessThanOrEqual(best.cost);
        found += answer.by === 'none' ? 1 : 0;
      }),
      RUNS,
    );
    expect(found).toBeGreaterThan(0);
  });

  it('finds a plain set only where it brings everything inside, with nothing in it that could be left out alone', () => {
    fc.assert(
      fc.property(problemArbitrary(), (problem) => {
        const chosen = plainSet(problem, [], () => true);
        if (chosen === null) return;
        const isEnough = (set: ReadonlySet<number>): boolean => evaluator(problem)(set).isMet.every((met) => met);
        expect(isAllowed(problem, chosen)).toBe(true);
        expect(isEnough(chosen)).toBe(true);
        for (const index of chosen) {
          const rest = new Set([...chosen].filter((other) => other !== index));
          if (isAllowed(problem, rest))
            expect(
              isEnough(rest) && (problem.candidates[index]?.cost ?? 0) > 0 && ![...rest].some((other) => problem.candidates[other]?.dependsOn.includes(index)),
            ).toBe(false);
        }
      }),
      RUNS,
    );
  });
});
