import { folded, romanised } from './kana.ts';

/** Something that can be found by typing. */
export interface Findable {
  readonly id: string;
  /** Everything it may be called, best first. */
  readonly words: readonly string[];
}

/** What fits a query, best first: what begins with it, then what holds it; for an empty query everything as it stands. Kana, romaji and width do not matter. */
export function found<T extends Findable>(items: readonly T[], query: string): readonly T[] {
  const plain = folded(query);
  if (plain === '') return items;
  const latin = romanised(plain);
  return items
    .map((item, index) => ({ item, index, rank: rankOf(item, plain, latin) }))
    .filter(({ rank }) => rank !== undefined)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.index - b.index)
    .map(({ item }) => item);
}

/** 0 for the beginning of a title, 1 within a title, 2 for the beginning of another word, 3 within another word. */
function rankOf({ words }: Findable, plain: string, latin: string): number | undefined {
  let best: number | undefined;
  for (const [index, word] of words.entries()) {
    const foldedWord = folded(word);
    const latinWord = romanised(foldedWord);
    const isTitle = index < TITLES;
    const starts = foldedWord.startsWith(plain) || (latin !== '' && latinWord.startsWith(latin));
    const holds = starts || foldedWord.includes(plain) || (latin.length > 1 && latinWord.includes(latin));
    if (!holds) continue;
    const rank = (isTitle ? 0 : 2) + (starts ? 0 : 1);
    if (best === undefined || rank < best) best = rank;
  }
  return best;
}

/** The first two words of an item are its titles in Japanese and English. */
const TITLES = 2;
