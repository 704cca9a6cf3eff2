import type { BilingualText } from '@anshin/model';
import type { LossProblem } from '../check-loss-risks.ts';

/** The sentences of what can be wrong with ranges of loss: what, and the next step. */
export const LOSS_PROBLEM_WORDS: Readonly<Record<LossProblem['code'], BilingualText>> = {
  'loss.duplicate-id': {
    ja: '「{id}」というリスクが2つ以上あります。別の名前を付けてください。',
    en: 'More than one risk is called "{id}". Give each its own name.',
  },
  'loss.low-above-high': {
    ja: '下限 {low} が上限 {high} より大きくなっています。入れ替えるか、正しい値にしてください。',
    en: 'The low end {low} is above the high end {high}. Exchange them or correct them.',
  },
  'loss.mode-outside': {
    ja: '最もありそうな値 {mode} が、下限 {low} と上限 {high} の間にありません。間の値にしてください。',
    en: 'The most likely value {mode} does not lie between {low} and {high}. Choose one between them.',
  },
  'loss.not-positive': {
    ja: '対数正規分布の下限は0より大きい値でなければなりません。小さな値を入れるか、ほかの分布を選んでください。',
    en: 'The low end of a lognormal range must be above 0. Enter a small value or choose another shape.',
  },
  'loss.below-zero': {
    ja: '90%の幅を {low} から {high} とすると、この分布では0より小さい値も起こることになります。幅を「最小と最大」として入れるか、対数正規分布を選んでください。',
    en: 'With {low} to {high} as the 90 % range, this shape would allow values below 0. Enter the range as least and greatest, or choose the lognormal shape.',
  },
};

/** What the reader must know before using the figures. */
export const LOSS_CAUTION_WORDS = {
  'loss.mean-unsettled': {
    ja: '平均の標準誤差が平均の5%を超えています。ごくまれな大きな損失が平均を決めているためです。試行の回数を増やすか、平均ではなく分位点で判断してください。',
    en: 'The standard error of the mean exceeds 5 % of the mean, because very rare and very large losses decide it. Draw more years, or judge by the quantiles rather than the mean.',
  },
  'loss.one-risk-decides': {
    ja: '平均の半分以上を、1つのリスク「{risk}」が占めています。まずこのリスクの幅を確かめてください。',
    en: 'More than half of the mean comes from one risk, "{risk}". Check the ranges of that risk first.',
  },
} as const satisfies Readonly<Record<string, BilingualText>>;

/** The sentence of a problem in both languages. */
export function lossProblemText(problem: LossProblem): BilingualText {
  return filled(LOSS_PROBLEM_WORDS[problem.code], problem.params);
}

/** Puts values into both sentences. */
export function filled(words: BilingualText, params: Readonly<Record<string, string | number>>): BilingualText {
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
  return { ja: fill(words.ja), en: fill(words.en) };
}
