import { exp } from '../random/exponential.ts';
import { log } from '../random/logarithm.ts';
import { logGamma } from './log-gamma.ts';

/** Stops a continued fraction; it converges in fewer than 40 steps for the parameters used here (1 to 5). */
const MOST_STEPS = 200;
const TINY = 1e-300;

/** The probability of at most `x` (0 to 1) under the beta distribution: the regularised incomplete beta function by its continued fraction (Abramowitz and Stegun, 26.5.8). */
export function betaCumulative(x: number, alpha: number, beta: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = exp(logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta) + alpha * log(x) + beta * log(1 - x));
  return x < (alpha + 1) / (alpha + beta + 2) ? (front * fraction(x, alpha, beta)) / alpha : 1 - (front * fraction(1 - x, beta, alpha)) / beta;
}

/** The value below which a beta number lies with this probability, by Newton's steps kept within a shrinking bracket. */
export function betaQuantile(probability: number, alpha: number, beta: number): number {
  const scale = logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta);
  let from = 0;
  let to = 1;
  let x = alpha / (alpha + beta);
  for (let i = 0; i < MOST_STEPS && to - from > 1e-15; i++) {
    const excess = betaCumulative(x, alpha, beta) - probability;
    if (excess === 0) return x;
    if (excess < 0) from = x;
    else to = x;
    const density = exp(scale + (alpha - 1) * log(x) + (beta - 1) * log(1 - x));
    const next = x - excess / density;
    if (Math.abs(next - x) < 1e-16) return x;
    x = next > from && next < to ? next : (from + to) / 2;
  }
  return x;
}

/** The continued fraction by Lentz's method. */
function fraction(x: number, alpha: number, beta: number): number {
  const away = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
  let c = 1;
  let d = 1 / away(1 - ((alpha + beta) * x) / (alpha + 1));
  let value = d;
  for (let m = 1; m <= MOST_STEPS; m++) {
    const even = (m * (beta - m) * x) / ((alpha + 2 * m - 1) * (alpha + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= d * c;
    const odd = (-(alpha + m) * (alpha + beta + m) * x) / ((alpha + 2 * m) * (alpha + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return value;
}
