import type { WordStream } from '../random/word-stream.ts';

/** Scratch space of one simulation, used by one draw at a time; its arrays have the length of a block of years. */
export interface Scratch {
  readonly words: Int32Array;
}

/** A distribution fitted to a stated range: its closed forms and how to draw from it. */
export interface Shape {
  readonly mean: number;
  readonly variance: number;
  /** The least and greatest value that can occur; infinity where there is no greatest. */
  readonly least: number;
  readonly greatest: number;
  /** The probability of a value of at most `x`. */
  readonly cumulative: (x: number) => number;
  /** Fills the first `count` places of `out` (at most the length of the scratch arrays). */
  readonly fill: (stream: WordStream, out: Float64Array, count: number, scratch: Scratch) => void;
}
