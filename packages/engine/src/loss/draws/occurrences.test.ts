import { describe, expect, it } from 'vitest';
import { streamOf, streamSeed } from '../random/stream-of.ts';
import { drawOccurrences } from './occurrences.ts';

const YEARS = 2048;

function drawn(probability: number, blocks: number): { readonly counts: number[]; readonly years: number[][] } {
  const stream = streamOf(streamSeed(3, `p ${probability}`), 0, 0);
  const out = new Uint16Array(YEARS + 1);
  const words = new Int32Array(YEARS);
  const years: number[][] = [];
  for (let block = 0; block < blocks; block++) years.push([...out.subarray(0, drawOccurrences(stream, probability, YEARS, out, words))]);
  return { counts: years.map((list) => list.length), years };
}

describe('years in which something happens', () => {
  it.each([1e-7, 1e-4, 0.005, 0.0156, 0.0157, 0.1, 0.46, 0.999])('come out as a binomial count for probability %d', (probability) => {
    const blocks = probability < 1e-3 ? 20_000 : 500;
    const { counts } = drawn(probability, blocks);
    const n = blocks * YEARS;
    const total = counts.reduce((sum, count) => sum + count, 0);
    expect(Math.abs(total - n * probability)).toBeLessThan(4 * Math.sqrt(n * probability * (1 - probability)) + 1);
    const mean = YEARS * probability;
    const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / blocks;
    const expected = mean * (1 - probability);
    expect(Math.abs(variance - expected)).toBeLessThan(5 * Math.sqrt((2 * expected * expected + expected) / blocks) + 1e-3);
  });

  it('ascend without repeats and fall on every part of a block alike', () => {
    for (const probability of [0.01, 0.3]) {
      const { years } = drawn(probability, 2000);
      const halves = [0, 0];
      for (const list of years) {
        expect(list.every((year, index) => index === 0 || year > (list[index - 1] as number))).toBe(true);
        for (const year of list) halves[year < YEARS / 2 ? 0 : 1] = (halves[year < YEARS / 2 ? 0 : 1] as number) + 1;
      }
      const [first, second] = halves as [number, number];
      expect(Math.abs(first - second)).toBeLessThan(4 * Math.sqrt(first + second));
    }
  });

  it('are none at 0 and all at 1', () => {
    expect(drawn(0, 3).counts).toEqual([0, 0, 0]);
    expect(drawn(1, 2).counts).toEqual([YEARS, YEARS]);
  });
});
