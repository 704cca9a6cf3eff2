import { scoreVector } from '../packages/engine/src/scoring/index.ts';
import type { BenchJob, Sample, Side } from './job.ts';
import { mulberry32 } from '../packages/engine/src/testing/mulberry32.ts';
import { SEED } from './generated.ts';
import type { Tools } from './tools.ts';

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
const ROUND_MS = 400;
const QUICK_ROUND_MS = 80;

type Score = (vector: string) => number;

/** What is used of the libraries; `isFull`: the vector has environmental metrics, and their score is asked for. */
interface Libraries {
  readonly 'ae-cvss-calculator': { readonly Cvss3P1: new (vector: string) => { calculateScores(): { readonly overall: number } } };
  readonly 'cvss-calculator': { readonly default: new (vector: string) => { getBaseScore(): number; getEnvironmentalScore(): number } };
  readonly '@turingpointde/cvss.js': { readonly CVSS: (vector: string) => { getScore(): number; getEnvironmentalScore(): number } };
  readonly 'vuln-vects': { readonly parseCvss3Vector: (vector: string) => { readonly overallScore: number } };
}
type Asks = { readonly [K in keyof Libraries]: (module: Libraries[K], isFull: boolean) => Score };
const ASKS: Asks = {
  'ae-cvss-calculator':
    ({ Cvss3P1 }) =>
    (vector) =>
      new Cvss3P1(vector).calculateScores().overall,
  'cvss-calculator':
    ({ default: Vector }, isFull) =>
    (vector) =>
      isFull ? new Vector(vector).getEnvironmentalScore() : new Vector(vector).getBaseScore(),
  '@turingpointde/cvss.js':
    ({ CVSS }, isFull) =>
    (vector) =>
      isFull ? CVSS(vector).getEnvironmentalScore() : CVSS(vector).getScore(),
  'vuln-vects':
    ({ parseCvss3Vector }) =>
    (vector) =>
      parseCvss3Vector(vector).overallScore,
};

/** B5: CVSS 3.1 scores a second, from a string, base metrics only and all metrics. */
export function cvssJobs(): readonly BenchJob[] {
  const kinds = [
    { title: 'CVSS 3.1 base vector to score', metrics: BASE, limit: 3e6, isFull: false },
    { title: 'CVSS 3.1 full vector to score', metrics: { ...BASE, ...REST }, limit: 1.2e6, isFull: true },
  ] as const;
  return kinds.map(({ title, metrics, limit, isFull }) => ({
    id: 'B5',
    title,
    size: VECTORS,
    isQuick: true,
    figure: 'perSecond',
    budgets: [{ figure: 'perSecond', limit }],
    compares: 'the same vectors as strings, in the same process, in turns; ours also checks every metric and gives the scores of all groups',
    prepare: async (tools) => {
      const vectors = randomVectors(metrics);
      const ours: Score = (vector) => {
        const outcome = scoreVector(vector);
        return outcome.ok ? outcome.value.score : Number.NaN;
      };
      const expected = vectors.map(ours);
      return { ours: side(tools, 'anshin', undefined, ours, vectors), comparators: await comparators(tools, vectors, expected, isFull) };
    },
  }));
}

async function comparators(tools: Tools, vectors: readonly string[], expected: readonly number[], isFull: boolean): Promise<Side[]> {
  const sides: Side[] = [];
  for (const name of Object.keys(ASKS) as (keyof Libraries)[]) {
    const found = tools.find(name);
    if (found === undefined) continue;
    const score = await scorerOf(name, found.module, isFull);
    const agreement = vectors.filter((vector, index) => score(vector) === expected[index]).length / vectors.length;
    sides.push(side(tools, name, found.version, score, vectors, { agreement }));
  }
  return sides;
}

async function scorerOf<K extends keyof Libraries>(name: K, address: string, isFull: boolean): Promise<Score> {
  const ask: (module: Libraries[K], isFull: boolean) => Score = ASKS[name];
  return ask((await import(address)) as Libraries[K], isFull);
}

/** Vectors from a fixed seed, so that every run measures the same work. */
function randomVectors(metrics: Readonly<Record<string, string>>): readonly string[] {
  const random = mulberry32(SEED);
  const piece = ([name, values]: readonly [string, string]): string => `${name}:${values[Math.floor(random() * values.length)]}`;
  // Through a buffer, so that the strings are flat, as they are when they come out of a file.
  return Array.from({ length: VECTORS }, () => Buffer.from(`CVSS:3.1/${Object.entries(metrics).map(piece).join('/')}`).toString());
}

function side(tools: Tools, name: string, version: string | undefined, score: Score, vectors: readonly string[], more: Sample = {}): Side {
  const least = tools.isQuick ? QUICK_ROUND_MS : ROUND_MS;
  const run = (): Sample => {
    const start = performance.now();
    let sum = 0;
    let count = 0;
    do {
      for (const vector of vectors) sum += score(vector);
      count += vectors.length;
    } while (performance.now() - start < least);
    if (!(sum > 0)) throw new Error(`${name}: a vector did not score`);
    return { perSecond: (count * 1000) / (performance.now() - start), ...more };
  };
  return { name, ...(version === undefined ? {} : { version }), run };
}
