import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLossRisks, LOSS_PROBLEMS } from './check-loss-risks.ts';
import { LOSS_PROBLEM_WORDS, lossProblemText } from './locales/words.ts';
import { LossInputError } from './loss-input-error.ts';
import { LossResult } from './loss-result.ts';
import { LossInput, type LossRisk } from './loss-risk.ts';
import { lossSteps, simulateLoss } from './simulate-loss.ts';

const THEFT: LossRisk = {
  id: 'theft',
  title: { ja: '盗難', en: 'Theft' },
  incident: 'break-in',
  frequency: { probability: 0.3 },
  magnitude: { shape: 'lognormal', low: 50_000, high: 3_000_000 },
};
const OUTAGE: LossRisk = {
  id: 'outage',
  frequency: { events: { shape: 'uniform', low: 1, high: 6, interval: 'bounds' } },
  magnitude: { shape: 'pert', low: 30_000, mode: 60_000, high: 200_000 },
};
const INJURY: LossRisk = {
  id: 'injury',
  stakeholder: 'maker',
  frequency: { events: { shape: 'triangular', low: 1, mode: 3, high: 8, interval: 'bounds' }, succeeds: 0.05 },
  magnitude: { shape: 'triangular', low: 500_000, mode: 2_000_000, high: 9_000_000, interval: 'bounds' },
  secondary: { probability: 0.4, magnitude: { shape: 'uniform', low: 1_000_000, high: 20_000_000, interval: 'bounds' } },
};
const RISKS = [THEFT, OUTAGE, INJURY];
const certain = (value: number): LossRisk['magnitude'] => ({ shape: 'uniform', low: value, high: value });

describe('a simulation of loss', () => {
  const result = simulateLoss(RISKS, { trials: 200_000, seed: 42 });

  it('comes out in the published shape, in whole yen', () => {
    expect(LossResult.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
    for (const yen of [result.mean, result.standardDeviation, result.greatest, ...result.quantiles.map((quantile) => quantile.loss)])
      expect(Number.isInteger(yen)).toBe(true);
  });

  it("says in both languages that it is Anshin's own and moves no position", () => {
    expect(result.movesPositions).toBe(false);
    const apart = result.assumptions.find((assumption) => assumption.id === 'loss-apart-from-framework');
    expect(apart?.text.ja).toMatch(/Anshin.*IoT-SSF.*動かしません/);
    expect(apart?.text.en).toMatch(/Anshin.*IoT-SSF.*no position/);
  });

  it('agrees with the closed forms of mean and spread', () => {
    const { closedForm, mean, standardDeviation } = result;
    expect(Math.abs(mean - closedForm.mean)).toBeLessThan((4 * closedForm.standardDeviation) / Math.sqrt(result.trials));
    expect(standardDeviation / closedForm.standardDeviation).toBeGreaterThan(0.97);
    expect(standardDeviation / closedForm.standardDeviation).toBeLessThan(1.03);
    for (const risk of result.risks) expect(Math.abs(risk.mean - risk.closedFormMean), risk.id).toBeLessThan(4 * risk.standardError);
  });

  it('adds up: risks to the mean, their shares to one', () => {
    expect(Math.abs(result.risks.reduce((sum, risk) => sum + risk.mean, 0) - result.mean)).toBeLessThanOrEqual(2);
    expect(result.risks.reduce((sum, risk) => sum + risk.share, 0)).toBeCloseTo(1, 12);
    expect(result.risks.reduce((sum, risk) => sum + risk.shareOfWorst, 0)).toBeCloseTo(1, 12);
  });

  it('has quantiles and a curve that never fall, and worst years beyond the 95th percentile', () => {
    const losses = result.quantiles.map((quantile) => quantile.loss);
    expect(losses).toEqual([...losses].sort((a, b) => a - b));
    const curve = result.exceedance.map((point) => point.loss);
    expect(curve).toEqual([...curve].sort((a, b) => a - b));
    expect(result.exceedance.at(-1)?.probability).toBe(0.00005);
    expect(result.worst.mean).toBeGreaterThan(result.worst.from);
    expect(result.worst.from).toBe(result.quantiles.find((quantile) => quantile.probability === 0.95)?.loss);
    for (const quantile of result.quantiles) expect(quantile.from <= quantile.loss && quantile.loss <= quantile.to).toBe(true);
  });

  it('is the same to the byte for the same seed and any order of the risks', () => {
    expect(JSON.stringify(simulateLoss([INJURY, THEFT, OUTAGE], { trials: 200_000, seed: 42 }))).toBe(JSON.stringify(result));
    expect(simulateLoss(RISKS, { trials: 200_000, seed: 43 }).mean).not.toBe(result.mean);
  });

  it('comes out as recorded, so that a change of the draws is seen', () => {
    const { mean, standardDeviation, greatest } = simulateLoss(RISKS, { trials: 10_000, seed: 1 });
    expect({ mean, standardDeviation, greatest }).toEqual({ mean: 2_197_666, standardDeviation: 4_696_771, greatest: 54_509_375 });
  });

  it('keeps the draws of a risk when others are taken out', () => {
    const alone = simulateLoss([OUTAGE], { trials: 200_000, seed: 42 });
    expect(alone.risks[0]).toMatchObject({ id: 'outage', mean: result.risks.find((risk) => risk.id === 'outage')?.mean });
  });

  it('reports progress after each block and ends with the same result', () => {
    const steps = lossSteps(RISKS, { trials: 10_000, seed: 1 });
    const seen: number[] = [];
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        expect(step.value).toEqual(simulateLoss(RISKS, { trials: 10_000, seed: 1 }));
        break;
      }
      seen.push(step.value.done);
      expect(step.value.of).toBe(10_000);
    }
    expect(seen).toEqual([2048, 4096, 6144, 8192, 10_000]);
  });
});

