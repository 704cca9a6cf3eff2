import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, exponentiate } from './exponential.ts';
import { log } from './logarithm.ts';

/** The largest relative difference to the engine's own function that is allowed; that one may be off by an ulp itself. */
const CLOSE = 3e-15;

describe('e^x', () => {
  it("agrees with the engine's own function over its whole range", () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(CLOSE);
      }),
      { numRuns: 5000 },
    );
  });

  it('is exact at 0 and held beyond 700', () => {
    expect(exp(0)).toBe(1);
    expect(exp(1e9)).toBe(exp(700));
    expect(exp(-1e9)).toBe(exp(-700));
  });

  it('is the same for a list as for single numbers, and leaves what lies beyond the count', () => {
    const values = Float64Array.from([-3, 0, 0.25, 8]);
    exponentiate(values, 3, 0.5, 2);
    expect([...values]).toEqual([exp(-5.5), exp(0.5), exp(1), 8]);
  });
});

describe('the logarithm', () => {
  it("agrees with the engine's own function", () => {
    fc.assert(
      fc.property(fc.double({ min: -690, max: 690, noNaN: true }), (power) => {
        const x = Math.exp(power);
        expect(Math.abs(log(x) - Math.log(x))).toBeLessThanOrEqual(CLOSE * Math.max(1e-3, Math.abs(Math.log(x))));
      }),
      { numRuns: 5000 },
    );
  });

  it('undoes e^x', () => {
    for (const x of [-600, -1, -1e-3, 1e-3, 0.5, 1, 42, 600]) expect(log(exp(x))).toBeCloseTo(x, 11);
    expect(log(1)).toBe(0);
  });
});
