import type { Language } from '../entities/text.ts';
import type { ReadingCode } from '../findings/codes.ts';
import type { Finding } from '../findings/finding.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Sentence } from './sentence.ts';

/** The sentences of every code that this package can emit, per language. */
export const modelSentences: Readonly<Record<Language, Readonly<Record<ReadingCode, Sentence>>>> = { ja, en };

/** What a finding of this package says in one language; `undefined` for the code of another package. */
export function modelSentence(finding: Finding, language: Language): string | undefined {
  const sentences: Readonly<Record<string, Sentence>> = modelSentences[language];
  return Object.hasOwn(sentences, finding.code) ? sentences[finding.code]?.(finding.params) : undefined;
}
