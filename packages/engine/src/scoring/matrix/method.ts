import type { ScoreOutcome, ScoringMethod, Severity } from '../method.ts';
import type { Metric } from '../vector/metric.ts';
import { VectorReader } from '../vector/vector-reader.ts';
import { rejected, unknownPrefix, vectorProblem } from '../vector/vector-problem.ts';
import { MATRIX_ASSUMPTIONS } from './assumptions.ts';
import { matrixSteps } from './steps.ts';

const PREFIX = 'MATRIX:1.0/';
const LEVELS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;

/** N and M: how many levels likelihood and impact have, 2–10; L and I: the level of each, counted from 1, the lowest. */
const MATRIX_METRICS = [
  { name: 'N', values: LEVELS.slice(1) },
  { name: 'M', values: LEVELS.slice(1) },
  { name: 'L', values: LEVELS },
  { name: 'I', values: LEVELS },
] satisfies readonly Metric[];

const reader = new VectorReader({ prefix: PREFIX, metrics: MATRIX_METRICS, ordered: false });

/** Lowest share of the greatest product, in percent. ASSUMPTION: on a 5 × 5 matrix this gives 1–4, 5–9, 10–16 and 20–25, the usual split. */
const BANDS = [
  [80, 'critical'],
  [40, 'high'],
  [20, 'medium'],
  [0, 'low'],
] as const satisfies readonly (readonly [from: number, severity: Severity])[];

/**
 * A risk matrix of any size from 2 × 2 to 10 × 10: `MATRIX:1.0/N:3/M:5/L:2/I:4` is level 2 of 3 in likelihood, 4 of 5 in impact.
 * Score: L × I, from 1 to N × M. Metrics may stand in any order. A level above its number of levels is an unknown value.
 */
export const matrix: ScoringMethod = {
  id: 'method.matrix',
  prefix: PREFIX,
  title: { ja: 'リスクマトリクス（発生可能性 × 影響）', en: 'Risk matrix (likelihood × impact)' },
  source: {
    ja: '本ツール独自の方法。マトリクスの形は IEC 31010:2019 B.10.3（結果／起こりやすさマトリクス）',
    en: 'Anshin’s own; form of the matrix: IEC 31010:2019, B.10.3 (consequence/likelihood matrix)',
  },
  severities: ['low', 'medium', 'high', 'critical'],
  assumptions: MATRIX_ASSUMPTIONS,
  example: 'MATRIX:1.0/N:3/M:5/L:2/I:4',
  groups: [
    { id: 'size', metrics: MATRIX_METRICS.slice(0, 2) },
    { id: 'level', metrics: MATRIX_METRICS.slice(2) },
  ],
  steps: (vector) => {
    const outcome = matrix.score(vector);
    return outcome.ok ? matrixSteps(outcome.value.parts, outcome.value.score) : [];
  },
  score: (vector: string): ScoreOutcome => {
    if (!vector.startsWith(PREFIX)) return unknownPrefix(vector);
    const problem = reader.read(vector);
    if (problem !== undefined) return rejected(problem);
    const [n = 0, m = 0, l = 0, i = 0] = reader.values;
    const [likelihoods, impacts, likelihood, impact] = [n + 2, m + 2, l + 1, i + 1];
    if (likelihood > likelihoods) return tooHigh(vector, `L:${likelihood}`);
    if (impact > impacts) return tooHigh(vector, `I:${impact}`);
    const score = likelihood * impact;
    const share = (100 * score) / (likelihoods * impacts);
    const severity = BANDS.find(([from]) => share >= from)?.[1] ?? 'low';
    return { ok: true, value: { score, severity, vector: reader.canonicalText(vector), parts: { likelihood, impact, likelihoods, impacts } } };
  },
};

function tooHigh(vector: string, what: string): ScoreOutcome {
  return rejected(vectorProblem('vector.unknown-value', vector.indexOf(`/${what}`) + 3, what));
}
