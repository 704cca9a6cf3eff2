import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { nearest } from './nearest.ts';

/** The textbook definition, without limits (optimal string alignment). */
function slowDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const steps = [slowDistance(a.slice(0, -1), b) + 1, slowDistance(a, b.slice(0, -1)) + 1, slowDistance(a.slice(0, -1), b.slice(0, -1)) + same];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) steps.push(slowDistance(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...steps);
}

describe('did you mean', () => {
  test('finds the word that a slip of the pen left', () => {
    const fields = ['kind', 'layer', 'zone', 'owner', 'accountable', 'recoveryDifficulty'];
    expect(nearest('zome', fields)).toBe('zone');
    expect(nearest('lyaer', fields)).toBe('layer');
    expect(nearest('acountabel', fields)).toBe('accountable');
    expect(nearest('recovery_difficulty', fields)).toBe('recoveryDifficulty');
    expect(nearest('Kind', fields)).toBe('kind');
  });

  test('keeps quiet when nothing is near', () => {
    expect(nearest('colour', ['kind', 'zone'])).toBeUndefined();
    expect(nearest('x', ['y'])).toBeUndefined();
    expect(nearest('', ['a'])).toBeUndefined();
    expect(nearest('a'.repeat(1000), ['a'.repeat(999)])).toBeUndefined();
  });

  test('counts edits as the textbook does, up to the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 5 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(slowDistance(a, b), limit));
      }),
      { numRuns: 500 },
    );
  });

  test('looks at no more candidates than it must', () => {
    let asked = 0;
    function* endless(): Generator<string> {
      for (;;) yield `candidate-${asked++}`;
    }
    expect(nearest('something-else', endless())).toBeUndefined();
    expect(asked).toBeLessThan(3000);
  });
});
