import { betaCumulative, betaQuantile } from '../distribution/beta.ts';
import { gamma } from '../random/gamma.ts';
import type { Shape } from './shape.ts';

/** Weight of the mode in the mean, (least + 4 mode + greatest) / 6: Malcolm et al., "Application of a technique for research and development program evaluation", Operations Research 7(5), 1959. */
const WEIGHT = 4;

/** The PERT distribution between bounds: a beta distribution with parameters 1 + 4 (mode - least) / width and 1 + 4 (greatest - mode) / width, drawn as a ratio of gamma numbers. */
export function pertShape(least: number, mode: number, greatest: number): Shape {
  const width = greatest - least;
  const { alpha, beta } = parametersOf((mode - least) / width);
  const mean = (least + WEIGHT * mode + greatest) / (WEIGHT + 2);
  return {
    mean,
    variance: ((mean - least) * (greatest - mean)) / (alpha + beta + 1),
    least,
    greatest,
    cumulative: (x) => betaCumulative(Math.min(1, Math.max(0, (x - least) / width)), alpha, beta),
    fill: (stream, out, count) => {
      for (let i = 0; i < count; i++) {
        const a = gamma(stream, alpha);
        const b = gamma(stream, beta);
        out[i] = least + (width * a) / (a + b);
      }
    },
  };
}

/** The quantile of the PERT distribution between 0 and 1 with its mode at `peak`. */
export function pertQuantile(probability: number, peak: number): number {
  const { alpha, beta } = parametersOf(peak);
  return betaQuantile(probability, alpha, beta);
}

function parametersOf(peak: number): { readonly alpha: number; readonly beta: number } {
  return { alpha: 1 + WEIGHT * peak, beta: 1 + WEIGHT * (1 - peak) };
}
