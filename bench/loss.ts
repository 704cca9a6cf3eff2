import { type LossResult, type LossRisk, simulateLoss } from '../packages/engine/src/loss/index.ts';

/** One measured simulation: seconds, ours and those of a plain loop over the same work, medians of interleaved rounds. */
export interface LossFigure {
  readonly job: 'loss 10^6 x 100';
  readonly seconds: number;
  readonly comparatorSeconds: number;
  readonly budgetSeconds: number;
  /** Ours and the plain loop's mean against the closed form, in standard errors. */
  readonly deviation: number;
  readonly comparatorDeviation: number;
}

const TRIALS = 1_000_000;
const RISKS = 100;
const SEED = 20_261_121;
const ROUNDS = 5;
/** Budget of the design for TypeScript. */
const BUDGET = 1.9;

/** A hundred risks that happen in 5 % to 87 % of the years: 45.6 million events in all, lognormal losses. */
export const LOSS_RISKS: readonly LossRisk[] = Array.from({ length: RISKS }, (_, i) => ({
  id: `risk-${String(i).padStart(3, '0')}`,
  frequency: { probability: 0.05 + 0.0083 * i },
  magnitude: { shape: 'lognormal', low: 5_000 + 100 * i, high: 100_000 + 9_000 * i },
}));

/** Measures 10^6 years of 100 risks against Math.random with Box and Muller's method, in the same run. */
export function benchLoss(rounds = ROUNDS): LossFigure {
  const ours: number[] = [];
  const theirs: number[] = [];
  let result: LossResult | undefined;
  let naive = { seconds: 0, mean: 0 };
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    result = simulateLoss(LOSS_RISKS, { trials: TRIALS, seed: SEED });
    ours.push((performance.now() - start) / 1000);
    naive = naiveLoop();
    theirs.push(naive.seconds);
  }
  if (result === undefined) throw new Error('nothing was measured');
  const error = result.closedForm.standardDeviation / Math.sqrt(TRIALS);
  return {
    job: 'loss 10^6 x 100',
    seconds: median(ours),
    comparatorSeconds: median(theirs),
    budgetSeconds: BUDGET,
    deviation: (result.mean - result.closedForm.mean) / error,
    comparatorDeviation: (naive.mean - result.closedForm.mean) / error,
  };
}

/** What one writes first: Math.random for each risk and year, Box and Muller for each event, Math.exp, a sort for the quantiles. */
function naiveLoop(): { readonly seconds: number; readonly mean: number } {
  const start = performance.now();
  const fits = LOSS_RISKS.map(({ frequency, magnitude: { low, high } }) => ({
    probability: 'probability' in frequency ? frequency.probability : 0,
    mu: (Math.log(low) + Math.log(high)) / 2,
    sigma: (Math.log(high) - Math.log(low)) / (2 * 1.644_853_626_951_472_2),
  }));
  const totals = new Float64Array(TRIALS);
  let sum = 0;
  for (let trial = 0; trial < TRIALS; trial++) {
    let total = 0;
    for (const { probability, mu, sigma } of fits) {
      if (Math.random() >= probability) continue;
      total += Math.exp(mu + sigma * Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random()));
    }
    totals[trial] = total;
    sum += total;
  }
  totals.sort();
  return { seconds: (performance.now() - start) / 1000, mean: sum / TRIALS };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

if (process.argv[1]?.endsWith('loss.ts')) {
  const { job, seconds, comparatorSeconds, budgetSeconds, deviation, comparatorDeviation } = benchLoss();
  process.stdout.write(
    `${job}: ${seconds.toFixed(3)} s, plain loop ${comparatorSeconds.toFixed(3)} s (${(comparatorSeconds / seconds).toFixed(1)}x), budget ${budgetSeconds} s; mean off by ${deviation.toFixed(2)} and ${comparatorDeviation.toFixed(2)} standard errors\n`,
  );
}
