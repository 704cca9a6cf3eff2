import { type Severity, SCORING_METHODS, type ScoringMethod, severityWord } from '@anshin/engine';
import type { BilingualText } from '@anshin/model';
import { cleanText } from '../../text/clean-text.ts';

/** The method that results call by its id without prefix (`cvss-3.1`). */
export function methodByKey(key: string): ScoringMethod | undefined {
  return SCORING_METHODS.find((method) => method.id === `method.${key}`);
}

/** A method's name; its key where it is unknown. */
export function methodTitle(key: string): BilingualText {
  const clean = cleanText(key, 60);
  return methodByKey(key)?.title ?? { ja: clean, en: clean };
}

/** A method's name as short as its vectors begin: `CVSS 3.1`. */
export function methodShortTitle(key: string): BilingualText {
  const short = methodByKey(key)?.prefix.replace('/', '').replace(':', ' ') ?? cleanText(key, 30);
  return { ja: short, en: short };
}

/** The word of a severity in both languages. */
export function severityText(severity: string): BilingualText {
  const known = severity as Severity;
  return { ja: severityWord(known, 'ja') ?? severity, en: severityWord(known, 'en') ?? severity };
}

/** A severity as a rank from 1 to 3 by its place among the method's own severities; shapes only, never a comparison between methods. */
export function severityRank(key: string, severity: string): 1 | 2 | 3 {
  const all: readonly string[] = methodByKey(key)?.severities ?? [];
  const at = all.indexOf(severity);
  if (at < 0 || all.length < 2) return 1;
  const share = at / (all.length - 1);
  return share > 0.7 ? 3 : share > 0.45 ? 2 : 1;
}

/** A score with the decimals of its method. */
export function scoreText(score: number): string {
  return Number.isInteger(score) ? `${score}.0` : String(score);
}
