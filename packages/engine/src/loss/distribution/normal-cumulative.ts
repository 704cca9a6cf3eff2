import { exp } from '../random/exponential.ts';

const ONE_OVER_SQRT_2_PI = 0.398_942_280_401_432_7;
/** Where the series gives way to the continued fraction. */
const FAR = 3;
/** Steps of the continued fraction; at 3 deviations the rest is below 1e-13. */
const STEPS = 120;

/** The probability of at most `z` under the standard normal distribution: series near the middle, continued fraction in the tails (Abramowitz and Stegun, 26.2.10 and 26.2.14). */
export function normalCumulative(z: number): number {
  const distance = Math.abs(z);
  const density = ONE_OVER_SQRT_2_PI * exp(-0.5 * z * z);
  if (distance < FAR) {
    let term = z;
    let sum = z;
    for (let n = 3; Math.abs(term) > 1e-17; n += 2) sum += term *= (z * z) / n;
    return 0.5 + density * sum;
  }
  let fraction = distance;
  for (let n = STEPS; n >= 1; n--) fraction = distance + n / fraction;
  return z < 0 ? density / fraction : 1 - density / fraction;
}
