import { wordsInBoth, wordsOf } from '@anshin/engine';
import type { BilingualText, Finding, Language } from '@anshin/model';
import { type Colour, paint } from './paint.ts';
import { plainLine } from './plain-line.ts';

const LABELS = { ja: { error: 'エラー', warning: '警告', info: '情報' }, en: { error: 'error', warning: 'warning', info: 'info' } } as const;
const COLOURS: Readonly<Record<Finding['severity'], Colour>> = { error: 'red', warning: 'yellow', info: 'cyan' };

/** A finding that may bring its own words, as those about files do. */
export type ShownFinding = Finding & { readonly message?: BilingualText };

/** One line a finding: place, severity, sentence, code, and the path in the document, which may name what is still missing there. */
export function findingLine(finding: ShownFinding, file: string, language: Language, mayColour: boolean): string {
  const { place, severity, path } = finding;
  const where = plainLine(place === undefined ? file : isCell(place.file) ? place.file : `${place.file}:${place.line}:${place.column}`);
  const label = paint(LABELS[language][severity], COLOURS[severity], mayColour);
  const sentence = plainLine(finding.message?.[language] ?? wordsOf(finding, language));
  const keys = path.length === 0 ? '' : ` (${plainLine(path.join('.'))})`;
  return `${paint(where, 'bold', mayColour)} ${label}: ${sentence} ${paint(`[${finding.code}]`, 'dim', mayColour)}${keys}\n`;
}

/** Whether a place names a cell of a spreadsheet, `Sheet!B7`, which says line and column by itself. */
function isCell(file: string): boolean {
  return /![A-Z]{1,3}\d+$/.test(file);
}

/** A finding as JSON carries it: with its sentence in both languages. */
export function findingWithWords(finding: ShownFinding): ShownFinding & { readonly message: BilingualText } {
  return { ...finding, message: finding.message ?? wordsInBoth(finding) };
}

/** How many findings of each severity. */
export function countLine(findings: readonly Pick<Finding, 'severity'>[], language: Language): string {
  const count = (severity: Finding['severity']): number => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, notes] = [count('error'), count('warning'), count('info')];
  if (language === 'ja') return `エラー ${errors} 件、警告 ${warnings} 件、情報 ${notes} 件`;
  const counted = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(notes, 'note')}`;
}
