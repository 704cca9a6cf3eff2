import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScoringMethod } from './method.ts';
import { SCORING_METHODS } from './registry.ts';
import { chosenMetrics, metricsOf, vectorOf } from './vector/chosen-metrics.ts';
import { filledFormula, type FormulaStep } from './vector/formula-step.ts';
import { formulaValue } from './vector/formula-value.contract.ts';

const METHODS: readonly (readonly [string, ScoringMethod])[] = SCORING_METHODS.map((method) => [method.id, method]);

/** Any choice of values; a matrix level above its size does not score and is left to the method's own tests. */
function vectors(method: ScoringMethod): fc.Arbitrary<string> {
  const choices = metricsOf(method).map(({ name, values }) => fc.constantFrom(...values).map((value) => [name, value] as const));
  return fc
    .tuple(...choices)
    .map((chosen) => vectorOf(method, Object.fromEntries(chosen)))
    .filter((vector) => method.score(vector).ok);
}

describe.each(METHODS)('%s', (_, method) => {
  it('lists every metric of its vectors in canonical order: each vector made from choices is canonical and reads back the same', () => {
    fc.assert(
      fc.property(vectors(method), (vector) => {
        expect(method.score(vector)).toMatchObject({ ok: true, value: { vector } });
        expect(vectorOf(method, chosenMetrics(method, vector))).toBe(vector);
      }),
    );
  });

  it('shows a formula whose numbers give what the method says, line by line, and the score at the end', () => {
    fc.assert(
      fc.property(vectors(method), (vector) => {
        const outcome = method.score(vector);
        if (!outcome.ok) throw new Error(vector);
        const steps = method.steps(vector);
        for (const step of steps) if (step.isLookup !== true) expect([step.part, lineValue(step)]).toEqual([step.part, expect.closeTo(step.value, 4)]);
        expect(steps.filter(({ part }) => part !== 'share').at(-1)?.value).toBe(outcome.value.score);
      }),
      { numRuns: 300 },
    );
  });

  it('shows no formula for what does not score', () => {
    expect([method.steps(''), method.steps(method.prefix), method.steps('nonsense')]).toEqual([[], [], []]);
  });
});

function lineValue(step: FormulaStep): number {
  const filled = filledFormula(step, String);
  expect(filled).not.toMatch(/[{}]/);
  return formulaValue(filled);
}
