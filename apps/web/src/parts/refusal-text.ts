import { liveSentence } from '@anshin/collab';
import { wordsOf } from '@anshin/engine';
import type { Finding, Language } from '@anshin/model';

/** Why an edit was not made, in sentences; each reason once. */
export function refusalText(findings: readonly Finding[], language: Language): string {
  return [...new Set(findings.map((finding) => liveSentence(finding, language) ?? wordsOf(finding, language)))].join(' ');
}