describe('closed forms', () => {
  it('are met by a certain loss to the yen', () => {
    const sure = simulateLoss([{ id: 'fee', frequency: { probability: 1 }, magnitude: certain(123_456) }], { trials: 5000, seed: 0 });
    expect(sure).toMatchObject({
      mean: 123_456,
      standardDeviation: 0,
      yearsWithoutLoss: 0,
      greatest: 123_456,
      closedForm: { mean: 123_456, standardDeviation: 0 },
    });
    expect(sure.quantiles.every((quantile) => quantile.loss === 123_456)).toBe(true);
  });

  it('are met by Bernoulli counts of constant loss', () => {
    const { mean, yearsWithoutLoss, risks } = simulateLoss([{ id: 'x', frequency: { probability: 0.2 }, magnitude: certain(1_000_000) }], {
      trials: 100_000,
      seed: 5,
    });
    expect(Math.abs(yearsWithoutLoss - 0.8)).toBeLessThan(4 * Math.sqrt(0.16 / 100_000));
    expect(mean).toBe(Math.round((1 - yearsWithoutLoss) * 1_000_000));
    expect(risks[0]).toMatchObject({ share: 1, shareOfWorst: 1, closedFormMean: 200_000 });
    expect(risks[0]?.eventsPerYear).toBe(risks[0]?.yearsWithEvent);
  });

  it('are met by the quantiles of a Poisson count of constant loss', () => {
    const rate = 3;
    const { quantiles, yearsWithoutLoss } = simulateLoss(
      [{ id: 'x', frequency: { events: { shape: 'uniform', low: rate, high: rate } }, magnitude: certain(1) }],
      { trials: 200_000, seed: 9 },
    );
    expect(Math.abs(yearsWithoutLoss - Math.exp(-rate))).toBeLessThan(4 * Math.sqrt((Math.exp(-rate) * (1 - Math.exp(-rate))) / 200_000));
    const expected = (probability: number): number => {
      let count = 0;
      for (let term = Math.exp(-rate), sum = term; sum < probability; sum += term) term *= rate / ++count;
      return count;
    };
    // At 0.005 from a step of the distribution the sample may fall on either side; none of these lies that near.
    for (const { probability, loss } of quantiles.filter((quantile) => quantile.probability !== 0.999))
      expect(loss, String(probability)).toBe(expected(probability));
  });

  it('are met by a compound Poisson sum with lognormal losses', () => {
    const low = 100_000;
    const high = 1_000_000;
    const sigma = Math.log(high / low) / (2 * 1.644_853_626_951_472_2);
    const mean = Math.exp(Math.log(low * high) / 2 + sigma ** 2 / 2);
    const second = Math.exp(Math.log(low * high) + 2 * sigma ** 2);
    const result = simulateLoss(
      [{ id: 'x', frequency: { events: { shape: 'pert', low: 2, mode: 2, high: 2 } }, magnitude: { shape: 'lognormal', low, high } }],
      { trials: 300_000, seed: 12 },
    );
    expect(result.closedForm.mean).toBe(Math.round(2 * mean));
    expect(result.closedForm.standardDeviation).toBe(Math.round(Math.sqrt(2 * second)));
    expect(Math.abs(result.mean - 2 * mean)).toBeLessThan(4 * Math.sqrt((2 * second) / 300_000));
    expect(Math.abs(result.standardDeviation / Math.sqrt(2 * second) - 1)).toBeLessThan(0.02);
  });

  it('are met by random ranges', () => {
    const yen = fc.integer({ min: 1000, max: 1_000_000 });
    const magnitude = fc
      .tuple(
        fc.constantFrom('lognormal' as const, 'uniform' as const, 'triangular' as const, 'pert' as const),
        yen,
        yen,
        fc.double({ min: 0, max: 1, noNaN: true }),
      )
      .map(([shape, a, b, at]): LossRisk['magnitude'] => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        if (shape === 'lognormal') return { shape, low: Math.max(low, Math.ceil(high / 20)), high };
        return shape === 'uniform'
          ? { shape, low, high, interval: 'bounds' }
          : { shape, low, mode: low + Math.round(at * (high - low)), high, interval: 'bounds' };
      });
    const frequency = fc.oneof(
      fc.double({ min: 0.05, max: 1, noNaN: true }).map((probability): LossRisk['frequency'] => ({ probability })),
      fc
        .tuple(fc.double({ min: 0.1, max: 3, noNaN: true }), fc.double({ min: 0, max: 2, noNaN: true }), fc.double({ min: 0.2, max: 1, noNaN: true }))
        .map(([low, more, succeeds]): LossRisk['frequency'] => ({ events: { shape: 'uniform', low, high: low + more, interval: 'bounds' }, succeeds })),
    );
    const risk = fc.record({
      frequency,
      magnitude,
      secondary: fc.option(fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), magnitude }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(risk, { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 1e9 }), (list, seed) => {
        const risks = list.map(({ secondary, ...rest }, i): LossRisk => ({ id: `r${i}`, ...rest, ...(secondary === undefined ? {} : { secondary }) }));
        const { mean, closedForm, standardDeviation } = simulateLoss(risks, { trials: 20_000, seed });
        expect(Math.abs(mean - closedForm.mean)).toBeLessThan((5 * closedForm.standardDeviation) / Math.sqrt(20_000) + 1);
        expect(Math.abs(standardDeviation / closedForm.standardDeviation - 1)).toBeLessThan(0.15);
      }),
      { numRuns: 60, seed: 4711 },
    );
  });
});

