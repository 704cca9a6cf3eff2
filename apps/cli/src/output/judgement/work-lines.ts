import { builtinCatalog } from '@anshin/catalog';
import { type LikelihoodResult, RESULT_WORDS } from '@anshin/engine';
import type { Language } from '@anshin/model';
import { paint } from '../paint.ts';
import { plainLine } from '../plain-line.ts';
import type { Names } from './names.ts';

/** Rows on the terminal; `--json` has all. */
const SHOWN = 20;

const WORDS = {
  ja: {
    head: (count: number) => `残っている原因 ${count} 件を、取り組む順に示します。起こりやすさは本ツールの試算で、リスクマップの位置は動かしません。`,
    none: '残っている原因はありません。',
    unknown: '起こりやすさは不明',
    likelihood: (level: string) => `起こりやすさ ${level}`,
    outside: '目標の範囲外',
    more: (count: number) => `ほか ${count} 件は --json で見られます。`,
  },
  en: {
    head: (count: number) =>
      `The ${count} open causes in the order in which to deal with them. Likelihood is this tool’s estimate and moves no position on the risk map.`,
    none: 'No cause is open.',
    unknown: 'likelihood unknown',
    likelihood: (level: string) => `likelihood ${level}`,
    outside: 'outside its target',
    more: (count: number) => `${count} more are in --json.`,
  },
} as const;

/** The order of work on the terminal. */
export function workLines({ assessment, work }: LikelihoodResult, names: Names, language: Language, mayColour: boolean): string {
  const words = WORDS[language];
  const lines = [paint(plainLine(assessment.title[language]), 'bold', mayColour), work.length === 0 ? words.none : words.head(work.length)];
  for (const item of work.slice(0, SHOWN)) {
    const level = item.likelihood === null ? words.unknown : words.likelihood(RESULT_WORDS.likelihood[item.likelihood][language].toLowerCase());
    const outside = item.outsideTarget.length === 0 ? '' : ` ${paint(`[${words.outside}]`, 'yellow', mayColour)}`;
    const place = item.at === undefined ? [] : [names.of(item.at)];
    lines.push(
      `${String(item.rank).padStart(3)}. ${names.of(item.incident)}${outside}`,
      `     ${[classTitle(item.class, language), ...place, level].join(language === 'ja' ? '、' : ', ')}`,
    );
  }
  if (work.length > SHOWN) lines.push(words.more(work.length - SHOWN));
  return `${lines.join('\n')}\n`;
}

function classTitle(threatClass: string, language: Language): string {
  const entry = builtinCatalog().threatClasses.find((candidate) => candidate.class === threatClass);
  return plainLine(entry?.title[language] ?? threatClass);
}
