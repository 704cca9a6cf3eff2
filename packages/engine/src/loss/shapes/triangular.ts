import type { Shape } from './shape.ts';
import { unitOf } from './uniform.ts';

/** The triangular distribution between bounds with its peak at `mode`; drawn by its inverse. */
export function triangularShape(least: number, mode: number, greatest: number): Shape {
  const width = greatest - least;
  const peak = (mode - least) / width;
  const left = Math.sqrt(width * (mode - least));
  const right = Math.sqrt(width * (greatest - mode));
  return {
    mean: (least + mode + greatest) / 3,
    variance: (least * least + mode * mode + greatest * greatest - least * mode - least * greatest - mode * greatest) / 18,
    least,
    greatest,
    cumulative: (x) => {
      if (x <= least) return 0;
      if (x >= greatest) return 1;
      return x < mode ? ((x - least) / left) ** 2 : 1 - ((greatest - x) / right) ** 2;
    },
    fill: (stream, out, count, { words }) => {
      stream.fill(words, count);
      for (let i = 0; i < count; i++) {
        const u = unitOf(words[i] as number);
        out[i] = u < peak ? least + left * Math.sqrt(u) : greatest - right * Math.sqrt(1 - u);
      }
    },
  };
}

/** The quantile of the triangle between 0 and 1 with its peak at `peak`. */
export function triangularQuantile(probability: number, peak: number): number {
  return probability < peak ? Math.sqrt(probability * peak) : 1 - Math.sqrt((1 - probability) * (1 - peak));
}
