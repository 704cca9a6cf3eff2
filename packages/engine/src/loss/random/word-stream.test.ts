// Vectors: output of the C reference implementation of xoshiro128**, as recorded in github.com/edorfaus/xoshiro-6502, test-rom/testdata.asm.
import { describe, expect, it } from 'vitest';
import { streamOf, streamSeed } from './stream-of.ts';
import { WordStream } from './word-stream.ts';

const STATE: [number, number, number, number] = [0x964d_4a0c, 0xd40a_b895, 0xad7f_decb, 0x3006_f0f0];
const OUTPUT = [0xf139_1922, 0x6fe5_3806, 0xa5be_2840, 0xf510_ee70];

describe('a stream of words', () => {
  it('gives what the reference implementation gives', () => {
    const stream = new WordStream(STATE);
    expect(OUTPUT.map(() => stream.next() >>> 0)).toEqual(OUTPUT);
  });

  it('gives the same words one by one and in portions', () => {
    const single = new WordStream(STATE);
    const filled = new WordStream(STATE);
    const words = new Int32Array(50);
    for (const count of [1, 7, 42]) {
      filled.fill(words, count);
      for (let i = 0; i < count; i++) expect(words[i]).toBe(single.next());
    }
    expect(filled.next()).toBe(single.next());
  });

  it('gives numbers strictly between 0 and 1 with the mean and spread of the uniform distribution', () => {
    const stream = new WordStream(STATE);
    const values = Array.from({ length: 200_000 }, () => stream.uniform());
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(Math.min(...values.slice(0, 50_000))).toBeGreaterThan(0);
    expect(Math.max(...values.slice(0, 50_000))).toBeLessThan(1);
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / values.length));
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / values.length));
  });
});

describe('streams of a simulation', () => {
  const first = (seed: number, risk: string, block: number, purpose: number): string => {
    const stream = streamOf(streamSeed(seed, risk), block, purpose);
    return [stream.next(), stream.next(), stream.next()].join(' ');
  };

  it('differ as soon as seed, risk, block or purpose differ', () => {
    const all: string[] = [];
    for (const seed of [0, 1, 2, 2 ** 32, 2 ** 32 + 1])
      for (const risk of ['a', 'b', 'ab', 'ba', 'risk-001', 'risk-010'])
        for (let block = 0; block < 40; block++) for (let purpose = 0; purpose < 3; purpose++) all.push(first(seed, risk, block, purpose));
    expect(new Set(all).size).toBe(all.length);
  });

  it('are the same for the same four', () => {
    expect(first(7, 'theft', 3, 1)).toBe(first(7, 'theft', 3, 1));
  });

  it('have bits that are as often set as not, also over seeds that differ by one', () => {
    const set = new Float64Array(32);
    const count = 20_000;
    for (let seed = 0; seed < count; seed++) {
      const word = streamOf(streamSeed(seed, 'r'), 0, 0).next();
      for (let bit = 0; bit < 32; bit++) set[bit] = (set[bit] as number) + ((word >>> bit) & 1);
    }
    for (const ones of set) expect(Math.abs(ones - count / 2)).toBeLessThan(4.5 * Math.sqrt(count / 4));
  });
});
