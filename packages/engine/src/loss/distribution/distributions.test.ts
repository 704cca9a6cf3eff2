import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaCumulative, betaQuantile } from './beta.ts';
import { logGamma } from './log-gamma.ts';
import { normalCumulative } from './normal-cumulative.ts';
import { Z95, Z975 } from './z95.ts';

describe('the normal distribution', () => {
  it('has its tabulated probabilities', () => {
    expect(normalCumulative(0)).toBe(0.5);
    expect(normalCumulative(1)).toBeCloseTo(0.841_344_746_068_542_9, 14);
    expect(normalCumulative(-2)).toBeCloseTo(0.022_750_131_948_179_21, 14);
    expect(normalCumulative(3)).toBeCloseTo(0.998_650_101_968_369_9, 14);
    expect(normalCumulative(-5) / 2.866_515_718_791_939_1e-7).toBeCloseTo(1, 10);
    expect(normalCumulative(Z95)).toBeCloseTo(0.95, 14);
    expect(normalCumulative(Z975)).toBeCloseTo(0.975, 14);
  });

  it('grows without a step where the two forms meet', () => {
    expect(normalCumulative(3.000_001) - normalCumulative(2.999_999)).toBeGreaterThan(0);
    expect(normalCumulative(3.000_001) - normalCumulative(2.999_999)).toBeLessThan(1e-8);
  });
});

describe('the gamma function', () => {
  it('gives factorials and the root of pi', () => {
    for (const [n, factorial] of [
      [1, 1],
      [2, 1],
      [4, 6],
      [6, 120],
      [11, 3_628_800],
    ] as const)
      expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 12);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
    for (const x of [0.7, 3.2, 11.5, 12.5, 20.5]) expect(logGamma(x + 1) - logGamma(x)).toBeCloseTo(Math.log(x), 12);
  });
});

describe('the beta distribution', () => {
  it('agrees with its polynomials', () => {
    for (const x of [0.01, 0.2, 0.5, 0.77, 0.99]) {
      expect(betaCumulative(x, 1, 1)).toBeCloseTo(x, 13);
      expect(betaCumulative(x, 1, 5)).toBeCloseTo(1 - (1 - x) ** 5, 13);
      expect(betaCumulative(x, 5, 1)).toBeCloseTo(x ** 5, 13);
      expect(betaCumulative(x, 3, 3)).toBeCloseTo(x ** 3 * (10 - 15 * x + 6 * x * x), 13);
    }
  });

  it('has quantiles that undo its probabilities', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (probability, peak) => {
        const [alpha, beta] = [1 + 4 * peak, 5 - 4 * peak];
        expect(betaCumulative(betaQuantile(probability, alpha, beta), alpha, beta)).toBeCloseTo(probability, 11);
      }),
    );
  });
});
