import type { TornadoChange, TornadoResult } from '@anshin/engine';
import type { Language } from '@anshin/model';
import { paint } from '../paint.ts';
import { plainLine } from '../plain-line.ts';
import { firstOf, type Names } from './names.ts';

/** Rows on the terminal; `--json` has all. */
const SHOWN = 15;

const WORDS = {
  ja: {
    head: (tried: number, moving: number) => `${tried} 件の判断を一つずつ動かし、位置が動くもの ${moving} 件を影響の大きい順に示します。`,
    none: '一つだけ動かしても、位置は変わりません。',
    down: '下げると',
    up: '上げると',
    same: '位置は変わりません',
    inside: '目標の範囲内に入る',
    outside: '目標の範囲外になる',
    moves: '位置が動く',
    more: (count: number) => `ほか ${count} 件は --json で見られます。`,
  },
  en: {
    head: (tried: number, moving: number) => `Each of ${tried} judgements was changed by itself; ${moving} move a position, the weightiest first.`,
    none: 'No single change moves a position.',
    down: 'lower',
    up: 'higher',
    same: 'nothing moves',
    inside: 'comes inside the target',
    outside: 'leaves the target',
    moves: 'moves',
    more: (count: number) => `${count} more are in --json.`,
  },
} as const;

/** Which judgements matter, on the terminal. */
export function tornadoLines(result: TornadoResult, names: Names, language: Language, mayColour: boolean): string {
  const words = WORDS[language];
  const lines = [paint(plainLine(result.assessment.title[language]), 'bold', mayColour), words.head(result.tried, result.rows.length)];
  if (result.rows.length === 0) lines.push(words.none);
  for (const { title, from, down, up } of result.rows.slice(0, SHOWN)) {
    lines.push('', `${paint(plainLine(title[language]), 'bold', mayColour)} (${from})`);
    if (down !== null) lines.push(`  ${words.down} → ${down.to}: ${effect(down, names, language)}`);
    if (up !== null) lines.push(`  ${words.up} → ${up.to}: ${effect(up, names, language)}`);
  }
  if (result.rows.length > SHOWN) lines.push('', words.more(result.rows.length - SHOWN));
  lines.push(...result.limits.map(({ text }) => text[language]));
  return `${lines.join('\n')}\n`;
}

function effect(change: TornadoChange, names: Names, language: Language): string {
  const words = WORDS[language];
  const crossing = (within: boolean): string[] => [
    ...new Set(change.crossings.filter((row) => row.within === within).map((row) => names.ofPosition(row.position))),
  ];
  const moved = [...new Set(change.effects.map((row) => names.ofPosition(row.position)))];
  const parts = [
    [words.inside, crossing(true)] as const,
    [words.outside, crossing(false)] as const,
    [words.moves, change.crossings.length === 0 ? moved : []] as const,
  ].filter(([, parties]) => parties.length > 0);
  if (parts.length === 0) return words.same;
  const said = parts.map(([what, parties]) => (language === 'ja' ? `${firstOf(parties, 4, language)}が${what}` : `${firstOf(parties, 4, language)} ${what}`));
  return said.join(language === 'ja' ? '、' : '; ');
}
