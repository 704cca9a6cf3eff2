import type { Shape } from './shape.ts';

/** Every value between the bounds is as likely as any other. Drawn in steps of 2^-32 of the width. */
export function uniformShape(least: number, greatest: number): Shape {
  const width = greatest - least;
  return {
    mean: (least + greatest) / 2,
    variance: (width * width) / 12,
    least,
    greatest,
    cumulative: (x) => Math.min(1, Math.max(0, (x - least) / width)),
    fill: (stream, out, count, { words }) => {
      stream.fill(words, count);
      for (let i = 0; i < count; i++) out[i] = least + width * unitOf(words[i] as number);
    },
  };
}

/** The middle of a word's step between 0 and 1. */
export function unitOf(word: number): number {
  return (word + 2_147_483_648.5) / 4_294_967_296;
}
