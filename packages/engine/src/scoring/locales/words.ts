import type { Severity, VectorProblem } from '../method.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { ScoringLocale } from './locale.ts';

/** Words of scoring by language. */
export const SCORING_LOCALES = { ja, en } as const satisfies Readonly<Record<string, ScoringLocale>>;

/** Languages that scoring speaks. */
export type ScoringLanguage = keyof typeof SCORING_LOCALES;

/** The word of a severity: `severityWord('urgent', 'ja')` is 緊急. */
export function severityWord(severity: Severity, language: ScoringLanguage): string {
  return SCORING_LOCALES[language].severity[severity];
}

/** What is wrong with a vector, in whole sentences. */
export function vectorProblemText(problem: VectorProblem, language: ScoringLanguage): string {
  const words: Readonly<Record<string, string>> = { what: problem.what, position: String(problem.at + 1) };
  return SCORING_LOCALES[language].problem[problem.code].replace(/\{(what|position)\}/g, (_, name: string) => words[name] ?? '');
}
