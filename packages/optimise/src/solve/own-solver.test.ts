import { CancelledError } from '@anshin/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverProgramme } from '../programme/cover-programme.ts';
import { commonDivisor, rowOf } from '../programme/merge-rows.ts';
import { costOf, type Programme, satisfies } from '../programme/programme.ts';
import { cheapestByTrial } from '../testing/brute-force.contract.ts';
import { FULL_SIZE, partyCover, randomCover, seeded, structuredCover } from '../testing/instances.contract.ts';
import { solveOwn } from './own-solver.ts';

/** Programmes of up to ten whole columns with rows of any sign, so that some have no solution. */
const programmes: fc.Arbitrary<Programme> = fc.integer({ min: 1, max: 10 }).chain((n) =>
  fc.record({
    costs: fc.array(fc.integer({ min: -3, max: 9 }), { minLength: n, maxLength: n }),
    isWhole: fc.constant(Array.from({ length: n }, () => true)),
    rows: fc.array(
      fc
        .record({ terms: fc.dictionary(fc.nat(n - 1).map(String), fc.integer({ min: -3, max: 4 }), { maxKeys: 6 }), atLeast: fc.integer({ min: -4, max: 4 }) })
        .map(({ terms, atLeast }) => rowOf(new Map(Object.entries(terms).map(([j, a]) => [Number(j), a])), atLeast)),
      { maxLength: 8 },
    ),
  }),
);

const orderOf = (programme: Programme): number[] => programme.costs.map((_, j) => j);

describe('the own solver', () => {
  it('finds the least cost of every small programme, or says that there is no solution', () => {
    fc.assert(
      fc.property(programmes, (programme) => {
        const found = solveOwn(programme);
        const trial = cheapestByTrial(programme);
        expect(found.ending).toBe(trial === null ? 'infeasible' : 'optimal');
        if (trial !== null) expect(found.cost).toBe(trial.cost);
        if (found.values !== null) expect(satisfies(programme, found.values)).toBe(true);
      }),
      { numRuns: 400, seed: 4 },
    );
  });

  it('among equal costs takes fewest columns, then those that come first', () => {
    fc.assert(
      fc.property(programmes, (programme) => {
        const found = solveOwn(programme, {}, orderOf(programme));
        const trial = cheapestByTrial(programme);
        const chosen = found.values === null ? null : [...found.values].flatMap((value, j) => (value === 1 ? [j] : []));
        expect(chosen).toEqual(trial?.chosen ?? null);
        expect(found.isFirst).toBe(trial !== null);
      }),
      { numRuns: 400, seed: 5 },
    );
  });

  it('gives the same set when rows come in another order', () => {
    const programme = coverProgramme(partyCover(3, { ...FULL_SIZE, measures: 30, threats: 60, types: 8, parties: 4 }));
    const turned = { ...programme, rows: [...programme.rows].reverse() };
    const order = Array.from({ length: 30 }, (_, j) => j);
    const [a, b] = [programme, turned].map((one) => solveOwn(one, {}, order).values?.slice(0, 30));
    expect(a).toBeDefined();
    expect(a).toEqual(b);
  });

  it('proves a structured cover of 200 measures against 1,000 threats', () => {
    const programme = coverProgramme(structuredCover(1));
    const found = solveOwn(programme);
    expect(found).toMatchObject({ ending: 'optimal', cost: 1529, bound: 1529 });
    expect(satisfies(programme, found.values ?? [])).toBe(true);
  });

  it('proves the same cover with 20 parties, and its auxiliary values satisfy the programme as it was given', () => {
    const programme = coverProgramme(partyCover(1));
    const found = solveOwn(programme);
    expect(found).toMatchObject({ ending: 'optimal', cost: 869 });
    expect(satisfies(programme, found.values ?? [])).toBe(true);
  });

  it('stops a hard cover at the work limit with a good cover, a bound below it, and the same answer each time', () => {
    const programme = coverProgramme(randomCover(1));
    const runs = [1, 2].map(() => solveOwn(programme, { work: 2.6e8 }));
    const [first] = runs;
    expect(runs[0]).toEqual(runs[1]);
    expect(first?.ending).toBe('limit');
    // Within 100 s GLPK 5.0 came to 3948, CBC 2.10 to 3543.
    expect(first?.cost).toBeLessThanOrEqual(3543);
    expect(first?.bound).toBeGreaterThan(2500);
    expect(first?.bound).toBeLessThan(first?.cost ?? 0);
    expect(costOf(programme, first?.values ?? [])).toBe(first?.cost);
  });

  it('keeps a time limit by the clock it is given', () => {
    const programme = coverProgramme(randomCover(2));
    let now = 0;
    const found = solveOwn(programme, { seconds: 0.05, clock: () => now++ });
    expect(found.ending).toBe('limit');
    expect(now).toBeLessThan(80);
  });

  it("counts in steps of the costs' common divisor", () => {
    expect(commonDivisor([180_000, 900_000, 60_000])).toBe(60_000);
    expect(commonDivisor([0, 0])).toBe(1);
    const programme = coverProgramme({
      costs: [180_000, 900_000, 60_000],
      covers: [
        [0, 1],
        [1, 2],
      ],
    });
    expect(solveOwn(programme)).toMatchObject({ cost: 240_000, bound: 240_000 });
  });

  it('keeps a budget to the yen where costs have no common step', () => {
    const random = seeded(5);
    const costs = Array.from({ length: 12 }, () => 1_000_000 + Math.floor(random() * 900_000_000));
    const total = costs.reduce((sum, cost) => sum + cost, 0);
    const order = costs.map((_, j) => j);
    for (const share of [0.2, 0.35, 0.5]) {
      // The dearest set within the budget: minus the costs, at most the budget.
      const programme: Programme = {
        costs: costs.map((cost) => -cost),
        isWhole: costs.map(() => true),
        rows: [rowOf(new Map(costs.map((cost, j) => [j, -cost])), -Math.floor(total * share))],
      };
      const found = solveOwn(programme, {}, order);
      expect({ ending: found.ending, cost: found.cost }).toEqual({ ending: 'optimal', cost: cheapestByTrial(programme)?.cost });
    }
  });

  it('tells its steps, and ends with a CancelledError when the signal is set', () => {
    const programme = coverProgramme(randomCover(2, 60, 200, 6));
    const steps: number[] = [];
    const control = {
      signal: {
        get aborted() {
          return steps.length >= 5;
        },
      },
      progress: (done: number) => void steps.push(done),
    };
    expect(() => solveOwn(programme, {}, [], control)).toThrow(CancelledError);
    expect(steps).toHaveLength(5);
    expect(new Set(steps).size).toBe(5);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });
});
