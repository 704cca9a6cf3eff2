import { cvss3Method } from '../cvss-3/cvss3-method.ts';
import { impactTable, modifiedPowerTerm, powerTerm } from '../cvss-3/impact.ts';
import { roundUp31 } from '../cvss-3/rounding.ts';
import { MODIFIED_POWER } from '../cvss-3/steps.ts';

/** CVSS 3.1: base, temporal and environmental score, exact and rounded by `Roundup` of appendix A. */
export const cvss31 = cvss3Method({
  id: 'method.cvss-3.1',
  prefix: 'CVSS:3.1/',
  title: { ja: '共通脆弱性評価システム CVSS v3.1', en: 'Common Vulnerability Scoring System v3.1' },
  source: {
    ja: 'FIRST「Common Vulnerability Scoring System v3.1: Specification Document」7章と付録A（計算式）、5章（深刻度）、6章（ベクタ）',
    en: 'FIRST, Common Vulnerability Scoring System v3.1: Specification Document, §7 and appendix A (formulas), §5 (severity), §6 (vector string)',
  },
  example: 'CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H',
  roundUp: roundUp31,
  impact: impactTable(powerTerm),
  modifiedImpact: impactTable(modifiedPowerTerm),
  modifiedPower: MODIFIED_POWER,
});
