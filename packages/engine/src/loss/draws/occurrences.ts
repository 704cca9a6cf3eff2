import { log } from '../random/logarithm.ts';
import type { WordStream } from '../random/word-stream.ts';

/** ASSUMPTION (speed only): below this probability the years in between are skipped in one step; the distribution is the same. */
const RARE = 1 / 64;

/** Writes the years of a block (0 to `years` - 1, ascending) in which something of this probability happens to `out`, and gives their number. `out` needs one place more than years. */
export function drawOccurrences(stream: WordStream, probability: number, years: number, out: Uint16Array, words: Int32Array): number {
  if (probability <= 0) return 0;
  if (probability < RARE) return skipToOccurrences(stream, probability, years, out);
  if (probability >= 1) return everyYear(years, out);
  stream.fill(words, years);
  const limit = Math.floor(probability * 2_147_483_648);
  let count = 0;
  for (let year = 0; year < years; year++) {
    out[count] = year;
    // 1 where the word's upper 31 bits are below the limit, by the sign of the difference: no branch, which no processor could foresee.
    count += (((words[year] as number) >>> 1) - limit) >>> 31;
  }
  return count;
}

function everyYear(years: number, out: Uint16Array): number {
  for (let year = 0; year < years; year++) out[year] = year;
  return years;
}

/** The number of years until the next occurrence is geometric. */
function skipToOccurrences(stream: WordStream, probability: number, years: number, out: Uint16Array): number {
  const perYear = logOfOneMinus(probability);
  let count = 0;
  for (let year = Math.floor(log(stream.uniform()) / perYear); year < years; year += 1 + Math.floor(log(stream.uniform()) / perYear)) out[count++] = year;
  return count;
}

/** ln(1 - p) for p below 1/64 by its series, which keeps its digits where 1 - p does not. */
function logOfOneMinus(probability: number): number {
  let sum = 0;
  for (let term = 10; term >= 1; term--) sum = probability * (1 / term + sum);
  return -sum;
}
