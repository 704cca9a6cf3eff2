import type { Assessment, PositionResult } from '@anshin/engine';
import type { Language } from '@anshin/model';
import type { Io } from '../io.ts';
import { paint } from './paint.ts';

const LEVELS = {
  ja: { limited: '限定的', serious: '重大', critical: '致命的', catastrophic: '壊滅的' },
  en: { limited: 'limited', serious: 'serious', critical: 'critical', catastrophic: 'catastrophic' },
} as const;

const WORDS = {
  ja: {
    counts: (a: Assessment) => `脅威 ${a.threats.length} 件、インシデント ${a.incidents.length} 件（未対策 ${a.incidents.filter((i) => i.open).length} 件）、対策 ${a.measures.length} 件`,
    columns: '関係者: 対策前 → 対策後の想定（回復困難性／経済的影響、本ツールによる試算）',
    unrated: '未評価', none: '残るものなし', within: '目標の範囲内', outside: '目標の範囲外', accepted: '受容',
    gaps: (n: number) => (n === 0 ? '重大な未記入はありません。' : `重大な未記入が ${n} 件あります。`),
  },
  en: {
    counts: (a: Assessment) => `${a.threats.length} threats, ${a.incidents.length} incidents (${a.incidents.filter((i) => i.open).length} open), ${a.measures.length} measures`,
    columns: 'Party: before measures → after measures as estimated by this tool (recovery difficulty / economic impact)',
    unrated: 'not rated', none: 'nothing open', within: 'within the target', outside: 'outside the target', accepted: 'accepted',
    gaps: (n: number) => (n === 0 ? 'No serious gap is left.' : `${n} serious gaps are left.`),
  },
} as const;

/** A few lines on the terminal: what was found and where everyone stands. */
export function summaryLines(assessment: Assessment, language: Language, io: Io): string {
  const words = WORDS[language];
  const lines = [paint(assessment.assessment.title[language], 'bold', io), words.counts(assessment)];
  if (assessment.positions.length > 0) {
    lines.push('', words.columns);
    for (const position of assessment.positions) lines.push(positionLine(position, language, io));
  }
  const errors = assessment.findings.filter((finding) => finding.severity === 'error').length;
  lines.push('', words.gaps(errors));
  return `${lines.join('\n')}\n`;
}

function positionLine(position: PositionResult, language: Language, io: Io): string {
  const words = WORDS[language];
  const place = (at: PositionResult['before'], empty: string): string => (at === null ? empty : `${LEVELS[language][at.recoveryDifficulty]}／${LEVELS[language][at.economicImpact]}`);
  const verdict = position.withinTarget === null ? '' : position.withinTarget.after ? paint(words.within, 'green', io) : paint(words.outside, 'yellow', io);
  const accepted = position.accepted === null ? '' : `, ${words.accepted}`;
  const after = position.before === null ? '' : ` → ${place(position.open, words.none)}`;
  return `  ${position.id}: ${place(position.before, words.unrated)}${after}${verdict === '' ? '' : `  [${verdict}${accepted}]`}`;
}
