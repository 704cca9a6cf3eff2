import { type Finding, LANGUAGES, type Language, modelSentence } from '@anshin/model';
import type { FindingCode } from './finding-words.ts';
import { FINDINGS_EN } from './findings.en.ts';
import { FINDINGS_JA } from './findings.ja.ts';

const WORDS = { ja: FINDINGS_JA, en: FINDINGS_EN } as const;

/** The sentence of a finding of any package below, in one language; the bare code where no words exist. */
export function wordsOf(finding: Pick<Finding, 'code' | 'params'>, language: Language): string {
  const template: string | undefined = WORDS[language][finding.code as FindingCode];
  return template === undefined
    ? (modelSentence({ severity: 'info', path: [], ...finding }, language) ?? finding.code)
    : fill(template, finding.params, language);
}

/** The sentence in both languages. */
export function wordsInBoth(finding: Pick<Finding, 'code' | 'params'>): { ja: string; en: string } {
  const [ja, en] = LANGUAGES.map((language) => wordsOf(finding, language));
  return { ja: ja ?? '', en: en ?? '' };
}

/** Puts values into a template: first the conditional parts, then the plain ones. */
function fill(template: string, params: Finding['params'], language: Language): string {
  const value = (name: string): string => {
    const given = params[name];
    return given === undefined ? '' : typeof given === 'object' ? given[language] : String(given);
  };
  return template
    .replace(/\{(\w+)\?((?:[^{}]|\{\w+\})*)\}/g, (_, name: string, text: string) => (value(name) === '' ? '' : text))
    .replace(/\{(\w+)\}/g, (_, name: string) => value(name));
}
