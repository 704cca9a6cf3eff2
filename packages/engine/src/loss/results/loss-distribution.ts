import { Z975 } from '../distribution/z95.ts';
import type { LossResult } from '../loss-result.ts';
import { selectRanks } from './select-ranks.ts';

/** The probabilities whose losses are named. */
const QUANTILES = [0.05, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.995, 0.999] as const;
/** Points of the exceedance curve, as long as ten years or more lie above. */
const EXCEEDANCE = [
  0.99, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.25, 0.2, 0.15, 0.1, 0.07, 0.05, 0.04, 0.03, 0.02, 0.015, 0.01, 0.007, 0.005, 0.003, 0.002, 0.0015, 0.001,
  0.0005, 0.0002, 0.0001, 0.00005, 0.00002, 0.00001, 0.000005, 0.000002, 0.000001,
] as const;
const LEAST_ABOVE = 10;
/** The share of years that count as the worst. */
export const WORST = 0.05;

/** What the loss a year looks like. */
export type LossDistribution = Pick<
  LossResult,
  'mean' | 'standardDeviation' | 'standardError' | 'yearsWithoutLoss' | 'greatest' | 'quantiles' | 'worst' | 'exceedance'
> & {
  /** Where the worst years begin, before rounding. */
  readonly worstFrom: number;
};

/** Reads moments, quantiles and the exceedance curve off the losses of the years; `totals` stays as it is. Losses are rounded to whole yen here and nowhere before. */
export function lossDistribution(totals: Float64Array): LossDistribution {
  const n = totals.length;
  const { mean, deviation, none } = momentsOf(totals);
  const curve = EXCEEDANCE.filter((probability) => probability * n >= LEAST_ABOVE);
  const sorted = totals.slice();
  const quantileRanks = QUANTILES.map((probability) => rankAndRange(probability, n));
  const worstRank = rankOf(1 - WORST, n);
  const ranks = new Set([0, n - 1, worstRank, ...quantileRanks.flat(), ...curve.map((probability) => rankOf(1 - probability, n))]);
  selectRanks(
    sorted,
    [...ranks].sort((a, b) => a - b),
  );
  const at = (rank: number): number => sorted[rank] as number;
  let worst = 0;
  for (let rank = worstRank + 1; rank < n; rank++) worst += at(rank);
  return {
    mean: Math.round(mean),
    standardDeviation: Math.round(deviation),
    standardError: Math.round(deviation / Math.sqrt(n)),
    yearsWithoutLoss: none / n,
    greatest: Math.round(at(n - 1)),
    quantiles: QUANTILES.map((probability, index) => {
      const [rank, from, to] = quantileRanks[index] as [number, number, number];
      return { probability, loss: Math.round(at(rank)), from: Math.round(at(from)), to: Math.round(at(to)) };
    }),
    worst: { share: WORST, from: Math.round(at(worstRank)), mean: Math.round(worst / (n - 1 - worstRank)) },
    exceedance: curve.map((probability) => ({ loss: Math.round(at(rankOf(1 - probability, n))), probability })),
    worstFrom: at(worstRank),
  };
}

/** The rank of the least value that at least this share of the values does not exceed. */
function rankOf(probability: number, n: number): number {
  return Math.min(n - 1, Math.max(0, Math.ceil(probability * n - 1e-9) - 1));
}

/** The rank of a quantile, and the ranks between which the true quantile lies in 95 of 100 samples (normal form of the binomial). */
function rankAndRange(probability: number, n: number): [number, number, number] {
  const spread = Z975 * Math.sqrt(n * probability * (1 - probability));
  const within = (rank: number): number => Math.min(n - 1, Math.max(0, rank));
  return [rankOf(probability, n), within(Math.floor(n * probability - spread) - 1), within(Math.ceil(n * probability + spread) - 1)];
}

function momentsOf(totals: Float64Array): { readonly mean: number; readonly deviation: number; readonly none: number } {
  let sum = 0;
  let none = 0;
  for (const total of totals) {
    sum += total;
    if (total === 0) none++;
  }
  const mean = sum / totals.length;
  let squares = 0;
  for (const total of totals) squares += (total - mean) * (total - mean);
  return { mean, deviation: Math.sqrt(squares / (totals.length - 1)), none };
}
