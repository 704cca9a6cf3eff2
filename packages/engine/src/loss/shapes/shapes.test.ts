import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceTo } from '../distribution/kolmogorov.contract.ts';
import type { Range } from '../loss-risk.ts';
import { streamOf, streamSeed } from '../random/stream-of.ts';
import { boundsOfRange, shapeOf } from './shape-of.ts';
import type { Shape } from './shape.ts';

const RANGES: readonly (readonly [string, Range])[] = [
  ['lognormal', { shape: 'lognormal', low: 200_000, high: 5_000_000 }],
  ['uniform, 90 %', { shape: 'uniform', low: 100, high: 1000 }],
  ['uniform, bounds', { shape: 'uniform', low: 100, high: 1000, interval: 'bounds' }],
  ['triangular, 90 %', { shape: 'triangular', low: 300, mode: 700, high: 1200 }],
  ['triangular, bounds', { shape: 'triangular', low: 300, mode: 300, high: 1200, interval: 'bounds' }],
  ['PERT, 90 %', { shape: 'pert', low: 4000, mode: 5000, high: 9000 }],
  ['PERT, bounds', { shape: 'pert', low: 0, mode: 9000, high: 9000, interval: 'bounds' }],
  ['certain', { shape: 'pert', low: 77, mode: 77, high: 77 }],
];

function sampleOf(shape: Shape, count: number): Float64Array {
  const scratch = { words: new Int32Array(count) };
  const out = new Float64Array(count);
  shape.fill(streamOf(streamSeed(11, 'shape'), 0, 0), out, count, scratch);
  return out;
}

describe.each(RANGES)('a range: %s', (_, range) => {
  const shape = shapeOf(range);
  const sample = sampleOf(shape, 100_000);
  const n = sample.length;

  it('is drawn with the mean and variance of its closed form', () => {
    const mean = sample.reduce((sum, value) => sum + value, 0) / n;
    const squares = sample.map((value) => (value - mean) ** 2);
    const variance = squares.reduce((sum, value) => sum + value, 0) / n;
    const fourth = squares.reduce((sum, value) => sum + (value - variance) ** 2, 0) / n;
    expect(Math.abs(mean - shape.mean)).toBeLessThanOrEqual(4 * Math.sqrt(shape.variance / n));
    expect(Math.abs(variance - shape.variance)).toBeLessThanOrEqual(4 * Math.sqrt(fourth / n));
  });

  it('is drawn from its distribution', () => {
    if (shape.variance > 0) expect(distanceTo(sample, shape.cumulative)).toBeLessThan(1.95 / Math.sqrt(n));
    expect(sample.every((value) => value >= shape.least && value <= shape.greatest)).toBe(true);
  });

  it('has the stated 5th and 95th percentile, or the stated bounds', () => {
    if (shape.variance === 0) return expect(sample.every((value) => value === 77)).toBe(true);
    if ('interval' in range) return expect([shape.least, shape.greatest]).toEqual([range.low, range.high]);
    expect(shape.cumulative(range.low)).toBeCloseTo(0.05, 9);
    expect(shape.cumulative(range.high)).toBeCloseTo(0.95, 9);
  });
});

describe('any range with a mode', () => {
  it('keeps 5 % outside on each side, whatever the mode', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('triangular' as const, 'pert' as const),
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (shape, low, width, at) => {
          const range = { shape, low, mode: low + Math.round(at * width), high: low + width };
          const fitted = shapeOf(range);
          expect(fitted.cumulative(range.low)).toBeCloseTo(0.05, 8);
          expect(fitted.cumulative(range.high)).toBeCloseTo(0.95, 8);
          const bounds = boundsOfRange(range);
          expect(bounds.least).toBeLessThanOrEqual(range.low);
          expect(bounds.greatest).toBeGreaterThanOrEqual(range.high);
          expect(range.mode).toBeGreaterThanOrEqual(bounds.least);
        },
      ),
    );
  });

  it('moves and stretches with its figures', () => {
    const range = { shape: 'pert' as const, low: 10, mode: 14, high: 30 };
    const moved = shapeOf({ ...range, low: 1020, mode: 1028, high: 1060 });
    expect(moved.mean).toBeCloseTo(1000 + 2 * shapeOf(range).mean, 8);
    expect(moved.variance).toBeCloseTo(4 * shapeOf(range).variance, 6);
  });
});
