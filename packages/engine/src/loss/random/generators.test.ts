import { describe, expect, it } from 'vitest';
import { distanceTo } from '../distribution/kolmogorov.contract.ts';
import { normalCumulative } from '../distribution/normal-cumulative.ts';
import { betaCumulative } from '../distribution/beta.ts';
import { gamma } from './gamma.ts';
import { poisson } from './poisson.ts';
import { streamOf, streamSeed } from './stream-of.ts';
import { fillNormals, normal } from './ziggurat.ts';

const stream = (name: string) => streamOf(streamSeed(20_261_121, name), 0, 0);

function normals(count: number): Float64Array {
  const out = new Float64Array(count);
  const part = new Float64Array(1000);
  const words = new Int32Array(1000);
  const source = stream('normals');
  for (let i = 0; i < count; i += 1000) {
    fillNormals(source, part, 1000, words);
    out.set(part, i);
  }
  return out;
}

describe('normal numbers by the ziggurat', () => {
  const values = normals(1_000_000);
  const moment = (power: number): number => values.reduce((sum, value) => sum + value ** power, 0) / values.length;

  it('have the first six moments of the normal distribution', () => {
    // Variance of the p-th sample moment: (2p - 1)!! - (p-th moment)², over n.
    const expected = [0, 1, 0, 3, 0, 15];
    const variances = [1, 2, 15, 96, 945, 10_170];
    expected.forEach((value, i) =>
      expect(Math.abs(moment(i + 1) - value), `moment ${i + 1}`).toBeLessThan(4 * Math.sqrt((variances[i] as number) / values.length)),
    );
  });

  it('follow the normal distribution', () => {
    expect(distanceTo(values, normalCumulative)).toBeLessThan(1.95 / Math.sqrt(values.length));
  });

  it('reach beyond the last layer as often as they should, on both sides', () => {
    for (const from of [3, 3.5, 3.7, 4, 4.5]) {
      for (const side of [1, -1]) {
        const expected = values.length * normalCumulative(-from);
        const found = values.reduce((count, value) => count + (side * value > from ? 1 : 0), 0);
        expect(Math.abs(found - expected), `beyond ${side * from}`).toBeLessThan(4.5 * Math.sqrt(expected) + 1);
      }
    }
  });

  it('are the same one by one where no edge is met', () => {
    const one = stream('single');
    const other = stream('single');
    const out = new Float64Array(5);
    fillNormals(other, out, 5, new Int32Array(5));
    expect([...out]).toEqual(Array.from({ length: 5 }, () => normal(one)));
  });
});

describe('gamma numbers', () => {
  it.each([1, 1.7, 3, 5])('of shape %d have its mean and variance', (shape) => {
    const source = stream(`gamma ${shape}`);
    const count = 200_000;
    const values = Float64Array.from({ length: count }, () => gamma(source, shape));
    const mean = values.reduce((sum, value) => sum + value, 0) / count;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count;
    expect(Math.abs(mean - shape)).toBeLessThan(4 * Math.sqrt(shape / count));
    expect(Math.abs(variance - shape)).toBeLessThan(4 * Math.sqrt((2 * shape * shape + 6 * shape) / count));
  });

  it('give a beta number as a ratio', () => {
    const source = stream('beta');
    const values = Float64Array.from({ length: 100_000 }, () => {
      const a = gamma(source, 2.5);
      return a / (a + gamma(source, 3.5));
    });
    expect(distanceTo(values, (x) => betaCumulative(x, 2.5, 3.5))).toBeLessThan(1.95 / Math.sqrt(values.length));
  });
});

describe('Poisson counts', () => {
  it.each([0.001, 0.3, 1, 5, 8, 8.5, 40, 1000])('with mean %d have that mean and variance', (mean) => {
    const source = stream(`poisson ${mean}`);
    const count = mean >= 40 ? 20_000 : 200_000;
    const values = Float64Array.from({ length: count }, () => poisson(source, mean));
    const sample = values.reduce((sum, value) => sum + value, 0) / count;
    const variance = values.reduce((sum, value) => sum + (value - sample) ** 2, 0) / count;
    expect(Math.abs(sample - mean)).toBeLessThan(4 * Math.sqrt(mean / count));
    expect(Math.abs(variance - mean)).toBeLessThan(4.5 * Math.sqrt((mean + 2 * mean * mean) / count));
  });

  it.each([0.3, 2.5, 11])('with mean %d are as frequent as they should be, count by count', (mean) => {
    const source = stream(`frequencies ${mean}`);
    const draws = 200_000;
    const found = new Float64Array(200);
    for (let i = 0; i < draws; i++) {
      const count = poisson(source, mean);
      found[count] = (found[count] as number) + 1;
    }
    let chi = 0;
    let cells = 0;
    for (let count = 0, probability = Math.exp(-mean); count < 200; count++, probability *= mean / count) {
      const expected = draws * probability;
      if (expected < 5) continue;
      chi += ((found[count] as number) - expected) ** 2 / expected;
      cells++;
    }
    // Mean of chi-square plus four of its deviations.
    expect(chi).toBeLessThan(cells + 4 * Math.sqrt(2 * cells));
  });

  it('are 0 when nothing is expected', () => {
    expect(poisson(stream('none'), 0)).toBe(0);
  });
});
