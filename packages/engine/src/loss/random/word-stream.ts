/**
 * A stream of 32-bit words: xoshiro128** 1.1 (Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47(4), 2021;
 * public domain). Integer arithmetic only, so that a seed gives the same words in every engine. Period 2^128 - 1.
 */
export class WordStream {
  private a: number;
  private b: number;
  private c: number;
  private d: number;

  /** The four words of state; not all zero. */
  constructor(state: readonly [number, number, number, number]) {
    [this.a, this.b, this.c, this.d] = state;
  }

  /** Writes the next `count` words, as signed integers, to the beginning of `out`. */
  fill(out: Int32Array, count: number): void {
    let { a, b, c, d } = this;
    for (let i = 0; i < count; i++) {
      const fives = Math.imul(b, 5);
      out[i] = Math.imul((fives << 7) | (fives >>> 25), 9);
      const t = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= t;
      d = (d << 11) | (d >>> 21);
    }
    this.a = a;
    this.b = b;
    this.c = c;
    this.d = d;
  }

  /** The next word as a signed integer. */
  next(): number {
    const fives = Math.imul(this.b, 5);
    const word = Math.imul((fives << 7) | (fives >>> 25), 9);
    const t = this.b << 9;
    this.c ^= this.a;
    this.d ^= this.b;
    this.b ^= this.c;
    this.a ^= this.d;
    this.c ^= t;
    this.d = (this.d << 11) | (this.d >>> 21);
    return word;
  }

  /** The next number strictly between 0 and 1, in steps of 2^-53 (two words). */
  uniform(): number {
    const high = this.next() >>> 5;
    const low = this.next() >>> 6;
    return (high * 67_108_864 + low + 0.5) / 9_007_199_254_740_992;
  }
}
