import { cvss3Method } from '../cvss-3/cvss3-method.ts';
import { impactTable, powerTerm } from '../cvss-3/impact.ts';
import { roundUp30 } from '../cvss-3/rounding.ts';
import { POWER } from '../cvss-3/steps.ts';

const TABLE = impactTable(powerTerm);

/** CVSS 3.0: base, temporal and environmental score, exact and rounded by "Round up" of §8. */
export const cvss30 = cvss3Method({
  id: 'method.cvss-3.0',
  prefix: 'CVSS:3.0/',
  title: { ja: '共通脆弱性評価システム CVSS v3.0', en: 'Common Vulnerability Scoring System v3.0' },
  source: {
    ja: 'FIRST「Common Vulnerability Scoring System v3.0: Specification Document」8章（計算式）、5章（深刻度）、6章（ベクタ）',
    en: 'FIRST, Common Vulnerability Scoring System v3.0: Specification Document, §8 (formulas), §5 (severity), §6 (vector string)',
  },
  example: 'CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N',
  roundUp: roundUp30,
  impact: TABLE,
  modifiedImpact: TABLE,
  modifiedPower: POWER.replace('iss', 'miss'),
});
