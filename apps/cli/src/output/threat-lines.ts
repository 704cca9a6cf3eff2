import { type Assessment, SCORING_METHODS, severityWord } from '@anshin/engine';
import type { Language } from '@anshin/model';
import { paint } from './paint.ts';
import { plainLine } from './plain-line.ts';

/** The threats alone: one line each with its id, its title, and its scores by method. */
export function threatLines({ assessment, threats }: Assessment, language: Language, mayColour: boolean): string {
  const count = language === 'ja' ? `脅威 ${threats.length} 件` : `${threats.length} threat${threats.length === 1 ? '' : 's'}`;
  const lines = threats.map((threat) => `  ${plainLine(threat.id)}  ${plainLine(threat.title[language])}${scoresOf(threat.scores, language)}`);
  return `${[paint(plainLine(assessment.title[language]), 'bold', mayColour), count, ...lines].join('\n')}\n`;
}

function scoresOf(scores: Assessment['threats'][number]['scores'], language: Language): string {
  const parts = Object.entries(scores).map(([method, { score, severity }]) => `${titleOf(method, language)} ${score} ${wordOf(severity, language)}`);
  return parts.length === 0 ? '' : `  [${parts.join(language === 'ja' ? '、' : ', ')}]`;
}

function titleOf(method: string, language: Language): string {
  return SCORING_METHODS.find((candidate) => candidate.id === `method.${method}`)?.title[language] ?? method;
}

function wordOf(severity: string, language: Language): string {
  const known = SCORING_METHODS.flatMap((method) => [...method.severities]).find((word) => word === severity);
  return known === undefined ? severity : severityWord(known, language);
}
