import { CancelledError } from '@anshin/engine';
import { describe, expect, it } from 'vitest';
import { type Constraint, solve as solveByYalps } from 'yalps';
import { coverProgramme } from '../programme/cover-programme.ts';
import { rowOf } from '../programme/merge-rows.ts';
import type { Programme } from '../programme/programme.ts';
import { partyCover, randomCover, seeded, structuredCover } from '../testing/instances.contract.ts';
import { loadHighs, solveHighs } from './highs-solver.ts';
import { solveOwn } from './own-solver.ts';
import { solveProgramme } from './solve-programme.ts';

/** Covers of 12–30 measures, every second one with parties, some measures depending on or excluding others. */
function instance(seed: number): Programme {
  const random = seeded(seed);
  const size = {
    measures: 12 + Math.floor(random() * 19),
    threats: 20 + Math.floor(random() * 30),
    types: 6 + Math.floor(random() * 5),
    scopes: 2,
    parties: 2,
  };
  const programme = coverProgramme(seed % 2 === 0 ? partyCover(seed, size) : structuredCover(seed, size));
  const pick = (): number => Math.floor(random() * size.measures);
  const rows = Array.from({ length: seed % 5 }, (_, k) => {
    const [a, b] = [pick(), pick()];
    if (a === b) return rowOf(new Map(), 0);
    return k % 2 === 0
      ? rowOf(
          new Map([
            [a, -1],
            [b, 1],
          ]),
          0,
        )
      : rowOf(
          new Map([
            [a, -1],
            [b, -1],
          ]),
          -1,
        );
  });
  return { ...programme, rows: [...programme.rows, ...rows.filter(({ columns }) => columns.length > 0)] };
}

function costByYalps(programme: Programme): number {
  const variables = new Map(
    programme.costs.map((cost, j) => [
      `x${j}`,
      new Map<string, number>([
        ['cost', cost],
        [`upper${j}`, 1],
      ]),
    ]),
  );
  programme.rows.forEach((row, i) => row.columns.forEach((j, k) => variables.get(`x${j}`)?.set(`r${i}`, row.coefficients[k] as number)));
  const constraints = new Map<string, Constraint>([
    ...programme.rows.map((row, i) => [`r${i}`, { min: row.atLeast }] as const),
    ...programme.costs.map((_, j) => [`upper${j}`, { max: 1 }] as const),
  ]);
  const integers = programme.costs.flatMap((_, j) => (programme.isWhole[j] === true ? [`x${j}`] : []));
  const found = solveByYalps({ direction: 'minimize', objective: 'cost', constraints, variables, integers });
  return found.status === 'infeasible' ? Infinity : Math.round(found.result);
}

describe('the own solver beside others', () => {
  it('comes to the same least cost as YALPS on 200 generated problems', () => {
    const seeds = Array.from({ length: 200 }, (_, seed) => seed);
    const own = seeds.map((seed) => solveOwn(instance(seed)).cost);
    expect(own).toEqual(seeds.map((seed) => costByYalps(instance(seed))));
    expect(own.some((cost) => cost === Infinity)).toBe(true);
    expect(own.filter((cost) => cost < Infinity).length).toBeGreaterThan(150);
  });

  it('comes to the same ending and least cost as HiGHS on every fourth of them', async () => {
    const highs = await loadHighs();
    for (let seed = 0; seed < 200; seed += 4) {
      const found = solveHighs(highs, instance(seed));
      const own = solveOwn(instance(seed));
      expect([seed, found.ending, found.cost, found.bound]).toEqual([seed, own.ending, own.cost, own.bound]);
    }
  });
});

describe('HiGHS', () => {
  const hard = coverProgramme(randomCover(1, 60, 200, 6));

  it('stopped by its work gives the same answer each time, with a bound below it', async () => {
    const highs = await loadHighs();
    const [first, second] = [1, 2].map(() => solveHighs(highs, hard, { work: 1e6 }));
    expect(first).toEqual(second);
    expect(first?.ending).toBe('limit');
    expect(first?.bound).toBeLessThan(first?.cost ?? 0);
  });

  it('takes over what the own solver leaves unproved, and proves it', async () => {
    const found = await solveProgramme(hard, { limits: { work: 2e8 }, highs: loadHighs });
    const own = solveOwn(hard, { work: Infinity });
    expect(found).toMatchObject({ ending: own.ending, cost: own.cost, by: 'own' });
    const short = await solveProgramme(hard, { limits: { work: 4e6 }, highs: loadHighs });
    expect(short.bound).toBeLessThanOrEqual(own.cost);
    expect(short.cost).toBeGreaterThanOrEqual(own.cost);
  });

  it('alone needs a way to be loaded, and ends when the signal is set', async () => {
    await expect(solveProgramme(hard, { solver: 'highs' })).rejects.toThrow(TypeError);
    const control = { signal: { aborted: true } };
    await expect(solveProgramme(hard, { solver: 'highs', highs: loadHighs, control })).rejects.toThrow(CancelledError);
  });
});
