import type { ScoreOutcome, ScoringMethod } from '../method.ts';
import { CVSS_BANDS, severityByTenth } from '../severity-bands.ts';
import { layMetrics } from '../vector/lay-metrics.ts';
import { VectorReader } from '../vector/vector-reader.ts';
import { rejected, unknownPrefix } from '../vector/vector-problem.ts';
import { type EffectiveLevels, effectiveLevels } from './effective-levels.ts';
import { interpolate } from './interpolate.ts';
import { macroScore, macroVector } from './macro-vector.ts';
import { BASE_METRICS, CVSS4_METRICS, SUPPLEMENTAL_METRICS, THREAT_AND_ENVIRONMENTAL_METRICS } from './metrics.ts';
import { cvss4Steps } from './steps.ts';

const PREFIX = 'CVSS:4.0/';
const reader = new VectorReader({ prefix: PREFIX, metrics: CVSS4_METRICS, ordered: true });
const LAID_OVER = reader.bitsOf(THREAT_AND_ENVIRONMENTAL_METRICS.map((metric) => metric.name));
const SEVERITY = severityByTenth(CVSS_BANDS);

/**
 * CVSS 4.0: one score from base, threat and environmental metrics; supplemental metrics stay in the vector and do not count.
 * `parts` holds the levels of the macro vector and its score. The standard's order of metrics is demanded.
 */
export const cvss40: ScoringMethod = {
  id: 'method.cvss-4.0',
  prefix: PREFIX,
  title: { ja: '共通脆弱性評価システム CVSS v4.0', en: 'Common Vulnerability Scoring System v4.0' },
  source: {
    ja: 'FIRST「Common Vulnerability Scoring System v4.0: Specification Document」8章（採点）、6章（深刻度）、7章（ベクタ）',
    en: 'FIRST, Common Vulnerability Scoring System v4.0: Specification Document, §8 (scoring), §6 (severity), §7 (vector string)',
  },
  severities: ['none', 'low', 'medium', 'high', 'critical'],
  assumptions: [],
  example: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:H/UI:N/VC:L/VI:L/VA:N/SC:N/SI:N/SA:N',
  decimals: 1,
  groups: [
    { id: 'base', metrics: BASE_METRICS },
    { id: 'threat', metrics: THREAT_AND_ENVIRONMENTAL_METRICS.slice(0, 1) },
    { id: 'requirements', metrics: THREAT_AND_ENVIRONMENTAL_METRICS.slice(1, 4) },
    { id: 'modified', metrics: THREAT_AND_ENVIRONMENTAL_METRICS.slice(4) },
    { id: 'supplemental', metrics: SUPPLEMENTAL_METRICS },
  ],
  steps: (vector) => {
    const outcome = cvss40.score(vector);
    return outcome.ok ? cvss4Steps(outcome.value.parts, outcome.value.score, hasImpact(effectiveLevels(reader.values))) : [];
  },
  score: (vector: string): ScoreOutcome => {
    if (!vector.startsWith(PREFIX)) return unknownPrefix(vector);
    const problem = reader.read(vector);
    if (problem !== undefined) return rejected(problem);
    const levels = effectiveLevels(reader.values);
    const macro = macroVector(levels);
    const { eq1, eq2, eq3, eq4, eq5, eq6 } = macro;
    // §8.2: without any impact on either system the score is 0.
    const tenths = hasImpact(levels) ? interpolate(levels, macro) : 0;
    const parts = { eq1, eq2, eq3, eq4, eq5, eq6, macroVector: (macroScore(eq1, eq2, eq3, eq4, eq5, eq6) ?? 0) / 10 };
    return { ok: true, value: { score: tenths / 10, severity: SEVERITY[tenths] ?? 'none', vector: reader.canonicalText(vector), parts } };
  },
  modify: (vector, metrics) => (vector.startsWith(PREFIX) && reader.read(vector) === undefined ? layMetrics(reader, metrics, LAID_OVER) : undefined),
};

function hasImpact(levels: EffectiveLevels): boolean {
  return levels.vc < 2 || levels.vi < 2 || levels.va < 2 || levels.sc < 3 || levels.si < 3 || levels.sa < 3;
}
