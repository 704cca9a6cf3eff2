import type { ScoreOptions, ScoreOutcome, ScoringMethod } from '../method.ts';
import { severityAt, type SeverityBands } from '../severity-bands.ts';
import { VectorReader } from '../vector/vector-reader.ts';
import { rejected, unknownPrefix } from '../vector/vector-problem.ts';
import { OWASP_ASSUMPTIONS } from './assumptions.ts';
import { levelOfSum, matrixSeverity } from './level-matrix.ts';
import { OWASP_GROUPS, OWASP_METRICS } from './metrics.ts';
import { chosenMetrics } from '../vector/chosen-metrics.ts';
import { owaspSteps } from './steps.ts';

const PREFIX = 'OWASP-RR:1.0/';
const reader = new VectorReader({ prefix: PREFIX, metrics: OWASP_METRICS, ordered: false });

/** ((①+②)/2) × ((③+④)/2) with means of four is the product of two sums of eight by 64. */
const PARTS_OF_ONE = 64;

/** By the product of the two sums. ASSUMPTION: products of OWASP's limits 3 and 6; see `assumption.owasp-rr.levels`. */
const LEVELS: SeverityBands = [
  [6 * 6 * PARTS_OF_ONE, 'critical'],
  [3 * 6 * PARTS_OF_ONE, 'high'],
  [3 * 3 * PARTS_OF_ONE, 'medium'],
  [1, 'low'],
  [0, 'none'],
];

/**
 * OWASP Risk Rating as the IPA guide prints it: `((①+②)/2) × ((③+④)/2)`, 0–81, not rounded, as the guide names no rounding.
 * Heeds `matrix`: the severity then comes from OWASP's own level matrix; the score stays the product.
 * Factors may stand in any order.
 */
export const owaspRiskRating: ScoringMethod = {
  id: 'method.owasp-risk-rating',
  prefix: PREFIX,
  title: { ja: 'OWASP リスク評価手法（Risk Rating Methodology）', en: 'OWASP Risk Rating Methodology' },
  source: {
    ja: 'IPA「『つながる世界の開発指針』の実践に向けた手引き［IoT 高信頼化機能編］」のリスク評価の付録。OWASP Risk Rating Methodology、手順2～4',
    en: 'IPA, Guide to practising the development guidelines for the connected world: IoT high-reliability functions (in Japanese), annex on risk rating; OWASP Risk Rating Methodology, steps 2–4',
  },
  severities: ['none', 'note', 'low', 'medium', 'high', 'critical'],
  assumptions: OWASP_ASSUMPTIONS,
  example: 'OWASP-RR:1.0/SL:5/M:2/O:7/S:1/ED:3/EE:6/A:9/ID:2/LC:9/LI:7/LAV:5/LAC:8/FD:1/RD:2/NC:1/PV:5',
  groups: OWASP_GROUPS,
  steps: (vector) => {
    const outcome = owaspRiskRating.score(vector);
    return outcome.ok ? owaspSteps(chosenMetrics(owaspRiskRating, vector), outcome.value.parts, outcome.value.score) : [];
  },
  score: (vector: string, options?: ScoreOptions): ScoreOutcome => {
    if (!vector.startsWith(PREFIX)) return unknownPrefix(vector);
    const problem = reader.read(vector);
    if (problem !== undefined) return rejected(problem);
    const [threatAgent, vulnerability, technicalImpact, businessImpact] = [groupSum(0), groupSum(1), groupSum(2), groupSum(3)];
    const likelihood = threatAgent + vulnerability;
    const impact = technicalImpact + businessImpact;
    const product = likelihood * impact;
    const severity = options?.matrix === true ? matrixSeverity(levelOfSum(likelihood), levelOfSum(impact)) : severityAt(LEVELS, product);
    const parts = {
      threatAgent: threatAgent / 4,
      vulnerability: vulnerability / 4,
      likelihood: likelihood / 8,
      technicalImpact: technicalImpact / 4,
      businessImpact: businessImpact / 4,
      impact: impact / 8,
    };
    return { ok: true, value: { score: product / PARTS_OF_ONE, severity, vector: reader.canonicalText(vector), parts } };
  },
};

/** Sum of the four ratings of a group; the index of a rating is the rating. */
function groupSum(group: number): number {
  return reader.values.subarray(group * 4, group * 4 + 4).reduce((sum, rating) => sum + rating, 0);
}
