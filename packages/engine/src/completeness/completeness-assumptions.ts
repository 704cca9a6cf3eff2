import type { CompletenessResult } from './completeness-result.ts';

/** What the result rests on; shown with it. */
export const COMPLETENESS_ASSUMPTIONS: CompletenessResult['assumptions'] = [
  {
    id: 'completeness-minutes',
    text: {
      ja: '残りの時間は、項目ごとの目安の分数を足したものです。原典に時間の数値はなく、本ツールの前提です。',
      en: 'The time left adds up rough minutes for each item. The sources give no figures; the minutes are an assumption of this tool.',
    },
  },
  {
    id: 'completeness-scope',
    text: {
      ja: '「重大な未記入なし」は、書かれた対象範囲の中で、エラーに当たる漏れや矛盾がないという意味です。すべての脅威が見つかったという意味ではありません。',
      en: '"No serious gap left" means that no gap or contradiction at error level remains within the stated scope. It does not mean that every threat was found.',
    },
  },
  {
    id: 'completeness-likeness',
    text: {
      ja: '似たシステムは、業界、機器・システムの種類と特性、場所、通信の手段、守るべきもの、役割から選んでいます。名前は見ていません。重みは本ツールの前提です。',
      en: 'Similar systems are chosen by sector, kinds and traits of components, places, media, assets and roles; names are not looked at. The weights are an assumption of this tool.',
    },
  },
  {
    id: 'completeness-suggestions',
    text: {
      ja: '似たシステムからの提案は、考えるきっかけです。採らなくても漏れにはなりません。',
      en: 'Suggestions from similar systems are there to think about. Not following one is no gap.',
    },
  },
];
