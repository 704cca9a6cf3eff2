import type { Assumption } from '../method.ts';

/** What the guideline leaves open and Anshin filled in. */
export const SMART_HOME_ASSUMPTIONS: readonly Assumption[] = [
  {
    id: 'assumption.ccds-sh.vector',
    text: {
      ja: 'ガイドラインは文字列での書き方を定めていないため、「CCDS-SH:1.0/」で始まる形式は本ツールが決めたものです。',
      en: 'The guideline defines no way of writing an assessment as a string; the form that begins with “CCDS-SH:1.0/” is Anshin’s own.',
    },
  },
  {
    id: 'assumption.ccds-sh.temporal',
    text: {
      ja: 'E・RL・RC の値はガイドラインが CVSS v3 を参照しているため、CVSS v3.0 の値を使います。指定がなければ 1 とみなします。',
      en: 'For E, RL and RC the guideline refers to CVSS v3; the values of CVSS v3.0 are used, and 1 where none is given.',
    },
  },
  {
    id: 'assumption.ccds-sh.exponent',
    text: {
      ja: '図 3-2 の 15 乗は、図 3-3 および CVSS v3.0 と同じく「0.02 を引いた値」だけに掛かるものとして計算します。公表された表の値とも一致します。',
      en: 'The 15th power of figure 3-2 is taken of the inner bracket only, as in figure 3-3 and in CVSS v3.0; this agrees with the published tables.',
    },
  },
  {
    id: 'assumption.ccds-sh.zero-rule',
    text: {
      ja: '影響度が 0 以下のときは、図の規定どおり値を 0 とします。公表された表の五行はこの規定に従っていません。互換の設定では表と同じ読み方で計算します。',
      en: 'An impact of zero or less gives the value 0, as the figures say. Five rows of the published tables do not follow this rule; the compatible reading computes as the tables do.',
    },
  },
];
