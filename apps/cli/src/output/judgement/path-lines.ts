import type { AttackedIncident, AttackPathReport, CuttingMeasure } from '@anshin/engine';
import type { Language } from '@anshin/model';
import { paint } from '../paint.ts';
import { firstOf, type Names } from './names.ts';

/** Rows of a list on the terminal; `--json` has all. */
const SHOWN = 5;

const WORDS = {
  ja: {
    none: '攻撃者が起こせるインシデントは見つかりませんでした。',
    head: (incidents: number, critical: number, entries: number) =>
      `${entries} か所の入口から、${incidents} 件のインシデントを起こせます（うち生命・財産にかかわるもの ${critical} 件）。`,
    scale: '難しさは、最も容易な一歩を 1 とした合計です。起こりやすさや確率ではありません。',
    critical: '生命・財産',
    difficulty: (value: string) => `難しさ ${value}`,
    easiest: '最も容易な一歩',
    decisive: '要となる一歩',
    cutHead: '一つで最も多くの経路を断つもの',
    measure: '対策',
    hardening: '堅牢化',
    closes: (incidents: number, causes: number, paths: number) => `インシデント ${incidents} 件、原因 ${causes} 件を閉じ、経路 ${paths} 本を断つ`,
    partyHead: 'ある会社の構成要素が、別の会社のインシデントにつながるところ',
    limits: '計算の上限',
  },
  en: {
    none: 'No incident was found that attackers can cause.',
    head: (incidents: number, critical: number, entries: number) =>
      `From ${entries} entry point${entries === 1 ? '' : 's'}, attackers can cause ${incidents} incident${incidents === 1 ? '' : 's'} (${critical} of them critical to life or property).`,
    scale: 'Difficulty adds up steps; the easiest step there is counts 1. It is no probability.',
    critical: 'life or property',
    difficulty: (value: string) => `difficulty ${value}`,
    easiest: 'easiest step',
    decisive: 'decisive step',
    cutHead: 'What alone cuts most paths',
    measure: 'measure',
    hardening: 'hardening',
    closes: (incidents: number, causes: number, paths: number) => `closes ${incidents} incident(s) and ${causes} cause(s), cuts ${paths} path(s)`,
    partyHead: 'Where one company’s component opens another’s incident',
    limits: 'Limits met',
  },
} as const;

/** The attack paths of a system on the terminal: worst first, with weakest links, what cuts most, and who opens whose incident. */
export function pathLines(report: AttackPathReport, names: Names, language: Language, mayColour: boolean): string {
  const words = WORDS[language];
  const title = paint(report.assessment.title[language], 'bold', mayColour);
  const incidents = inOrder(report);
  if (incidents.length === 0) return `${title}\n${words.none}\n`;
  const critical = incidents.filter(({ end }) => end.isCritical).length;
  const lines = [title, words.head(incidents.length, critical, report.entries.length), words.scale];
  for (const incident of incidents) lines.push('', ...incidentLines(incident, names, language, mayColour));
  const cutting = report.cutting.slice(0, SHOWN);
  if (cutting.length > 0) lines.push('', paint(words.cutHead, 'bold', mayColour), ...cutting.map((row) => `  ${cuttingLine(row, names, language)}`));
  const links = report.partyLinks.filter(({ betweenCompanies }) => betweenCompanies).slice(0, SHOWN);
  if (links.length > 0) {
    lines.push('', paint(words.partyHead, 'bold', mayColour));
    for (const link of links)
      lines.push(`  ${names.of(link.from)} → ${names.of(link.to)}: ${names.of(link.incident)} (${firstOf(link.components.map(names.of), 3, language)})`);
  }
  if (report.limits.length > 0) lines.push('', words.limits, ...report.limits.map(({ text }) => `  ${text[language]}`));
  return `${lines.join('\n')}\n`;
}

/** Incidents with their best path, those of critical end first. */
function inOrder(report: AttackPathReport): AttackedIncident[] {
  const ranks = new Map<string, number>();
  for (const [index, { incident }] of report.ranked.entries()) if (!ranks.has(incident)) ranks.set(incident, index);
  const rank = (incident: AttackedIncident): number => ranks.get(incident.id) ?? report.ranked.length;
  return report.incidents.filter(({ difficulty }) => difficulty !== null).sort((a, b) => rank(a) - rank(b));
}

function incidentLines(incident: AttackedIncident, names: Names, language: Language, mayColour: boolean): string[] {
  const words = WORDS[language];
  const best = incident.causes.filter(({ paths }) => paths.length > 0).sort((a, b) => (a.difficulty ?? 0) - (b.difficulty ?? 0))[0];
  const path = best?.paths[0];
  const mark = incident.end.isCritical ? ` ${paint(`[${words.critical}]`, 'red', mayColour)}` : '';
  const head = `${paint(names.of(incident.id), 'bold', mayColour)}${mark}  ${words.difficulty(steps(incident.difficulty ?? 0))}`;
  if (path === undefined) return [head];
  const { easiest, decisive } = path.weakestLink;
  const weak = [`${words.easiest}: ${names.of(easiest.at)}`, ...(decisive === undefined ? [] : [`${words.decisive}: ${names.of(decisive.at)}`])];
  return [head, `  ${path.elements.map(names.of).join(' → ')}`, `  ${weak.join(language === 'ja' ? '、' : ', ')}`];
}

function cuttingLine(row: CuttingMeasure, names: Names, language: Language): string {
  const words = WORDS[language];
  return `${words[row.kind]} ${names.of(row.id)}: ${words.closes(row.incidentsClosed.length, row.causesClosed.length, row.pathsCut)}`;
}

/** Thousandths of a step as steps. */
function steps(difficulty: number): string {
  return (difficulty / 1000).toFixed(1);
}
