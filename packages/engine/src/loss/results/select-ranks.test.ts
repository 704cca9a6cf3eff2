import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streamOf, streamSeed } from '../random/stream-of.ts';
import { selectRanks } from './select-ranks.ts';

function check(values: Float64Array, ranks: readonly number[]): void {
  const sorted = values.slice().sort();
  selectRanks(values, ranks);
  for (const rank of ranks) {
    expect(values[rank]).toBe(sorted[rank]);
    const at = values[rank] as number;
    expect(values.subarray(0, rank).every((value) => value <= at)).toBe(true);
    expect(values.subarray(rank).every((value) => value >= at)).toBe(true);
  }
  expect(values.slice().sort()).toEqual(sorted);
}

describe('values at ranks', () => {
  it('are those of the sorted list, whatever the order and however many are equal', () => {
    const length = fc.integer({ min: 1, max: 6000 });
    fc.assert(
      fc.property(
        length,
        fc.constantFrom(2, 10, 1e9),
        fc.constantFrom('random', 'rising', 'falling', 'organ'),
        fc.integer({ min: 0, max: 1e6 }),
        (n, distinct, order, seed) => {
          const stream = streamOf(streamSeed(seed, 'select'), 0, 0);
          const values = Float64Array.from({ length: n }, () => Math.floor(stream.uniform() * distinct));
          if (order !== 'random') values.sort();
          if (order === 'falling') values.reverse();
          if (order === 'organ') values.set(values.slice(n >> 1).reverse(), n - (n - (n >> 1)));
          const ranks = [...new Set(Array.from({ length: 6 }, () => Math.floor(stream.uniform() * n)))].sort((a, b) => a - b);
          check(values, ranks);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('need work in proportion to the length, not to its square', () => {
    const passes = (n: number): number => {
      let reads = 0;
      const source = Float64Array.from({ length: n }, (_, i) => (i * 7919) % 104_729);
      const counted = new Proxy(source, {
        get: (target, key) => {
          if (typeof key === 'string' && /^\d/.test(key)) reads++;
          const value: unknown = Reflect.get(target, key, target);
          return typeof value === 'function' ? value.bind(target) : value;
        },
        set: (target, key, value) => Reflect.set(target, key, value, target),
      });
      selectRanks(counted, [Math.floor(n / 2)]);
      return reads;
    };
    expect(passes(60_000) / passes(6_000)).toBeLessThan(20);
  });
});