describe('what the reader must know', () => {
  it('is said when rare losses decide the mean, and when one risk does', () => {
    const wild: LossRisk = { id: 'wild', frequency: { probability: 0.002 }, magnitude: { shape: 'lognormal', low: 1000, high: 10_000_000_000 } };
    const codes = simulateLoss([wild, THEFT], { trials: 20_000, seed: 2 }).cautions.map((caution) => caution.code);
    expect(codes).toEqual(['loss.mean-unsettled', 'loss.one-risk-decides']);
    expect(simulateLoss([THEFT, { ...THEFT, id: 'other' }], { trials: 100_000, seed: 2 }).cautions.map((caution) => caution.code)).not.toContain(
      'loss.mean-unsettled',
    );
  });
});

describe('input that cannot be used', () => {
  const bad = (risk: object) => ({ ...THEFT, ...risk });

  it.each([
    ['loss.low-above-high', bad({ magnitude: { shape: 'uniform', low: 5, high: 2 } })],
    ['loss.mode-outside', bad({ magnitude: { shape: 'pert', low: 5, mode: 9, high: 8 } })],
    ['loss.not-positive', bad({ frequency: { events: { shape: 'lognormal', low: 0, high: 8 } } })],
    ['loss.below-zero', bad({ secondary: { probability: 0.5, magnitude: { shape: 'uniform', low: 1, high: 1000 } } })],
  ] as const)('is named: %s', (code, risk) => {
    const problems = checkLossRisks([risk as LossRisk]);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(() => simulateLoss([risk as LossRisk], { trials: 1000, seed: 1 })).toThrow(LossInputError);
    const text = lossProblemText(problems[0] ?? expect.unreachable('no problem'));
    for (const sentence of [text.ja, text.en]) expect(sentence).not.toMatch(/[{}]/);
  });

  it('is named when two risks have one id', () => {
    expect(checkLossRisks([THEFT, THEFT]).map((problem) => problem.code)).toEqual(['loss.duplicate-id']);
  });

  it.each([
    { ...THEFT, frequency: { probability: 1.2 } },
    { ...THEFT, magnitude: { shape: 'lognormal', low: 0.5, high: 2 } },
    { ...THEFT, magnitude: { shape: 'normal', low: 1, high: 2 } },
    { ...THEFT, extra: 1 },
  ])('is refused by the schema', (risk) => {
    expect(() => simulateLoss([risk as LossRisk], { trials: 1000, seed: 1 })).toThrow(LossInputError);
    expect(LossInput.safeParse({ risks: [THEFT], options: { trials: 10, seed: 1 } }).success).toBe(false);
  });

  it('has words in both languages for every problem', () => {
    expect(Object.keys(LOSS_PROBLEM_WORDS).sort()).toEqual([...LOSS_PROBLEMS].sort());
    for (const words of Object.values(LOSS_PROBLEM_WORDS)) {
      expect(words.ja).toMatch(/[ぁ-ん].*。$/);
      expect(words.en).toMatch(/\.$/);
    }
  });
});
