import { BilingualText, Id } from '@anshin/model';
import { z } from 'zod';

const yen = z.number().min(0);
const share = z.number().min(0).max(1);

/** A loss that a year stays at or below with this probability; `from` to `to` holds the true value in 95 of 100 simulations. */
export const LossQuantile = z.strictObject({ probability: share, loss: yen, from: yen, to: yen }).meta({ id: 'LossQuantile' });
export type LossQuantile = z.infer<typeof LossQuantile>;

/** What one risk adds. */
export const RiskContribution = z
  .strictObject({
    id: Id,
    title: BilingualText.optional(),
    incident: Id.optional(),
    stakeholder: Id.optional(),
    /** Mean loss a year, its standard error, and the mean by the closed form. */
    mean: yen,
    standardError: yen,
    closedFormMean: yen,
    /** Its part of the mean of all. */
    share,
    /** Its part of the loss in the worst 5 % of the years, over the years that were drawn a second time. */
    shareOfWorst: share,
    /** Mean number of events a year, and the share of years with at least one. */
    eventsPerYear: z.number().min(0),
    yearsWithEvent: share,
  })
  .meta({ id: 'RiskContribution' });
export type RiskContribution = z.infer<typeof RiskContribution>;

/**
 * Loss a year of all risks together. All losses are whole yen a year. It is Anshin's own estimate, stands apart from the framework and
 * moves no position on the risk map.
 */
export const LossResult = z
  .strictObject({
    version: z.literal(1),
    trials: z.int(),
    seed: z.int(),
    currency: z.literal('JPY'),
    period: z.literal('year'),
    movesPositions: z.literal(false),
    mean: yen,
    standardDeviation: yen,
    /** Of the mean: the true mean lies within twice this in 95 of 100 simulations. */
    standardError: yen,
    /** The same by closed forms, as a check on the simulation. */
    closedForm: z.strictObject({ mean: yen, standardDeviation: yen }),
    yearsWithoutLoss: share,
    greatest: yen,
    quantiles: z.array(LossQuantile),
    /** The worst years: where they begin, and their mean loss. */
    worst: z.strictObject({ share, from: yen, mean: yen }),
    /** The exceedance curve: the share of years with a loss above each value, most frequent first. */
    exceedance: z.array(z.strictObject({ loss: yen, probability: share })),
    /** In id order. */
    risks: z.array(RiskContribution),
    /** What the reader must know before using the figures. */
    cautions: z.array(z.strictObject({ code: z.string(), text: BilingualText })),
    assumptions: z.array(z.strictObject({ id: z.string(), text: BilingualText })),
  })
  .meta({ id: 'LossResult', title: '損失額シミュレーションの結果 / Result of the loss simulation' });
export type LossResult = z.infer<typeof LossResult>;
