import { liveSentence } from '@anshin/collab';
import { type FindingResult, wordsInBoth } from '@anshin/engine';
import { interopSentence } from '@anshin/interop';
import type { BilingualText, Finding, Language } from '@anshin/model';
import { en } from './en.ts';
import { fill } from './fill.ts';
import { ja } from './ja.ts';

/** A key of the words of this package. */
export type WordKey = keyof typeof en;

const WORDS: Readonly<Record<Language, Readonly<Record<WordKey, string>>>> = { ja, en };

/** A sentence of this package in one language. */
export function say(key: WordKey, language: Language, params: Readonly<Record<string, unknown>> = {}): string {
  return fill(WORDS[language][key], params);
}

/** Whether this package has words for a key. */
export function isWord(key: string): key is WordKey {
  return Object.hasOwn(en, key);
}

/** A finding of any package as an answer carries it, with its sentence in both languages. */
export function findingWithWords(finding: Finding): FindingResult {
  const { code, severity, path, params, place } = finding;
  return { code, severity, path: [...path], params: { ...params }, message: messageOf(finding), ...(place === undefined ? {} : { place }) };
}

function messageOf(finding: Finding): BilingualText {
  const { code, params } = finding;
  if (isWord(code)) return { ja: say(code, 'ja', params), en: say(code, 'en', params) };
  const [liveJa, liveEn] = [liveSentence(finding, 'ja'), liveSentence(finding, 'en')];
  if (liveJa !== undefined && liveEn !== undefined) return { ja: liveJa, en: liveEn };
  return interopSentence(finding) ?? wordsInBoth(finding);
}
