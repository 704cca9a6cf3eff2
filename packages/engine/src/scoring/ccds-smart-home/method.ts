import { SUBSCORE_UNIT } from '../cvss-3/exploitability.ts';
import { roundUp30 } from '../cvss-3/rounding.ts';
import { timesTemporal } from '../cvss-3/temporal-factor.ts';
import type { Score, ScoreOptions, ScoreOutcome, ScoringMethod } from '../method.ts';
import { severityByTenth } from '../severity-bands.ts';
import { layMetrics } from '../vector/lay-metrics.ts';
import { VectorReader } from '../vector/vector-reader.ts';
import { rejected, unknownPrefix } from '../vector/vector-problem.ts';
import { SMART_HOME_ASSUMPTIONS } from './assumptions.ts';
import { ENVIRONMENTAL_METRICS, SMART_HOME_GROUPS, SMART_HOME_METRICS } from './metrics.ts';
import { keptShare, type SmartHomeMetrics, type SmartHomeValue, smartHomeValue } from './smart-home-value.ts';
import { RANKS } from './tables.ts';
import { chosenMetrics } from '../vector/chosen-metrics.ts';
import { smartHomeSteps } from './steps.ts';

const PREFIX = 'CCDS-SH:1.0/';
const RANK = severityByTenth(RANKS);
const reader = new VectorReader({ prefix: PREFIX, metrics: SMART_HOME_METRICS, ordered: false });
const ENVIRONMENTAL = reader.bitsOf(ENVIRONMENTAL_METRICS.map((metric) => metric.name));

/** Places in `SMART_HOME_METRICS`. */
const CR = 10;
const MAV = 13;
const MLP = 21;
const E = 23;

/**
 * The smart-home risk value (スマートホーム独自方式): base value, and environmental value once a vector has an environmental metric other than `X`.
 * Heeds `compat`: the reading of the published tables instead of the printed rule for an impact of zero or less.
 */
export const ccdsSmartHome: ScoringMethod = {
  id: 'method.ccds-smart-home',
  prefix: PREFIX,
  title: { ja: 'CCDS スマートホーム独自方式', en: 'CCDS smart-home method' },
  source: {
    ja: 'CCDS「製品分野別セキュリティガイドライン スマートホーム編」1.0版、3.5.2、図3-2、図3-3、表3-16～表3-36',
    en: 'CCDS, Security guideline by product field: smart home, edition 1.0 (in Japanese), §3.5.2, figures 3-2 and 3-3, tables 3-16 to 3-36',
  },
  severities: ['none', 'caution', 'warning', 'important', 'urgent'],
  assumptions: SMART_HOME_ASSUMPTIONS,
  example: 'CCDS-SH:1.0/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H/LP:N/II:H',
  decimals: 1,
  groups: SMART_HOME_GROUPS,
  steps: (vector, options) => {
    const outcome = ccdsSmartHome.score(vector, options);
    return outcome.ok ? smartHomeSteps({ chosen: chosenMetrics(ccdsSmartHome, vector), parts: outcome.value.parts }, options?.compat === true) : [];
  },
  score: (vector: string, options?: ScoreOptions): ScoreOutcome => {
    if (!vector.startsWith(PREFIX)) return unknownPrefix(vector);
    const problem = reader.read(vector);
    if (problem !== undefined) return rejected(problem);
    const compat = options?.compat === true;
    const base = smartHomeValue(baseMetrics(reader.values), compat);
    const canonical = reader.canonicalText(vector);
    const value = (reader.given & ENVIRONMENTAL) === 0 ? baseScore(base, canonical) : environmentalScore(reader.values, base, canonical, compat);
    return { ok: true, value };
  },
  modify: (vector, metrics) => (vector.startsWith(PREFIX) && reader.read(vector) === undefined ? layMetrics(reader, metrics, ENVIRONMENTAL) : undefined),
};

function baseScore(base: SmartHomeValue, vector: string): Score {
  return { score: base.tenths / 10, severity: RANK[base.tenths] ?? 'none', vector, parts: baseParts(base) };
}

function environmentalScore(values: Uint8Array, base: SmartHomeValue, vector: string, compat: boolean): Score {
  const modified = smartHomeValue(modifiedMetrics(values), compat);
  // Figure 3-3 (※2): × E × RL × RC, then up to the next tenth, exactly: 2.5 × 0.92 is 2.3, not 2.4.
  const tenths = timesTemporal(roundUp30, modified.tenths, values[E] ?? 0, values[E + 1] ?? 0, values[E + 2] ?? 0);
  const parts = {
    ...baseParts(base),
    miss: modified.unadjusted / 1e6,
    modifiedImpact: modified.impact / SUBSCORE_UNIT,
    modifiedExploitability: modified.exploitability / SUBSCORE_UNIT,
    modifiedBase: modified.tenths / 10,
    environmental: tenths / 10,
  };
  return { score: tenths / 10, severity: RANK[tenths] ?? 'none', vector, parts };
}

function baseParts(base: SmartHomeValue): { iss: number; impact: number; exploitability: number; base: number } {
  return { iss: base.unadjusted / 1e6, impact: base.impact / SUBSCORE_UNIT, exploitability: base.exploitability / SUBSCORE_UNIT, base: base.tenths / 10 };
}

/** Figure 3-2: the ten base metrics, requirements at 1.0. */
function baseMetrics(values: Uint8Array): SmartHomeMetrics {
  const at = (place: number): number => values[place] ?? 0;
  return { av: at(0), ac: at(1), pr: at(2), ui: at(3), s: at(4), c: keptShare(0, at(5)), i: keptShare(0, at(6)), a: keptShare(0, at(7)), lp: at(8), ii: at(9) };
}

/** Figure 3-3: each modified metric where it is given, else the base value; impacts weighed by CR, IR, AR. */
function modifiedMetrics(values: Uint8Array): SmartHomeMetrics {
  const at = (place: number): number => values[place] ?? 0;
  const now = (base: number, modified: number): number => (at(modified) === 0 ? at(base) : at(modified) - 1);
  return {
    av: now(0, MAV),
    ac: now(1, MAV + 1),
    pr: now(2, MAV + 2),
    ui: now(3, MAV + 3),
    s: now(4, MAV + 4),
    c: keptShare(at(CR), now(5, MAV + 5)),
    i: keptShare(at(CR + 1), now(6, MAV + 6)),
    a: keptShare(at(CR + 2), now(7, MAV + 7)),
    lp: now(8, MLP),
    ii: now(9, MLP + 1),
  };
}
