/** The least and greatest value of a distribution. */
export interface Bounds {
  readonly least: number;
  readonly greatest: number;
}

/** Stops the search; it takes about ten steps. */
const MOST_STEPS = 100;
/** How well the place of the mode between the bounds must be known, as a share of the width. */
const CLOSE = 1e-14;

/**
 * The bounds of the distribution with this mode whose 5th and 95th percentiles are `low` and `high`. `quantile(p, peak)` belongs to the
 * distribution between 0 and 1 with its mode at `peak`; how far the mode then lies from low to high grows with the peak, so that a false
 * position (the Illinois form) finds it.
 */
export function boundsOf(low: number, mode: number, high: number, quantile: (probability: number, peak: number) => number): Bounds {
  const wanted = (mode - low) / (high - low);
  const excess = (peak: number): number => {
    const fifth = quantile(0.05, peak);
    return (peak - fifth) / (quantile(0.95, peak) - fifth) - wanted;
  };
  const peak = rootOf(excess);
  const fifth = quantile(0.05, peak);
  const width = (high - low) / (quantile(0.95, peak) - fifth);
  const least = low - fifth * width;
  return { least, greatest: least + width };
}

/** Where a growing function on 0 to 1 is zero. */
function rootOf(growing: (x: number) => number): number {
  let [from, to] = [0, 1];
  let [below, above] = [growing(from), growing(to)];
  for (let i = 0; i < MOST_STEPS && to - from > CLOSE; i++) {
    const x = from + ((to - from) * below) / (below - above);
    const value = growing(x);
    if (value === 0 || x <= from || x >= to) return x;
    if (value < 0) {
      [from, below] = [x, value];
      above /= 2;
    } else {
      [to, above] = [x, value];
      below /= 2;
    }
    if (Math.abs(value) < CLOSE) return x;
  }
  return (from + to) / 2;
}
