/** The largest distance between the empirical distribution of a sample and a cumulative distribution (Kolmogorov and Smirnov). Of n fair samples one in a thousand exceeds 1.95 / √n. */
export function distanceTo(sample: Float64Array, cumulative: (x: number) => number): number {
  const sorted = sample.slice().sort();
  let distance = 0;
  sorted.forEach((value, index) => {
    const expected = cumulative(value);
    distance = Math.max(distance, expected - index / sorted.length, (index + 1) / sorted.length - expected);
  });
  return distance;
}
