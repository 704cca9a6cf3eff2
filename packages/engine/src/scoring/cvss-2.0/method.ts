import type { Score, ScoreOutcome, ScoringMethod } from '../method.ts';
import { severityByTenth } from '../severity-bands.ts';
import { layMetrics } from '../vector/lay-metrics.ts';
import { VectorReader } from '../vector/vector-reader.ts';
import { rejected, unknownPrefix, vectorProblem } from '../vector/vector-problem.ts';
import { CVSS2_ASSUMPTIONS } from './assumptions.ts';
import { adjustedBaseValues, type BaseValues, baseValues } from './base-values.ts';
import { BASE_METRICS, CVSS2_METRICS, ENVIRONMENTAL_METRICS, TEMPORAL_METRICS } from './metrics.ts';
import { roundToTenth } from './round-to-tenth.ts';
import { COLLATERAL_DAMAGE_POTENTIAL, EXPLOITABILITY, REMEDIATION_LEVEL, REPORT_CONFIDENCE, TARGET_DISTRIBUTION } from './tables.ts';
import { chosenMetrics } from '../vector/chosen-metrics.ts';
import { cvss2Steps } from './steps.ts';

const PREFIX = 'CVSS:2.0/';
const reader = new VectorReader({ prefix: PREFIX, metrics: CVSS2_METRICS, ordered: true });
const TEMPORAL = reader.bitsOf(TEMPORAL_METRICS.map((metric) => metric.name));
const ENVIRONMENTAL = reader.bitsOf(ENVIRONMENTAL_METRICS.map((metric) => metric.name));

/** Source: NVD, "Vulnerability Metrics": CVSS v2.0 ratings low 0.0–3.9, medium 4.0–6.9, high 7.0–10.0. */
const SEVERITY = severityByTenth([
  [70, 'high'],
  [40, 'medium'],
  [0, 'low'],
]);

/**
 * CVSS 2.0: base, temporal and environmental score.
 * Takes `CVSS:2.0/AV:…`, the bare form `AV:…` and the bare form in parentheses; the canonical form has the prefix.
 * The printed score is the environmental one when an environmental metric other than `ND` is given, else the temporal one when a temporal metric is.
 */
export const cvss20: ScoringMethod = {
  id: 'method.cvss-2.0',
  prefix: PREFIX,
  otherPrefixes: ['AV:', '(AV:'],
  title: { ja: '共通脆弱性評価システム CVSS v2', en: 'Common Vulnerability Scoring System v2.0' },
  source: {
    ja: 'FIRST「A Complete Guide to the Common Vulnerability Scoring System Version 2.0」3.2（計算式）、2.4（ベクタ）',
    en: 'FIRST, A Complete Guide to the Common Vulnerability Scoring System Version 2.0, §3.2 (equations), §2.4 (vectors)',
  },
  severities: ['low', 'medium', 'high'],
  assumptions: CVSS2_ASSUMPTIONS,
  example: 'CVSS:2.0/AV:N/AC:L/Au:N/C:N/I:N/A:C',
  decimals: 1,
  groups: [
    { id: 'base', metrics: BASE_METRICS },
    { id: 'temporal', metrics: TEMPORAL_METRICS },
    { id: 'environmental', metrics: ENVIRONMENTAL_METRICS },
  ],
  steps: (vector) => {
    const outcome = cvss20.score(vector);
    return outcome.ok ? cvss2Steps(chosenMetrics(cvss20, vector), outcome.value.parts) : [];
  },
  score: (vector: string): ScoreOutcome => {
    const from = bodyStart(vector);
    if (from < 0) return unknownPrefix(vector);
    const to = bodyEnd(vector);
    if (to < 0) return rejected(vectorProblem('vector.syntax', vector.length, ')'));
    const problem = reader.read(vector, from, to);
    if (problem !== undefined) return rejected(problem);
    return { ok: true, value: printedScore(reader.values, reader.given, reader.canonicalText(vector, from)) };
  },
  modify: (vector, metrics) => {
    const from = bodyStart(vector);
    const to = bodyEnd(vector);
    if (from < 0 || to < 0 || reader.read(vector, from, to) !== undefined) return undefined;
    return layMetrics(reader, metrics, TEMPORAL | ENVIRONMENTAL);
  },
};

/** Offset of the first metric; -1 where the vector begins like no CVSS 2 vector. */
function bodyStart(vector: string): number {
  if (vector.startsWith(PREFIX)) return PREFIX.length;
  if (vector.startsWith('AV:')) return 0;
  return vector.startsWith('(AV:') ? 1 : -1;
}

/** Offset after the last metric; -1 where a parenthesis is not closed. */
function bodyEnd(vector: string): number {
  if (!vector.startsWith('(')) return vector.length;
  return vector.endsWith(')') ? vector.length - 1 : -1;
}

function printedScore(values: Uint8Array, given: number, vector: string): Score {
  const base = baseValues(values);
  const parts = { impact: base.impact, exploitability: base.exploitability, base: base.tenths / 10 };
  if ((given & (TEMPORAL | ENVIRONMENTAL)) === 0) return { score: parts.base, severity: SEVERITY[base.tenths] ?? 'low', vector, parts };
  const temporal = temporalTenths(base.tenths, values);
  if ((given & ENVIRONMENTAL) === 0)
    return { score: temporal / 10, severity: SEVERITY[temporal] ?? 'low', vector, parts: { ...parts, temporal: temporal / 10 } };
  return environmentalScore(base, temporal, values, vector);
}

/** Source: guide §3.2.2, `round_to_1_decimal(BaseScore × Exploitability × RemediationLevel × ReportConfidence)`. */
function temporalTenths(base: number, values: Uint8Array): number {
  const factor = (EXPLOITABILITY[values[6] ?? 0] ?? 100) * (REMEDIATION_LEVEL[values[7] ?? 0] ?? 100) * (REPORT_CONFIDENCE[values[8] ?? 0] ?? 100);
  return roundToTenth(base * factor, 1e6);
}

/** Source: guide §3.2.3, `round_to_1_decimal((AdjustedTemporal + (10 − AdjustedTemporal) × CDP) × TD)`. */
function environmentalScore(base: BaseValues, temporal: number, values: Uint8Array, vector: string): Score {
  const adjusted = adjustedBaseValues(values);
  const adjustedTemporal = temporalTenths(adjusted.tenths, values);
  const damage = COLLATERAL_DAMAGE_POTENTIAL[values[9] ?? 0] ?? 0;
  const exact = (10 * adjustedTemporal + (100 - adjustedTemporal) * damage) * (TARGET_DISTRIBUTION[values[10] ?? 0] ?? 100);
  // DEVIATES: the equations can fall below zero (smallest: -0.2); a score runs from 0 to 10, so that 0.0 is printed.
  const tenths = Math.max(0, roundToTenth(exact, 1000));
  const parts = {
    impact: base.impact,
    exploitability: base.exploitability,
    base: base.tenths / 10,
    temporal: temporal / 10,
    adjustedImpact: adjusted.impact,
    adjustedBase: adjusted.tenths / 10,
    adjustedTemporal: adjustedTemporal / 10,
    environmental: tenths / 10,
  };
  return { score: tenths / 10, severity: SEVERITY[tenths] ?? 'low', vector, parts };
}
