import type { LossResult } from './loss-result.ts';

/** What every simulation of loss assumes; shown wherever its result is shown. */
export const LOSS_ASSUMPTIONS: LossResult['assumptions'] = [
  {
    id: 'loss-apart-from-framework',
    text: {
      ja: 'この損失額はAnshinが独自に試算したもので、IoT-SSFの評価結果ではありません。リスクマップ上の位置は動かしません。',
      en: "These losses are Anshin's own estimate and not a result of IoT-SSF. They move no position on the risk map.",
    },
  },
  {
    id: 'loss-from-stated-ranges',
    text: {
      ja: '結果は、入力された幅がそのとおりであるときの値です。幅の確かさは、入力した人の判断によります。',
      en: 'The results hold if the ranges entered hold; how good the ranges are rests on the judgement of those who entered them.',
    },
  },
  {
    id: 'loss-independent',
    text: {
      ja: 'リスクどうし、また同じ年の出来事どうしは、互いに無関係に起こるものとしています。共通の原因で同時に起こるときの損失は、これより大きくなることがあります。',
      en: 'Risks, and events of one year, are taken to be independent. Where a common cause strikes several at once, losses can be larger.',
    },
  },
  {
    id: 'loss-ninety',
    text: {
      ja: '幅は、特に断りがなければ、90%の場合がその中に入るもの(5%点から95%点まで)として読みます。',
      en: 'Unless stated otherwise a range is read as holding 90 % of the cases, from the 5th to the 95th percentile.',
    },
  },
  {
    id: 'loss-yearly',
    text: {
      ja: '「年に1回まで」の確率で入力したリスクは、1年に1回だけ起こるものとします。件数の幅で入力したリスクは、その件数を平均とするポアソン分布に従うものとします。',
      en: 'A risk given as a probability happens at most once a year. A risk given as a rate happens as often as a Poisson count with that rate.',
    },
  },
  {
    id: 'loss-worst-by-sample',
    text: {
      ja: '最悪の年に占める割合は、試行のはじめの131,072年までをもう一度引いて求めています。',
      en: 'Shares of the worst years are found by drawing up to the first 131,072 years a second time.',
    },
  },
];
