import { type AssetKind, Medium, type ThreatClass, type ZoneKind } from '@anshin/model';
import type { ThreatState } from '../sketch.ts';
import { ASSET_WORDS, CLASS_WORDS, ENCRYPTED_WORDS, MEDIUM_WORDS, PLAIN_WORDS, STATE_WORDS, STRIDE_NAMES, ZONE_WORDS } from './tables.ts';

/** Longest text that is looked at, in characters. */
const LONGEST = 300;

/** The medium that a protocol or a name tells; its own name tells it too. */
export function guessMedium(words: readonly string[]): Medium | undefined {
  return Medium.options.find((medium) => words.includes(medium)) ?? guess(words, MEDIUM_WORDS);
}

/** Whether a protocol encrypts; `undefined` where its name does not tell. */
export function guessEncryption(words: readonly string[]): boolean | undefined {
  const text = words.map((word) => word.slice(0, LONGEST).replace(/[_]+/g, ' ')).join(' | ');
  return ENCRYPTED_WORDS.test(text) ? true : PLAIN_WORDS.test(text) ? false : undefined;
}

/** The kind of a zone that words tell. */
export function guessZoneKind(words: readonly string[]): ZoneKind | undefined {
  return guess(words, ZONE_WORDS);
}

/** The kind of a data asset that words tell. */
export function guessAssetKind(words: readonly string[]): AssetKind | undefined {
  return guess(words, ASSET_WORDS);
}

/** The class of a threat that words tell. */
export function guessThreatClass(words: readonly string[]): ThreatClass | undefined {
  return guess(words, CLASS_WORDS);
}

/** The class of one of the six names of STRIDE, however it is spelt. */
export function classOfStride(name: string | undefined): ThreatClass | undefined {
  const plain = (name ?? '')
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  return Object.hasOwn(STRIDE_NAMES, plain) ? STRIDE_NAMES[plain] : undefined;
}

/** Where a threat or mitigation stands by the word of a tool. */
export function stateOf(word: string | undefined): ThreatState {
  const text = (word ?? '').slice(0, LONGEST).trim();
  return STATE_WORDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'open';
}

function guess<T>(words: readonly string[], table: readonly (readonly [T, RegExp])[]): T | undefined {
  for (const word of words) {
    const text = word.slice(0, LONGEST).replace(/[_]+/g, ' ');
    const found = table.find(([, pattern]) => pattern.test(text));
    if (found !== undefined) return found[0];
  }
  return undefined;
}
