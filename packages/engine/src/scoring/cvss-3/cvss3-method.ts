import type { Score, ScoreOutcome, ScoringMethod } from '../method.ts';
import { layMetrics } from '../vector/lay-metrics.ts';
import { VectorReader } from '../vector/vector-reader.ts';
import { rejected, unknownPrefix } from '../vector/vector-problem.ts';
import { BaseTable, type BaseValues, SEVERITY } from './base-values.ts';
import { scoreOfSubscores } from './base-score.ts';
import type { Edition } from './edition.ts';
import { EXPLOITABILITY, exploitabilityIndex, SUBSCORE_UNIT } from './exploitability.ts';
import { KEPT_INDEX, LOSSES, lossIndex } from './impact.ts';
import { BASE_METRICS, CVSS3_METRICS, MODIFIED_METRICS, REQUIREMENT_METRICS, TEMPORAL_METRICS } from './metrics.ts';
import { timesTemporal } from './temporal-factor.ts';
import { chosenMetrics } from '../vector/chosen-metrics.ts';
import type { MetricGroup } from '../vector/metric-group.ts';
import { cvss3Steps } from './steps.ts';

const GROUPS: readonly MetricGroup[] = [
  { id: 'base', metrics: BASE_METRICS },
  { id: 'temporal', metrics: TEMPORAL_METRICS },
  { id: 'requirements', metrics: REQUIREMENT_METRICS },
  { id: 'modified', metrics: MODIFIED_METRICS },
];

/** Places of the metrics in `CVSS3_METRICS`: the base metrics first, then the temporal ones, the requirements and the modified ones. */
const E = 8;
const CR = 11;
const MODIFIED = 14;

/**
 * Makes the scoring method of an edition.
 *
 * The printed score is the environmental one when the vector has an environmental metric other than `X`, else the temporal one when it has a
 * temporal metric, else the base score. Metrics may stand in any order.
 */
export function cvss3Method(edition: Edition): ScoringMethod {
  const { prefix } = edition;
  const reader = new VectorReader({ prefix, metrics: CVSS3_METRICS, ordered: false });
  const temporal = reader.bitsOf(TEMPORAL_METRICS.map((metric) => metric.name));
  const environmental = reader.bitsOf([...REQUIREMENT_METRICS, ...MODIFIED_METRICS].map((metric) => metric.name));
  const table = new BaseTable(edition);
  const method: ScoringMethod = {
    id: edition.id,
    prefix,
    title: edition.title,
    source: edition.source,
    severities: ['none', 'low', 'medium', 'high', 'critical'],
    assumptions: [],
    example: edition.example,
    decimals: 1,
    groups: GROUPS,
    steps: (vector) => {
      const outcome = method.score(vector);
      return outcome.ok ? cvss3Steps({ chosen: chosenMetrics(method, vector), parts: outcome.value.parts }, edition.modifiedPower) : [];
    },
    score: (vector): ScoreOutcome => {
      if (!vector.startsWith(prefix)) return unknownPrefix(vector);
      const problem = reader.read(vector);
      if (problem !== undefined) return rejected(problem);
      const base = table.lookUp(reader.values);
      const canonical = reader.canonicalText(vector);
      if ((reader.given & environmental) !== 0) return { ok: true, value: environmentalScore(edition, reader.values, base, canonical) };
      if ((reader.given & temporal) !== 0) return { ok: true, value: temporalScore(edition, reader.values, base, canonical) };
      return { ok: true, value: { score: base.score, severity: base.severity, vector: canonical, parts: base.parts } };
    },
    modify: (vector, metrics) =>
      vector.startsWith(prefix) && reader.read(vector) === undefined ? layMetrics(reader, metrics, temporal | environmental) : undefined,
  };
  return method;
}

/** CVSS 3.0 §8.2 and CVSS 3.1 §7.2. */
function temporalScore(edition: Edition, values: Uint8Array, base: BaseValues, vector: string): Score {
  const tenths = timesTemporal(edition.roundUp, base.tenths, values[E] ?? 0, values[E + 1] ?? 0, values[E + 2] ?? 0);
  const { iss, impact, exploitability } = base.parts;
  return { score: tenths / 10, severity: SEVERITY[tenths] ?? 'none', vector, parts: { iss, impact, exploitability, base: base.score, temporal: tenths / 10 } };
}

/** CVSS 3.0 §8.3 and CVSS 3.1 §7.3. */
function environmentalScore(edition: Edition, values: Uint8Array, base: BaseValues, vector: string): Score {
  const { modifiedImpact, roundUp } = edition;
  const scope = effective(values, 4);
  const loss = lossIndex(keptShare(values, 0), keptShare(values, 1), keptShare(values, 2));
  const impact = modifiedImpact.impact[scope * LOSSES + loss] ?? 0;
  const exploitability =
    EXPLOITABILITY[exploitabilityIndex(scope, effective(values, 0), effective(values, 1), effective(values, 2), effective(values, 3))] ?? 0;
  const modifiedBase = scoreOfSubscores(roundUp, scope, impact, exploitability);
  const e = values[E] ?? 0;
  const rl = values[E + 1] ?? 0;
  const rc = values[E + 2] ?? 0;
  const tenths = timesTemporal(roundUp, modifiedBase, e, rl, rc);
  const parts = {
    iss: base.parts.iss,
    impact: base.parts.impact,
    exploitability: base.parts.exploitability,
    base: base.score,
    temporal: timesTemporal(roundUp, base.tenths, e, rl, rc) / 10,
    miss: (modifiedImpact.iss[loss] ?? 0) / 1e6,
    modifiedImpact: impact / SUBSCORE_UNIT,
    modifiedExploitability: exploitability / SUBSCORE_UNIT,
    environmental: tenths / 10,
  };
  return { score: tenths / 10, severity: SEVERITY[tenths] ?? 'none', vector, parts };
}

/** Value index of a base metric after its modified metric; `X` leaves the base value. */
function effective(values: Uint8Array, metric: number): number {
  const modified = values[MODIFIED + metric] ?? 0;
  return modified === 0 ? (values[metric] ?? 0) : modified - 1;
}

/** What is left of confidentiality (0), integrity (1) or availability (2), as a place in `KEPT`. */
function keptShare(values: Uint8Array, property: number): number {
  return KEPT_INDEX[(values[CR + property] ?? 0) * 3 + effective(values, 5 + property)] ?? 0;
}
