import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluator } from '../problem/evaluate.ts';
import type { TreatmentProblem } from '../problem/treatment-problem.ts';
import { Meter } from '../solve/meter.ts';
import { problemArbitrary } from '../testing/problem-arbitrary.contract.ts';
import { carriersOf, leftIncidents, plannedMeasures } from './describe-plan.ts';
import { solveQuestion } from './solve-problem.ts';

const answers = async (problem: TreatmentProblem): Promise<ReadonlySet<number>> =>
  (await solveQuestion({ problem }, { meter: new Meter({}), solver: 'own' })).chosen;

/** What is left of a set when one is taken out and then, again and again, whatever lacks something that it depends on. */
function without(problem: TreatmentProblem, chosen: ReadonlySet<number>, one: number): Set<number> {
  const at = (index: number): TreatmentProblem['candidates'][number] => problem.candidates[index] as TreatmentProblem['candidates'][number];
  let rest = new Set([...chosen].filter((index) => index !== one));
  for (let before = -1; before !== rest.size; ) {
    before = rest.size;
    rest = new Set([...rest].filter((index) => at(index).dependsOn.every((other) => rest.has(other) || at(other).isInForce)));
  }
  return rest;
}

describe('what a plan says of its measures', () => {
  it('each buys what is lost without it and without all that then lacks something', async () => {
    let dependents = 0;
    await fc.assert(
      fc.asyncProperty(problemArbitrary(), async (problem) => {
        const chosen = await answers(problem);
        const judge = evaluator(problem);
        const whole = judge(chosen);
        for (const { id, buys, neededBy } of plannedMeasures(problem, chosen)) {
          const rest = judge(
            without(
              problem,
              chosen,
              problem.candidates.findIndex((candidate) => candidate.id === id),
            ),
          );
          expect(buys.incidents).toEqual(
            problem.incidents.flatMap((incident, index) => (rest.untreated.includes(index) && !whole.untreated.includes(index) ? [incident.id] : [])),
          );
          expect(buys.positions).toEqual(
            problem.positions.flatMap((position, index) => (whole.isInside[index] === true && rest.isInside[index] === false ? [position.id] : [])),
          );
          dependents += neededBy.length;
        }
      }),
      { numRuns: 300, seed: 2 },
    );
    expect(dependents).toBeGreaterThan(0);
  });

  it('what parties carry adds up, those first that carry most', () => {
    const measure = {
      title: { ja: 'x', en: 'x' },
      origin: 'document' as const,
      effort: 1,
      currency: 2,
      isCostKnown: true,
      buys: { incidents: [], positions: [] },
      neededBy: [],
    };
    const measures = [
      { ...measure, id: 'a', performs: 'maker', cost: 5 },
      { ...measure, id: 'b', performs: null, cost: 9 },
      { ...measure, id: 'c', performs: 'maker', cost: 6 },
      { ...measure, id: 'd', performs: 'agent', cost: 9 },
    ];
    expect(carriersOf(measures)).toEqual([
      { stakeholder: 'maker', measures: ['a', 'c'], effort: 2, currency: 4, cost: 11 },
      { stakeholder: null, measures: ['b'], effort: 1, currency: 2, cost: 9 },
      { stakeholder: 'agent', measures: ['d'], effort: 1, currency: 2, cost: 9 },
    ]);
  });

  it('gives each incident that is left a reason that holds', async () => {
    const reasons = new Set<string>();
    await fc.assert(
      fc.asyncProperty(problemArbitrary(), fc.nat(6), async (problem, budget) => {
        const meter = new Meter({});
        const answer = await solveQuestion({ problem, budget }, { meter, solver: 'own' });
        const freely = await solveQuestion({ problem }, { meter, solver: 'own' });
        const judge = evaluator(problem);
        const all = new Set(problem.candidates.flatMap(({ blocked }, index) => (blocked === null ? [index] : [])));
        const isLeft = (set: ReadonlySet<number>, id: string): boolean => judge(set).untreated.some((index) => problem.incidents[index]?.id === id);
        for (const { incident, because, positions } of leftIncidents(problem, answer, freely)) {
          reasons.add(because);
          expect(positions.length).toBeGreaterThan(0);
          expect(because === 'noCandidate').toBe(isLeft(all, incident));
          if (because === 'budget') expect(isLeft(freely.chosen, incident)).toBe(false);
          if (because === 'conflict') expect(isLeft(freely.chosen, incident)).toBe(true);
        }
        expect(leftIncidents(problem, answer, freely)).toHaveLength(judge(answer.chosen).untreated.length);
      }),
      { numRuns: 200, seed: 3 },
    );
    expect(reasons).toContain('budget');
    expect(reasons).toContain('noCandidate');
  });

  it('blames exclusions where two measures that are both needed exclude each other', async () => {
    const candidates = [0, 1].map((index) => ({
      id: `m${index}`,
      title: { ja: 'x', en: 'x' },
      performs: null,
      effort: 0,
      currency: 1,
      cost: 1,
      isCostKnown: true,
      isInForce: false,
      origin: 'document' as const,
      dependsOn: [],
      excludes: [1 - index],
      blocked: null,
    }));
    const problem: TreatmentProblem = {
      candidates,
      positions: [{ id: 'user', stakeholder: 'user', isInside: false }],
      incidents: [0, 1].map((index) => ({
        id: `i${index}`,
        isAlwaysOpen: false,
        causes: [{ id: `i${index}/0`, preventedBy: [index], place: { type: 'always' } }],
      })),
      needs: [0, 1].map((incident) => ({ position: 0, incident, dimensions: [{ dimension: 'safety', caps: [] }] })),
      spread: { components: [], channels: [] },
    };
    const answer = await solveQuestion({ problem }, { meter: new Meter({}), solver: 'own' });
    expect(leftIncidents(problem, answer, null)).toEqual([
      { incident: 'i1', positions: ['user'], because: 'conflict', causes: ['i1/0'], dimensions: ['safety'] },
    ]);
    expect(leftIncidents(problem, { ...answer, isProven: false }, null).map(({ because }) => because)).toEqual(['limit']);
  });
});
