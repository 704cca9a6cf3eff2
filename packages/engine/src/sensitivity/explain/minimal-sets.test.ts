import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimalSets } from './minimal-sets.ts';

const LIMITS = { size: 10, questions: 100_000, sets: 1000 };

/** A question that more items never turn from yes to no: one of these clauses is contained in the set. */
const anyOf =
  (clauses: readonly (readonly number[])[]) =>
  (set: readonly number[]): boolean =>
    clauses.some((clause) => clause.every((item) => set.includes(item)));

describe('minimal sets', () => {
  const clauses = fc.array(fc.uniqueArray(fc.nat(6), { maxLength: 4 }), { maxLength: 5 });

  it('are all found, smallest first, as by trying every subset', () => {
    fc.assert(
      fc.property(clauses, (list) => {
        const items = [0, 1, 2, 3, 4, 5, 6];
        const suffices = anyOf(list);
        const enough = Array.from({ length: 128 }, (_, bits) => items.filter((item) => ((bits >> item) & 1) === 1)).filter(suffices);
        const expected = enough.filter((set) => !set.some((item) => suffices(set.filter((other) => other !== item))));
        const found = minimalSets(items, suffices, LIMITS);
        expect(found.byAll).toBe(list.length > 0);
        expect([...found.sets].map(String).sort()).toEqual(expected.map(String).sort());
        expect(found.sets.map((set) => set.length)).toEqual(found.sets.map((set) => set.length).sort((a, b) => a - b));
        expect(found.isCut).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('include one large set where none is within the size', () => {
    const found = minimalSets([1, 2, 3, 4, 5, 6], anyOf([[1, 3, 4, 6]]), { ...LIMITS, size: 2 });
    expect(found).toEqual({ sets: [[1, 3, 4, 6]], completeUpTo: 2, isCut: false, byAll: true });
  });

  it('say up to which size they are complete when the questions run out', () => {
    const items = Array.from({ length: 30 }, (_, i) => i);
    let asked = 0;
    const found = minimalSets(items, (set) => (asked++, anyOf([[28, 29]])(set)), { ...LIMITS, questions: 100 });
    expect(found).toMatchObject({ sets: [[28, 29]], completeUpTo: 1 });
    expect(asked).toBeLessThanOrEqual(100 + 1 + items.length);
  });

  it('are cut to the number asked for, and say so', () => {
    const found = minimalSets([1, 2, 3, 4], anyOf([[1], [2], [3], [4]]), { ...LIMITS, sets: 3 });
    expect(found).toMatchObject({ sets: [[1], [2], [3]], isCut: true });
  });

  it('are none where all items together do not suffice', () => {
    expect(minimalSets([1, 2], () => false, LIMITS)).toMatchObject({ sets: [], byAll: false });
  });
});
