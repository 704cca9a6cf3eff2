import { byId } from '../order.ts';
import { checkLossRisks } from './check-loss-risks.ts';
import { type PreparedRisk, prepareRisk } from './draws/prepared-risk.ts';
import { drawYears, lossesInWorstYears, type Progress } from './draws/simulation.ts';
import { filled, LOSS_CAUTION_WORDS } from './locales/words.ts';
import { LOSS_ASSUMPTIONS } from './loss-assumptions.ts';
import { LossInputError } from './loss-input-error.ts';
import { LossInput, type LossOptions, type LossRisk } from './loss-risk.ts';
import type { LossResult } from './loss-result.ts';
import { contributionsOf } from './results/contributions.ts';
import { lossDistribution } from './results/loss-distribution.ts';

/** ASSUMPTION: from this relative standard error on, the mean is called unsettled. */
const UNSETTLED = 0.05;
/** ASSUMPTION: from this share of the mean on, one risk is said to decide. */
const DECIDES = 0.5;

/**
 * Draws `trials` years and says what they cost: moments, quantiles, exceedance curve, what each risk adds. The same risks (in any order),
 * trials and seed give the same bytes in every engine. Throws `LossInputError` for input that the schema or `checkLossRisks` refuses.
 */
export function simulateLoss(risks: readonly LossRisk[], options: LossOptions): LossResult {
  const steps = lossSteps(risks, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps: gives way after each block of years with how far it has come, so that a worker can show progress and stop. */
export function* lossSteps(risks: readonly LossRisk[], options: LossOptions): Generator<Progress, LossResult> {
  const parsed = LossInput.safeParse({ risks, options });
  if (!parsed.success) throw new LossInputError([], parsed.error);
  const problems = checkLossRisks(parsed.data.risks);
  if (problems.length > 0) throw new LossInputError(problems);
  const { trials, seed } = options;
  const prepared = [...parsed.data.risks].sort((a, b) => byId(a.id, b.id)).map((risk) => prepareRisk(risk, seed));
  const draws = yield* drawYears(prepared, trials);
  const { worstFrom, ...distribution } = lossDistribution(draws.totals);
  const contributions = contributionsOf(prepared, draws, lossesInWorstYears(prepared, draws.totals, worstFrom));
  return {
    version: 1,
    trials,
    seed,
    currency: 'JPY',
    period: 'year',
    movesPositions: false,
    ...distribution,
    closedForm: closedFormOf(prepared),
    risks: contributions,
    cautions: cautionsOf(distribution, contributions),
    assumptions: LOSS_ASSUMPTIONS.map(({ id, text }) => ({ id, text: { ...text } })),
  };
}

/** Means add up, and so do variances, because the risks are independent. */
function closedFormOf(risks: readonly PreparedRisk[]): LossResult['closedForm'] {
  let mean = 0;
  let variance = 0;
  for (const risk of risks) {
    mean += risk.mean;
    variance += risk.variance;
  }
  return { mean: Math.round(mean), standardDeviation: Math.round(Math.sqrt(variance)) };
}

function cautionsOf(distribution: Pick<LossResult, 'mean' | 'standardError'>, risks: LossResult['risks']): LossResult['cautions'] {
  const cautions: LossResult['cautions'] = [];
  if (distribution.standardError > UNSETTLED * distribution.mean)
    cautions.push({ code: 'loss.mean-unsettled', text: { ...LOSS_CAUTION_WORDS['loss.mean-unsettled'] } });
  const first = risks.length < 2 ? undefined : risks.find((risk) => risk.share > DECIDES);
  if (first !== undefined) cautions.push({ code: 'loss.one-risk-decides', text: filled(LOSS_CAUTION_WORDS['loss.one-risk-decides'], { risk: first.id }) });
  return cautions;
}
