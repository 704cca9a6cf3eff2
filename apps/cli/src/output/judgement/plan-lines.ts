import type { Language } from '@anshin/model';
import { LEFT_WORDS, STATUS_WORDS, type TreatmentPlan } from '@anshin/optimise';
import { paint } from '../paint.ts';
import { plainLine } from '../plain-line.ts';
import { firstOf, type Names } from './names.ts';

const WORDS = {
  ja: {
    gap: (percent: string) => `これより安くできるとしても、差は ${percent} までです。`,
    unverified: '評価し直した結果が、この計画の見込みと一致しません。計画を確かめてください。',
    measures: '講じる対策（費用、負担する関係者、これによって変わること）',
    total: (cost: string, effort: string) => `合計 ${cost}（うち作業 ${effort} 人日）`,
    carriers: '関係者ごとの負担',
    nobody: '担当が決まっていない',
    positions: '関係者の位置',
    inside: '目標の範囲内',
    outside: '目標の範囲外',
    left: '残るインシデント',
    alternatives: 'ほかの組み合わせ',
    added: '加える',
    dropped: '外す',
    buys: (positions: number, incidents: number) => `外すと、目標を外れる関係者 ${positions} 者、残るインシデント ${incidents} 件`,
    helps: '組み合わせで効果がある',
    unknownCost: '費用は未入力',
    catalog: 'カタログの例',
    hint: '候補の対策が足りません。--generate を付けると、カタログの例からも候補を作ります。',
  },
  en: {
    gap: (percent: string) => `A cheaper set could cost at most ${percent} less.`,
    unverified: 'Assessed anew, the result does not agree with this plan. Check the plan before using it.',
    measures: 'Measures to take (cost, who performs it, what it changes)',
    total: (cost: string, effort: string) => `${cost} in total (${effort} person-days of work in it)`,
    carriers: 'Who carries what',
    nobody: 'nobody named yet',
    positions: 'Where everyone stands',
    inside: 'inside the target',
    outside: 'outside the target',
    left: 'Incidents that stay',
    alternatives: 'Other sets',
    added: 'with',
    dropped: 'without',
    buys: (positions: number, incidents: number) => `left out, parties outside the target: ${positions}, incidents that stay: ${incidents}`,
    helps: 'acts together with others',
    unknownCost: 'cost not entered',
    catalog: 'catalog example',
    hint: 'There are too few candidate measures. With --generate, examples of the catalog become candidates too.',
  },
} as const;

/** A treatment plan on the terminal. */
export function planLines(plan: TreatmentPlan, names: Names, language: Language, mayColour: boolean): string {
  const words = WORDS[language];
  const head = (text: string): string => paint(text, 'bold', mayColour);
  const lines: string[] = [head(STATUS_WORDS[plan.status][language])];
  if (plan.status === 'bestFound') lines.push(words.gap(`${Math.ceil(plan.proof.gap * 1000) / 10}%`));
  lines.push(...plan.findings.map(({ message }) => paint(plainLine(message[language]), 'yellow', mayColour)));
  if (!plan.isVerified) lines.push(paint(words.unverified, 'yellow', mayColour));
  if (plan.measures.length > 0) {
    lines.push(
      '',
      head(words.measures),
      ...plan.measures.map((measure) => `  ${measureLine(measure, names, language)}`),
      `  ${words.total(yen(plan.totals.cost), days(plan.totals.effort))}`,
    );
    lines.push(
      '',
      head(words.carriers),
      ...plan.carriers.map((row) => `  ${row.stakeholder === null ? words.nobody : names.of(row.stakeholder)}: ${yen(row.cost)}`),
    );
  }
  lines.push('', head(words.positions));
  for (const { id, before, after } of plan.positions) {
    const reached = paint(after ? words.inside : words.outside, after ? 'green' : 'yellow', mayColour);
    lines.push(`  ${names.ofPosition(id)}: ${before ? words.inside : words.outside} → ${reached}`);
  }
  if (plan.left.length > 0) lines.push('', head(words.left), ...plan.left.map((row) => `  ${names.of(row.incident)}: ${LEFT_WORDS[row.because][language]}`));
  if (plan.left.some(({ because }) => because === 'noCandidate') && !plan.measures.some(({ origin }) => origin === 'catalog')) lines.push(words.hint);
  if (plan.alternatives.length > 0) {
    lines.push('', head(words.alternatives));
    for (const { cost, added, dropped } of plan.alternatives) {
      const parts = [[words.added, added] as const, [words.dropped, dropped] as const].filter(([, ids]) => ids.length > 0);
      lines.push(`  ${yen(cost)}: ${parts.map(([word, ids]) => `${word} ${firstOf(ids.map(names.of), 4, language)}`).join('; ')}`);
    }
  }
  lines.push('', ...plan.assumptions.map(({ text }) => paint(text[language], 'dim', mayColour)));
  return `${lines.join('\n')}\n`;
}

function measureLine({ id, title, performs, cost, isCostKnown, origin, buys }: TreatmentPlan['measures'][number], names: Names, language: Language): string {
  const words = WORDS[language];
  const what = buys.positions.length + buys.incidents.length === 0 ? words.helps : words.buys(buys.positions.length, buys.incidents.length);
  const notes = [
    isCostKnown ? yen(cost) : words.unknownCost,
    performs === null ? words.nobody : names.of(performs),
    what,
    ...(origin === 'catalog' ? [words.catalog] : []),
  ];
  return `${plainLine(title[language])} [${plainLine(id)}]: ${notes.join(language === 'ja' ? '、' : ', ')}`;
}

function yen(value: number): string {
  return `¥${Math.round(value).toLocaleString('en')}`;
}

function days(value: number): string {
  return String(Math.round(value * 10) / 10);
}
