import type { BilingualText } from '@anshin/model';

interface Assumption {
  readonly id: string;
  readonly text: BilingualText;
}

/** What an explanation rests on; shown with it. */
export const EXPLANATION_ASSUMPTIONS: readonly Assumption[] = [
  {
    id: 'sensitivity-explains-only',
    text: {
      ja: 'この説明は、評価結果がなぜそうなるかを計算し直して示すものです。判断や位置そのものは変えません。',
      en: 'The explanation computes again why the assessment comes out as it does. It changes neither judgements nor positions.',
    },
  },
  { id: 'sensitivity-after-is-estimate', text: { ja: '対策後の位置は本ツールによる試算です。', en: "Positions after measures are this tool's estimate." } },
  {
    id: 'sensitivity-stated-effects',
    text: {
      ja: '対策で位置が下がるかどうかは、文書に書かれた効果が実際にあるものとして調べています。',
      en: 'Whether measures lower a position is judged as if they had the effect that the document states.',
    },
  },
];

/** What a tornado rests on. */
export const TORNADO_ASSUMPTIONS: readonly Assumption[] = [
  ...EXPLANATION_ASSUMPTIONS,
  {
    id: 'tornado-one-at-a-time',
    text: {
      ja: '判断は1つずつ変えています。2つ以上が同時に変わるときの影響は、足し合わせた値と異なることがあります。',
      en: 'Judgements are changed one at a time. What two of them do together can differ from the sum.',
    },
  },
  {
    id: 'tornado-one-step',
    text: {
      ja: '影響の度合いは1段階、対策の状況は1段階動かし、「推定」とされたものは、ないものとして計算しています。推定された目標は1段階動かしています。',
      en: 'Consequences and the status of measures move by one step. What is marked as inferred is taken away, and an inferred target moves by one step.',
    },
  },
];
