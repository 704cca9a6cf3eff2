import { liveSentence } from '@anshin/collab';
import { type Finding, type Language, modelSentence } from '@anshin/model';

/** Why an edit was not made, in sentences; each reason once. Only what breaks the document's form is refused, so these two know every reason. */
export function refusalText(findings: readonly Finding[], language: Language): string {
  return [...new Set(findings.map((finding) => liveSentence(finding, language) ?? modelSentence(finding, language) ?? finding.code))].join(' ');
}
