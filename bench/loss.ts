import { type LossRisk, simulateLoss } from '../packages/engine/src/loss/index.ts';
import { SEED } from './generated.ts';
import type { BenchJob, Sample } from './job.ts';
import { scriptSide } from './script-side.ts';
import { timed } from './timed.ts';

const RISKS = 100;
const SIZES = [100_000, 1_000_000] as const;
/** The 95th percentile of the standard normal distribution: a range of loss is read as its middle 90 %. */
const Z95 = 1.644_853_626_951_472_2;

/** A hundred risks that happen in 5 % to 87 % of the years: 45.6 events a year in all, lognormal losses. */
const LOSS_RISKS: readonly LossRisk[] = Array.from({ length: RISKS }, (_, i) => ({
  id: `risk-${String(i).padStart(3, '0')}`,
  frequency: { probability: 0.05 + 0.0083 * i },
  magnitude: { shape: 'lognormal', low: 5_000 + 100 * i, high: 100_000 + 9_000 * i },
}));

/** The same as plain numbers: how likely, and the normal distribution of the logarithm of the loss. */
const FITS = LOSS_RISKS.map(({ frequency, magnitude: { low, high } }) => ({
  probability: 'probability' in frequency ? frequency.probability : 0,
  mu: (Math.log(low) + Math.log(high)) / 2,
  sigma: (Math.log(high) - Math.log(low)) / (2 * Z95),
}));

/** B17: years of a hundred risks, their total loss and its quantiles. */
export function lossJobs(): readonly BenchJob[] {
  return SIZES.map((trials) => ({
    id: 'B17',
    title: 'loss of 100 risks by simulation, trials',
    size: trials,
    isQuick: trials < 1_000_000,
    figure: 'seconds',
    ...(trials === 1_000_000 ? { budgets: [{ figure: 'seconds', limit: 1.9 } as const] } : {}),
    compares:
      'the same risks, years and quantiles, in process; ours also checks its input, says what each risk adds and gives the same bytes from the same seed; draws differ, so results agree only within sampling error',
    prepare: (tools) => {
      const numpy = scriptSide(tools, 'numpy', 'numpy_loss.py', [tools.input('risks.json', () => JSON.stringify(FITS)), String(trials)]);
      const inProcess = { name: 'numpy', ...(numpy === undefined ? {} : { version: numpy.version ?? '' }) };
      return {
        ours: { name: 'anshin', run: () => ours(trials) },
        comparators: [
          { name: 'plain loop with Math.random', run: () => plainLoop(trials) },
          ...(numpy === undefined ? [] : [{ ...inProcess, run: async () => inSeconds(await numpy.run()) }]),
        ],
      };
    },
  }));
}

function ours(trials: number): Sample {
  const { milliseconds, result } = timed(() => simulateLoss(LOSS_RISKS, { trials, seed: SEED }));
  const error = result.closedForm.standardDeviation / Math.sqrt(trials);
  if (Math.abs(result.mean - result.closedForm.mean) > 6 * error) throw new Error('the mean is not what the closed form says');
  return { seconds: milliseconds / 1000 };
}

/** What a script says of its own job, leaving out start and reading. */
function inSeconds({ milliseconds = Number.NaN, peakMiB }: Sample): Sample {
  return { seconds: milliseconds / 1000, ...(peakMiB === undefined ? {} : { peakMiB }) };
}

/** What one writes first: Math.random for each risk and year, Box and Muller for each event, Math.exp, a sort for the quantiles. */
function plainLoop(trials: number): Sample {
  const { milliseconds } = timed(() => {
    const totals = new Float64Array(trials);
    for (let trial = 0; trial < trials; trial++) {
      let total = 0;
      for (const { probability, mu, sigma } of FITS) {
        if (Math.random() >= probability) continue;
        total += Math.exp(mu + sigma * Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random()));
      }
      totals[trial] = total;
    }
    totals.sort();
    return totals[Math.floor(trials * 0.95)];
  });
  return { seconds: milliseconds / 1000 };
}
