import { Id, Text } from '@anshin/model';
import { z } from 'zod';

/** ASSUMPTION: the largest loss of one event that can be entered, 10 trillion yen; beyond it sums lose whole yen. */
export const MOST_YEN = 10_000_000_000_000;
/** ASSUMPTION: the largest number of events a year that can be entered. */
export const MOST_EVENTS = 10_000;

/** `ninety`: low and high enclose 90 % of the cases (5th and 95th percentile); `bounds`: nothing lies outside low and high. */
const Interval = z.enum(['ninety', 'bounds']);

function rangeOf<T extends z.ZodType<number>>(value: T) {
  return z.discriminatedUnion('shape', [
    z.strictObject({ shape: z.literal('lognormal'), low: value, high: value }),
    z.strictObject({ shape: z.literal('uniform'), low: value, high: value, interval: Interval.optional() }),
    z.strictObject({ shape: z.literal('triangular'), low: value, mode: value, high: value, interval: Interval.optional() }),
    z.strictObject({ shape: z.literal('pert'), low: value, mode: value, high: value, interval: Interval.optional() }),
  ]);
}

/** Loss of one event as a range, whole yen. The range is taken to enclose 90 % of the cases unless `interval` says `bounds`. */
export const LossMagnitude = rangeOf(z.int().min(0).max(MOST_YEN)).meta({ id: 'LossMagnitude', title: '損失額の幅 / Range of loss' });
export type LossMagnitude = z.infer<typeof LossMagnitude>;

/** Events a year as a range; what is uncertain is the rate itself, and the count of a year is a Poisson count with that rate. */
export const EventRate = rangeOf(z.number().min(0).max(MOST_EVENTS)).meta({ id: 'EventRate', title: '年あたりの件数の幅 / Range of events a year' });
export type EventRate = z.infer<typeof EventRate>;

/** A range of either kind. */
export type Range = LossMagnitude | EventRate;

/**
 * How often (FAIR: loss event frequency): the probability that it happens once in a year, or a rate of events a year. With `succeeds`
 * the rate is one of attempts (threat event frequency), of which that share leads to a loss (vulnerability).
 */
export const LossFrequency = z
  .union([z.strictObject({ probability: z.number().min(0).max(1) }), z.strictObject({ events: EventRate, succeeds: z.number().min(0).max(1).optional() })])
  .meta({ id: 'LossFrequency', title: '発生頻度 / Frequency' });
export type LossFrequency = z.infer<typeof LossFrequency>;

/** One risk with ranges in the shape of Open FAIR (O-RT 3.0.1, terms only): frequency, primary loss, and a secondary loss that follows some of the events. */
export const LossRisk = z
  .strictObject({
    id: Id,
    title: Text.optional(),
    /** The incident of the document that it puts figures to. */
    incident: Id.optional(),
    /** Whose loss it is. */
    stakeholder: Id.optional(),
    frequency: LossFrequency,
    magnitude: LossMagnitude,
    /** What others do in answer (claims, fines, lost customers): how likely it follows an event, and how much it adds. */
    secondary: z.strictObject({ probability: z.number().min(0).max(1), magnitude: LossMagnitude }).optional(),
  })
  .meta({ id: 'LossRisk', title: '損失の見積り / Range of loss of one risk' });
export type LossRisk = z.infer<typeof LossRisk>;

/** How many years are drawn, and the seed; the same seed gives the same bytes. */
export const LossOptions = z
  .strictObject({ trials: z.int().min(1000).max(10_000_000), seed: z.int().min(0) })
  .meta({ id: 'LossOptions', title: '試行の条件 / Options of the simulation' });
export type LossOptions = z.infer<typeof LossOptions>;

/** Everything that `simulateLoss` reads, as one value for files and interfaces. */
export const LossInput = z
  .strictObject({ risks: z.array(LossRisk).min(1).max(1000), options: LossOptions })
  .meta({ id: 'LossInput', title: '損失額シミュレーションの入力 / Input of the loss simulation' });
export type LossInput = z.infer<typeof LossInput>;
