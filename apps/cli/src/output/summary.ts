import type { Assessment, PositionResult } from '@anshin/engine';
import { type AnshinDocument, type Language, textIn } from '@anshin/model';
import { paint } from './paint.ts';
import { plainLine } from './plain-line.ts';

const LEVELS = {
  ja: { limited: '限定的', serious: '重大', critical: '致命的', catastrophic: '壊滅的' },
  en: { limited: 'limited', serious: 'serious', critical: 'critical', catastrophic: 'catastrophic' },
} as const;

const WORDS = {
  ja: {
    counts: (threats: number, incidents: number, open: number, measures: number) =>
      `脅威 ${threats} 件、インシデント ${incidents} 件（うち原因が残るもの ${open} 件）、対策 ${measures} 件`,
    columns: 'ステークホルダー: 対策前 → 対策後の想定（回復困難性／経済的影響。対策後は本ツールによる試算です）',
    unrated: '未評価',
    none: '残るものなし',
    within: '目標の範囲内',
    outside: '目標の範囲外',
    accepted: '受容',
    gaps: (count: number) => (count === 0 ? '重大な未記入はありません。' : `重大な未記入または矛盾が ${count} 件あります。`),
  },
  en: {
    counts: (threats: number, incidents: number, open: number, measures: number) =>
      `${counted(threats, 'threat')}, ${counted(incidents, 'incident')} (${open} with an open cause), ${counted(measures, 'measure')}`,
    columns: 'Party: before measures → after measures (recovery difficulty / economic impact; after is this tool’s estimate)',
    unrated: 'not rated',
    none: 'nothing open',
    within: 'within the target',
    outside: 'outside the target',
    accepted: 'accepted',
    gaps: (count: number) =>
      count === 0 ? 'No serious gap is left.' : count === 1 ? '1 serious gap or contradiction is left.' : `${count} serious gaps or contradictions are left.`,
  },
} as const;

/** A few lines on the terminal: what was found and where everyone stands. */
export function summaryLines(assessment: Assessment, document: AnshinDocument, language: Language, mayColour: boolean): string {
  const words = WORDS[language];
  const { threats, incidents, measures, positions, findings } = assessment;
  const open = incidents.filter((incident) => incident.open).length;
  const lines = [
    paint(plainLine(assessment.assessment.title[language]), 'bold', mayColour),
    words.counts(threats.length, incidents.length, open, measures.length),
  ];
  if (positions.length > 0)
    lines.push('', words.columns, ...positions.map((position) => positionLine(position, nameOf(position, document, language), language, mayColour)));
  lines.push('', words.gaps(findings.filter((finding) => finding.severity === 'error').length));
  return `${lines.join('\n')}\n`;
}

function positionLine(position: PositionResult, name: string, language: Language, mayColour: boolean): string {
  const words = WORDS[language];
  const levels = LEVELS[language];
  const separator = language === 'ja' ? '／' : ' / ';
  const place = (at: PositionResult['before'], empty: string): string =>
    at === null ? empty : levels[at.recoveryDifficulty] + separator + levels[at.economicImpact];
  const after = position.before === null ? '' : ` → ${place(position.open, words.none)}`;
  return `  ${plainLine(name)}: ${place(position.before, words.unrated)}${after}${verdictOf(position, language, mayColour)}`;
}

/** The party's name, with the use that the position is about where there are several. */
function nameOf({ stakeholder, usage }: PositionResult, document: AnshinDocument, language: Language): string {
  const { stakeholders = {}, usages = {} } = document;
  const party = Object.hasOwn(stakeholders, stakeholder) ? stakeholders[stakeholder]?.name : undefined;
  const use = usage !== undefined && Object.hasOwn(usages, usage) ? usages[usage]?.title : undefined;
  const name = party === undefined ? stakeholder : textIn(party, language);
  if (usage === undefined) return name;
  const suffix = use === undefined ? usage : textIn(use, language);
  return language === 'ja' ? `${name}（${suffix}）` : `${name} (${suffix})`;
}

function verdictOf({ withinTarget, accepted }: PositionResult, language: Language, mayColour: boolean): string {
  if (withinTarget === null) return '';
  const words = WORDS[language];
  const verdict = withinTarget.after ? paint(words.within, 'green', mayColour) : paint(words.outside, 'yellow', mayColour);
  return `  [${verdict}${accepted === null ? '' : `${language === 'ja' ? '、' : ', '}${words.accepted}`}]`;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
