import { exp } from './exponential.ts';
import type { WordStream } from './word-stream.ts';

/** A count with a larger mean is drawn as a sum of counts with this mean, which is exact because Poisson counts add up. */
const PIECE = 8;
const NONE_IN_PIECE = exp(-PIECE);

/** One Poisson count with this mean (0 or more), by inversion. The work grows with the mean, as does that of drawing the events themselves. */
export function poisson(stream: WordStream, mean: number): number {
  let count = 0;
  let rest = mean;
  for (; rest > PIECE; rest -= PIECE) count += invert(stream.uniform(), PIECE, NONE_IN_PIECE);
  if (rest <= 0) return count;
  const u = stream.uniform();
  // e^-m ≥ 1 - m: rare events are mostly decided without the exponential.
  return u <= 1 - rest ? count : count + invert(u, rest, exp(-rest));
}

/** The least count whose cumulative probability reaches `u`; `none` is the probability of a count of 0. */
function invert(u: number, mean: number, none: number): number {
  let count = 0;
  for (let probability = none, cumulative = none; u > cumulative && probability > 0; cumulative += probability) {
    count++;
    probability *= mean / count;
  }
  return count;
}
