import { WordStream } from './word-stream.ts';

/** What the streams of one risk have in common: its seed and id, mixed. */
export type StreamSeed = Int32Array;

/** Mixes the seed (a whole number up to 2^53) and the id of a risk. */
export function streamSeed(seed: number, risk: string): StreamSeed {
  const lanes = new Int32Array(START);
  absorb(lanes, seed | 0);
  absorb(lanes, Math.floor(seed / 4_294_967_296));
  for (let i = 0; i < risk.length; i++) absorb(lanes, risk.charCodeAt(i));
  absorb(lanes, risk.length);
  return lanes;
}

/**
 * The stream for one purpose (occurrence, magnitude, …) of one risk in one block of years. Each has its own state, mixed from all four, so that
 * a block can be drawn again or on another thread, and a risk keeps its draws when others are added, taken out or changed: two runs with the
 * same seed differ only by what was changed (common random numbers).
 */
export function streamOf(seed: StreamSeed, block: number, purpose: number): WordStream {
  const lanes = seed.slice();
  absorb(lanes, block);
  absorb(lanes, purpose);
  // Twice round the lanes, so that each bit of the input reaches each word of the state.
  for (let i = 0; i < 8; i++) absorb(lanes, lanes[i & 3] as number);
  const [a, b, c, d] = [avalanche(lanes[0] as number), avalanche(lanes[1] as number), avalanche(lanes[2] as number), avalanche(lanes[3] as number)];
  return new WordStream((a | b | c | d) === 0 ? [1, 0, 0, 0] : [a, b, c, d]);
}

// The first four words of the fractional part of pi: nothing-up-my-sleeve beginnings of the lanes.
const START = [0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344];
// The four multipliers of MurmurHash3_x86_128 (Appleby, public domain).
const FACTORS = [0x239b_961b, 0xab0e_9789, 0x38b3_4ae5, 0xa1e3_8b93];

/** Mixes one word into all four lanes, each in its own way and with its neighbour. */
function absorb(lanes: Int32Array, word: number): void {
  for (let i = 0; i < 4; i++) {
    const mixed = Math.imul(word ^ (lanes[i] as number), FACTORS[i] as number);
    const turned = (mixed << (13 + i)) | (mixed >>> (19 - i));
    lanes[i] = (Math.imul(turned, 5) + (lanes[(i + 1) & 3] as number)) ^ (mixed >>> 16);
  }
}

/** The finaliser of MurmurHash3: each bit of the input changes each bit of the output with probability near one half. */
function avalanche(word: number): number {
  let mixed = word ^ (word >>> 16);
  mixed = Math.imul(mixed, 0x85eb_ca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2_ae35);
  return mixed ^ (mixed >>> 16);
}
