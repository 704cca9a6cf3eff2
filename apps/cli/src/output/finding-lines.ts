import { wordsOf } from '@anshin/engine';
import type { Finding, Language } from '@anshin/model';
import type { Io } from '../io.ts';
import { paint } from './paint.ts';

const LABELS = { ja: { error: 'エラー', warning: '警告', info: '情報' }, en: { error: 'error', warning: 'warning', info: 'info' } } as const;
const COLOURS = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

/** One line a finding: place, severity, sentence, code. */
export function findingLine(finding: Finding, file: string, language: Language, io: Io): string {
  const place = finding.place === undefined ? file : `${finding.place.file}:${finding.place.line}:${finding.place.column}`;
  const where = finding.path.length === 0 ? '' : ` (${finding.path.join('.')})`;
  return `${place}: ${paint(LABELS[language][finding.severity], COLOURS[finding.severity], io)}: ${wordsOf(finding, language)} [${finding.code}]${where}\n`;
}

/** How many findings of each severity. */
export function countLine(findings: readonly Finding[], language: Language): string {
  const count = (severity: Finding['severity']): number => findings.filter((finding) => finding.severity === severity).length;
  return language === 'ja'
    ? `エラー ${count('error')} 件、警告 ${count('warning')} 件、情報 ${count('info')} 件\n`
    : `${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes\n`;
}
