import type { LossResult } from '@anshin/engine';
import type { Language } from '@anshin/model';
import { paint } from '../paint.ts';
import { plainLine } from '../plain-line.ts';

/** Risks on the terminal; `--json` has all. */
const SHOWN = 10;

const WORDS = {
  ja: {
    title: '1年あたりの損失額（本ツールによる試算。枠組みの評価とは別で、位置は動かしません）',
    mean: '平均',
    none: '損失のない年',
    quantile: (share: string) => `${share} の年はこの額以下`,
    worst: (share: string) => `悪い方から ${share} の年の平均`,
    risks: 'リスクごとの割合（平均／悪い年）',
    basis: (trials: string, seed: number) => `${trials} 年分を試行しました（種 ${seed}）。`,
  },
  en: {
    title: 'Loss a year (this tool’s estimate; apart from the framework, it moves no position)',
    mean: 'mean',
    none: 'years without loss',
    quantile: (share: string) => `${share} of years stay at or below`,
    worst: (share: string) => `mean of the worst ${share} of years`,
    risks: 'Share of each risk (of the mean / of the worst years)',
    basis: (trials: string, seed: number) => `${trials} years were drawn (seed ${seed}).`,
  },
} as const;

/** The result of a loss simulation on the terminal. */
export function lossLines(result: LossResult, language: Language, mayColour: boolean): string {
  const words = WORDS[language];
  const rows: [string, string][] = [
    [words.mean, yen(result.mean)],
    ...result.quantiles.map(({ probability, loss }): [string, string] => [words.quantile(percent(probability)), yen(loss)]),
    [words.worst(percent(result.worst.share)), yen(result.worst.mean)],
    [words.none, percent(result.yearsWithoutLoss)],
  ];
  const risks = [...result.risks].sort((a, b) => b.share - a.share).slice(0, SHOWN);
  const lines = [paint(words.title, 'bold', mayColour), ...rows.map(([name, value]) => `  ${value.padStart(22)}  ${name}`), '', words.risks];
  for (const { id, title, share, shareOfWorst } of risks)
    lines.push(`  ${percent(share).padStart(6)} ${percent(shareOfWorst).padStart(6)}  ${plainLine(title?.[language] ?? id)}`);
  lines.push('', words.basis(result.trials.toLocaleString('en'), result.seed), ...result.cautions.map(({ text }) => text[language]));
  return `${lines.join('\n')}\n`;
}

function yen(value: number): string {
  return `¥${Math.round(value).toLocaleString('en')}`;
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
