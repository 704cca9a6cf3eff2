import type { Assumption } from '../method.ts';

/** What the sources leave open and Anshin filled in. */
export const OWASP_ASSUMPTIONS: readonly Assumption[] = [
  {
    id: 'assumption.owasp-rr.levels',
    text: {
      ja: 'IPA の手引きの式は 0〜81 の値を与えますが、区分は示していません。OWASP の区分の境目（3 と 6）どうしの積である 9・18・36 を境目とし、0 を「なし」とします。',
      en: 'The formula of the IPA guide gives a value from 0 to 81 but no levels. The products of OWASP’s own limits, 3 and 6, are used: 9, 18 and 36; 0 is “none”.',
    },
  },
  {
    id: 'assumption.owasp-rr.means',
    text: {
      ja: '①〜④ は、それぞれ四つの要因の平均値とします。表による判定を選んだ場合も、可能性は ① と ②、影響度は ③ と ④ の平均で判定します。',
      en: '①–④ are taken as the means of their four factors. With the level matrix, too, likelihood is the mean of ① and ②, impact that of ③ and ④.',
    },
  },
  {
    id: 'assumption.owasp-rr.vector',
    text: {
      ja: '「OWASP-RR:1.0/」で始まる文字列の形式は、要因の略号に OWASP の計算ツールのものを用いて、本ツールが決めたものです。',
      en: 'The string form that begins with “OWASP-RR:1.0/” is Anshin’s own; the abbreviations of the factors follow OWASP’s calculators.',
    },
  },
];
