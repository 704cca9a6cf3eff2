import type { Assumption } from '../method.ts';

/** The method has no outside source: all of it is Anshin's own. */
export const MATRIX_ASSUMPTIONS: readonly Assumption[] = [
  {
    id: 'assumption.matrix.bands',
    text: {
      ja: '発生可能性の段階と影響の段階の積を値とし、最大の積に対する割合が 20% 未満を「低」、40% 未満を「中」、80% 未満を「高」、それ以上を「緊急」とします。この区分は本ツールが決めたものです。',
      en: 'The value is the product of the likelihood level and the impact level. Below 20 % of the greatest product it is low, below 40 % medium, below 80 % high, from there on critical. These bands are Anshin’s own.',
    },
  },
];
