import { type BaseEquation, baseEquation, roundExploitability, roundImpact, roundResult } from '../cvss-2.0/base-equation.ts';
import { BASE_METRICS } from '../cvss-2.0/metrics.ts';
import type { ScoreOutcome, ScoringMethod } from '../method.ts';
import { severityAt, type SeverityBands } from '../severity-bands.ts';
import { VectorReader } from '../vector/vector-reader.ts';
import { rejected, unknownPrefix } from '../vector/vector-problem.ts';
import { CRSS_ASSUMPTIONS } from './assumptions.ts';
import { chosenMetrics } from '../vector/chosen-metrics.ts';
import { crssSteps } from './steps.ts';

const PREFIX = 'CRSS:1.0/';
const reader = new VectorReader({ prefix: PREFIX, metrics: BASE_METRICS, ordered: false });

/** In hundredths. ASSUMPTION: the guide prints no limits; see `assumption.crss.thresholds`. */
const LEVELS: SeverityBands = [
  [700, 'critical'],
  [400, 'major'],
  [0, 'minor'],
];

/**
 * CRSS, the CVSS-2-based risk score of the car industry as the IPA guide applies it: base equation of CVSS 2.0, two decimals, half up.
 * `parts` holds risk, impact and exploitability as the guide prints them. Metrics may stand in any order.
 */
export const crss: ScoringMethod = {
  id: 'method.crss',
  prefix: PREFIX,
  title: { ja: 'CRSS（CVSS に基づくリスク評価）', en: 'CRSS (CVSS-based risk scoring system)' },
  source: {
    ja: 'IPA「『つながる世界の開発指針』の実践に向けた手引き［IoT 高信頼化機能編］」、表4-1～表4-3。計算式はCVSS 2.0の手引き 3.2.1',
    en: 'IPA, Guide to practising the development guidelines for the connected world: IoT high-reliability functions (in Japanese), tables 4-1 to 4-3; equation: CVSS 2.0 guide §3.2.1',
  },
  severities: ['minor', 'major', 'critical'],
  assumptions: CRSS_ASSUMPTIONS,
  example: 'CRSS:1.0/AV:A/AC:M/Au:S/C:C/I:C/A:P',
  decimals: 2,
  groups: [{ id: 'base', metrics: BASE_METRICS }],
  steps: (vector) => {
    const outcome = crss.score(vector);
    return outcome.ok ? crssSteps(chosenMetrics(crss, vector), readEquation(), outcome.value.score) : [];
  },
  score: (vector: string): ScoreOutcome => {
    if (!vector.startsWith(PREFIX)) return unknownPrefix(vector);
    const problem = reader.read(vector);
    if (problem !== undefined) return rejected(problem);
    const equation = readEquation();
    const hundredths = roundResult(equation.result, 100n);
    const risk = hundredths / 100;
    const parts = { risk, impact: roundImpact(equation.impact) / 100, exploitability: roundExploitability(equation.exploitability) / 100 };
    return { ok: true, value: { score: risk, severity: severityAt(LEVELS, hundredths), vector: reader.canonicalText(vector), parts } };
  },
};

/** The base equation of the vector read last. */
function readEquation(): BaseEquation {
  const [av = 0, ac = 0, au = 0, c = 0, i = 0, a = 0] = reader.values;
  return baseEquation({ av, ac, au, c, i, a });
}
