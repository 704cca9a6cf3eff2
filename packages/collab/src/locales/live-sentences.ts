import type { Finding, Language, Sentence } from '@anshin/model';
import type { LiveCode } from '../findings/codes.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';

/** The sentences of every code that this package can emit, per language. */
export const liveSentences: Readonly<Record<Language, Readonly<Record<LiveCode, Sentence>>>> = { ja, en };

/** What a finding of this package says in one language; `undefined` for the code of another package. */
export function liveSentence(finding: Finding, language: Language): string | undefined {
  const sentences: Readonly<Record<string, Sentence>> = liveSentences[language];
  return Object.hasOwn(sentences, finding.code) ? sentences[finding.code]?.(finding.params) : undefined;
}
