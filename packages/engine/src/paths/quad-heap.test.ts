import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../testing/mulberry32.ts';
import { QuadHeap } from './quad-heap.ts';

describe('the heap', () => {
  it('gives items back by key, lowered keys included', () => {
    const random = mulberry32(1);
    for (let round = 0; round < 50; round++) {
      const size = 1 + Math.floor(random() * 60);
      const heap = new QuadHeap(size);
      const keys = new Map<number, number>();
      for (let i = 0; i < 3 * size; i++) {
        const item = Math.floor(random() * size);
        const key = Math.floor(random() * 50);
        keys.set(item, Math.min(keys.get(item) ?? Number.POSITIVE_INFINITY, key));
        heap.lower(item, key);
      }
      const left: number[] = [];
      while (!heap.isEmpty) {
        const least = heap.leastKey;
        const item = heap.pop();
        expect(keys.get(item)).toBe(least);
        left.push(least);
      }
      expect(left).toEqual([...keys.values()].sort((a, b) => a - b));
    }
  });

  it('is empty after it was cleared and takes the same items again', () => {
    const heap = new QuadHeap(3);
    heap.lower(2, 5);
    heap.lower(1, 4);
    heap.clear();
    expect(heap.pop()).toBe(-1);
    expect(heap.leastKey).toBe(Number.POSITIVE_INFINITY);
    heap.lower(1, 9);
    expect(heap.leastKey).toBe(9);
    expect(heap.pop()).toBe(1);
  });
});
