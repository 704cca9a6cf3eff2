import { KIND_WORDS } from './kind-words/tables.ts';

/** A kind that was guessed, and whether a word told it or it is only the fallback. */
export interface KindGuess {
  readonly kind: string;
  readonly isTold: boolean;
}

/** Longest text that is looked at, in characters. */
const LONGEST = 300;

/** The kind of a component by words about it, the most telling first (its name, then its foreign type); `fallback` where no word tells. */
export function guessKind(words: readonly (string | undefined)[], fallback: string): KindGuess {
  for (const word of words) {
    const text = word?.slice(0, LONGEST).replace(/[_-]+/g, ' ');
    const found = text === undefined ? undefined : KIND_WORDS.find(([, pattern]) => pattern.test(text));
    if (found !== undefined) return { kind: found[0], isTold: true };
  }
  return { kind: fallback, isTold: false };
}
