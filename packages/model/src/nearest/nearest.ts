import { editDistance } from './edit-distance.ts';

/** Longest word for which a suggestion is looked for, in characters. ASSUMPTION: ids and field names are at most 64 long. */
const LONGEST_WORD = 64;

/** Most candidates that are compared. ASSUMPTION: more than this is no list to choose from, and the cost stays below a millisecond or two. */
const MOST_CANDIDATES = 2_000;

/**
 * "Did you mean …": the candidate that a slip of the pen turns into `word`, or `undefined` when none is near. Case and the separators
 * `-`, `_` and space do not count; otherwise at most one edit per three characters, three at most. Ties go to the earlier candidate.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length === 0 || word.length > LONGEST_WORD) return undefined;
  const plainWord = plain(word);
  let best: string | undefined;
  let allowed = Math.min(3, Math.floor(plainWord.length / 3)) + 1;
  let left = MOST_CANDIDATES;
  for (const candidate of candidates) {
    if (left-- === 0) break;
    if (candidate.length > LONGEST_WORD) continue;
    const distance = editDistance(plainWord, plain(candidate), allowed);
    if (distance >= allowed) continue;
    best = candidate;
    allowed = distance;
    if (distance === 0) break;
  }
  return best;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, '');
}
