import { log } from './logarithm.ts';
import type { WordStream } from './word-stream.ts';
import { normal } from './ziggurat.ts';

/** One gamma number of this shape (at least 1) and scale 1: Marsaglia and Tsang, "A simple method for generating gamma variables", ACM TOMS 26(3), 2000. */
export function gamma(stream: WordStream, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(stream);
    const root = 1 + c * x;
    const v = root * root * root;
    if (v <= 0) continue;
    const u = stream.uniform();
    // Their squeeze decides 98 of 100 cases without a logarithm.
    if (u < 1 - 0.0331 * x * x * (x * x)) return d * v;
    if (log(u) < 0.5 * x * x + d - d * v + d * log(v)) return d * v;
  }
}
