import type { Assumption } from '../method.ts';

/** What the CVSS 2.0 guide leaves open and Anshin filled in. */
export const CVSS2_ASSUMPTIONS: readonly Assumption[] = [
  {
    id: 'assumption.cvss-2.0.severity',
    text: {
      ja: 'CVSS v2 の規定には深刻度の区分がないため、NVD の区分（低 0.0〜3.9、中 4.0〜6.9、高 7.0〜10.0）を使います。',
      en: 'CVSS 2.0 itself defines no severity words; the ranges of the NVD are used (low 0.0–3.9, medium 4.0–6.9, high 7.0–10.0).',
    },
  },
  {
    id: 'assumption.cvss-2.0.left-out',
    text: {
      ja: '現状評価基準と環境評価基準の項目は、書かれていなければ「ND（未評価）」とみなします。',
      en: 'Temporal and environmental metrics that are left out count as ND (not defined).',
    },
  },
];
