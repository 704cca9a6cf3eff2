import { exp } from './exponential.ts';
import { log } from './logarithm.ts';
import type { WordStream } from './word-stream.ts';

/*
 * Standard normal numbers by the ziggurat of Marsaglia and Tsang ("The ziggurat method for generating random variables", J. Stat. Softw. 5(8),
 * 2000): 256 layers of equal area; a word picks the layer by its low byte and the place in it by all its bits.
 */
const LAYERS = 256;
/** Where the tail begins, and the area of a layer (ibid., section 2, for 256 layers). */
const TAIL = 3.654_152_885_361_008_8;
const AREA = 0.004_928_673_233_99;
const WORD = 2_147_483_648;

const inside = new Int32Array(LAYERS);
const width = new Float64Array(LAYERS);
const height = new Float64Array(LAYERS);
buildLayers();

function buildLayers(): void {
  const density = (x: number): number => exp(-0.5 * x * x);
  const base = AREA / density(TAIL);
  inside[0] = Math.floor((TAIL / base) * WORD);
  inside[1] = 0;
  width[0] = base / WORD;
  width[LAYERS - 1] = TAIL / WORD;
  height[0] = 1;
  height[LAYERS - 1] = density(TAIL);
  for (let layer = LAYERS - 2, outer = TAIL; layer >= 1; layer--) {
    const x = Math.sqrt(-2 * log(AREA / outer + density(outer)));
    inside[layer + 1] = Math.floor((x / outer) * WORD);
    outer = x;
    height[layer] = density(x);
    width[layer] = x / WORD;
  }
}

/** Fills the first `count` places of `out` with standard normal numbers; `words` is scratch space of at least that length. */
export function fillNormals(stream: WordStream, out: Float64Array, count: number, words: Int32Array): void {
  stream.fill(words, count);
  for (let i = 0; i < count; i++) {
    const word = words[i] as number;
    const layer = word & (LAYERS - 1);
    // Without a branch on the sign, which no processor can foresee.
    out[i] = (word ^ (word >> 31)) < (inside[layer] as number) ? word * (width[layer] as number) : atTheEdge(stream, word);
  }
}

/** One standard normal number. */
export function normal(stream: WordStream): number {
  const word = stream.next();
  const layer = word & (LAYERS - 1);
  return (word ^ (word >> 31)) < (inside[layer] as number) ? word * (width[layer] as number) : atTheEdge(stream, word);
}

/** About one word in a hundred: the point lies in the tail, or between a layer's inner edge and the curve. */
function atTheEdge(stream: WordStream, first: number): number {
  for (let word = first; ; ) {
    const layer = word & (LAYERS - 1);
    if (layer === 0) return tail(stream, word > 0);
    const x = word * (width[layer] as number);
    const below = height[layer] as number;
    if (below + stream.uniform() * ((height[layer - 1] as number) - below) < exp(-0.5 * x * x)) return x;
    word = stream.next();
    const next = word & (LAYERS - 1);
    if ((word ^ (word >> 31)) < (inside[next] as number)) return word * (width[next] as number);
  }
}

/** Marsaglia's exact method for the tail beyond the last layer. */
function tail(stream: WordStream, isPositive: boolean): number {
  for (;;) {
    const x = -log(stream.uniform()) / TAIL;
    const y = -log(stream.uniform());
    if (y + y >= x * x) return isPositive ? TAIL + x : -TAIL - x;
  }
}
