import { normalCumulative } from '../distribution/normal-cumulative.ts';
import { Z95 } from '../distribution/z95.ts';
import { exp, exponentiate } from '../random/exponential.ts';
import { log } from '../random/logarithm.ts';
import { fillNormals } from '../random/ziggurat.ts';
import type { Shape } from './shape.ts';

/** The lognormal distribution whose 5th and 95th percentiles are `low` (above 0) and `high`: ln X is normal with mean mu and deviation sigma. */
export function lognormalShape(low: number, high: number): Shape {
  const mu = (log(low) + log(high)) / 2;
  const sigma = (log(high) - log(low)) / (2 * Z95);
  const mean = exp(mu + (sigma * sigma) / 2);
  return {
    mean,
    variance: mean * mean * (exp(sigma * sigma) - 1),
    least: 0,
    greatest: Number.POSITIVE_INFINITY,
    cumulative: (x) => (x <= 0 ? 0 : normalCumulative((log(x) - mu) / sigma)),
    fill: (stream, out, count, { words }) => {
      fillNormals(stream, out, count, words);
      exponentiate(out, count, mu, sigma);
    },
  };
}
