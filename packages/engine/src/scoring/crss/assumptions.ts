import type { Assumption } from '../method.ts';

/** What the sources leave open and Anshin filled in. */
export const CRSS_ASSUMPTIONS: readonly Assumption[] = [
  {
    id: 'assumption.crss.thresholds',
    text: {
      ja: 'Critical・Major・Minor の境目の値は IPA の手引きに示されていません。CVSS v2 と同じ 7.0 と 4.0 を使います。手引きの 11 件の区分とは一致します。',
      en: 'The guide does not print where Critical, Major and Minor begin. The limits of CVSS 2.0, 7.0 and 4.0, are used; they agree with the levels of all eleven published rows.',
    },
  },
  {
    id: 'assumption.crss.equation',
    text: {
      ja: '計算式は手引きに示されていません。CVSS v2 の基本値の式を、最後に丸めずに小数第二位まで示すと、公表された 11 件の三つの値すべてと一致するため、この式を使います。',
      en: 'The guide does not print the equation. The base equation of CVSS 2.0, shown with two decimals instead of rounded to one, reproduces all three figures of all eleven published rows and is used for that reason.',
    },
  },
  {
    id: 'assumption.crss.vector',
    text: {
      ja: '「CRSS:1.0/」で始まる文字列の形式は、本ツールが決めたものです。',
      en: 'The string form that begins with “CRSS:1.0/” is Anshin’s own.',
    },
  },
];
