import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOrder, orderBetween } from './order-between.ts';

describe('a place between two others', () => {
  test('sorts there, wherever it is asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 80 }), (picks) => {
        const places: string[] = [];
        for (const pick of picks) {
          const at = pick % (places.length + 1);
          const place = orderBetween(places[at - 1], places[at]);
          expect(isOrder(place)).toBe(true);
          places.splice(at, 0, place);
        }
        expect(places).toEqual([...places].sort());
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });

  test('stays short at the end, and there is room even after the last number', () => {
    let place = orderBetween(undefined, undefined);
    for (let count = 0; count < 2000; count++) place = orderBetween(place, undefined);
    expect(place).toHaveLength(5);
    expect(orderBetween('zzzzi', undefined) > 'zzzzi').toBe(true);
  });

  test('is short enough to be taken after hundreds of insertions at one place', () => {
    const first = orderBetween(undefined, undefined);
    let next = orderBetween(first, undefined);
    for (let count = 0; count < 500; count++) next = orderBetween(first, next);
    expect(isOrder(next)).toBe(true);
  });

  test.each(['', '0', 'a0', 'A', '~', 'a'.repeat(300), 5, null])('%j is none', (value) => {
    expect(isOrder(value)).toBe(false);
  });
});
