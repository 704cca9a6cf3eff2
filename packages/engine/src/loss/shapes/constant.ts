import type { Shape } from './shape.ts';

/** A value that is certain: low and high are equal. Draws nothing from the stream. */
export function constantShape(value: number): Shape {
  return {
    mean: value,
    variance: 0,
    least: value,
    greatest: value,
    cumulative: (x) => (x < value ? 0 : 1),
    fill: (_, out, count) => {
      out.fill(value, 0, count);
    },
  };
}
