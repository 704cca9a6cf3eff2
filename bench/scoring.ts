import cvss from 'ae-cvss-calculator';
import { scoreVector } from '../packages/engine/src/scoring/index.ts';

/** One measured job: scores a second from a string, ours and the comparator's, median of the rounds. */
export interface ScoringFigure {
  readonly job: 'cvss-3.1 base' | 'cvss-3.1 full';
  readonly perSecond: number;
  readonly comparatorPerSecond: number;
  readonly budgetPerSecond: number;
}

const BASE = { AV: 'NALP', AC: 'LH', PR: 'NLH', UI: 'NR', S: 'UC', C: 'HLN', I: 'HLN', A: 'HLN' };
const REST = {
  E: 'XHFPU',
  RL: 'XUWTO',
  RC: 'XCRU',
  CR: 'XHML',
  IR: 'XHML',
  AR: 'XHML',
  MAV: 'XNALP',
  MAC: 'XLH',
  MPR: 'XNLH',
  MUI: 'XNR',
  MS: 'XUC',
  MC: 'XHLN',
  MI: 'XHLN',
  MA: 'XHLN',
};
const VECTORS = 20_000;
const ROUNDS = 5;
const ROUND_MS = 400;

/** Measures CVSS 3.1 from a string, base and full vectors, against ae-cvss-calculator in the same run. */
export function benchScoring(): readonly ScoringFigure[] {
  const ours = (vector: string): number => {
    const outcome = scoreVector(vector);
    return outcome.ok ? outcome.value.score : Number.NaN;
  };
  const theirs = (vector: string): number => new cvss.Cvss3P1(vector).calculateScores().overall;
  return (
    [
      ['cvss-3.1 base', BASE, 3e6],
      ['cvss-3.1 full', { ...BASE, ...REST }, 1.2e6],
    ] as const
  ).map(([job, metrics, budgetPerSecond]) => {
    const vectors = randomVectors(metrics);
    return { job, perSecond: rate(ours, vectors), comparatorPerSecond: rate(theirs, vectors), budgetPerSecond };
  });
}

/** Vectors from a fixed seed, so that every run measures the same work. */
function randomVectors(metrics: Readonly<Record<string, string>>): readonly string[] {
  let state = 20_261_121;
  const next = (bound: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  const piece = ([name, values]: readonly [string, string]): string => `${name}:${values[next(values.length)]}`;
  // Through a buffer, so that the strings are flat, as they are when they come out of a file.
  return Array.from({ length: VECTORS }, () => Buffer.from(`CVSS:3.1/${Object.entries(metrics).map(piece).join('/')}`).toString());
}

function rate(score: (vector: string) => number, vectors: readonly string[]): number {
  const rates = Array.from({ length: ROUNDS + 1 }, () => {
    const start = performance.now();
    let sum = 0;
    let count = 0;
    do {
      for (const vector of vectors) sum += score(vector);
      count += vectors.length;
    } while (performance.now() - start < ROUND_MS);
    if (!(sum > 0)) throw new Error('a vector did not score');
    return (count * 1000) / (performance.now() - start);
  });
  return rates.slice(1).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

if (process.argv[1]?.endsWith('scoring.ts')) {
  for (const { job, perSecond, comparatorPerSecond, budgetPerSecond } of benchScoring()) {
    const ratio = (perSecond / comparatorPerSecond).toFixed(1);
    process.stdout.write(
      `${job}: ${Math.round(perSecond)}/s, ae-cvss-calculator ${Math.round(comparatorPerSecond)}/s (${ratio}x), budget ${budgetPerSecond}/s\n`,
    );
  }
}
