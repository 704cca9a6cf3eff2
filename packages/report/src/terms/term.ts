import type { BilingualText } from '@anshin/model';
import { cleanText } from '../text/clean-text.ts';
import { RESULT_TERMS, TERMS } from './tables.ts';

/** Lists of the document that have words. */
export type TermList = keyof typeof TERMS;
/** Lists of results that have words. */
export type ResultTermList = keyof typeof RESULT_TERMS;

/** The words for a value of the document; the value itself where there are none. */
export function term(list: TermList, value: string): BilingualText {
  return find(TERMS[list], value);
}

/** The words for a value of the results; the value itself where there are none. */
export function resultTerm(list: ResultTermList, value: string): BilingualText {
  return find(RESULT_TERMS[list], value);
}

function find(words: Readonly<Record<string, BilingualText>>, value: string): BilingualText {
  const found = Object.hasOwn(words, value) ? words[value] : undefined;
  return found ?? { ja: cleanText(value), en: cleanText(value) };
}
