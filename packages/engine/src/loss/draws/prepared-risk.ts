import type { LossRisk } from '../loss-risk.ts';
import { type StreamSeed, streamSeed } from '../random/stream-of.ts';
import { shapeOf } from '../shapes/shape-of.ts';
import type { Shape } from '../shapes/shape.ts';

/** ASSUMPTION: a rate that is drawn is held at this many events a year, so that the tail of a wide range cannot run without end. */
export const MOST_DRAWN_EVENTS = 100_000;

/** How often, ready to be drawn. */
export type PreparedFrequency = { readonly probability: number } | { readonly rate: Shape; readonly succeeds: number };

/** A risk with its ranges fitted, and mean and variance of its loss a year by closed forms. */
export interface PreparedRisk {
  readonly risk: LossRisk;
  readonly seed: StreamSeed;
  readonly frequency: PreparedFrequency;
  readonly magnitude: Shape;
  readonly secondary: { readonly probability: number; readonly magnitude: Shape } | undefined;
  readonly mean: number;
  readonly variance: number;
}

/** Fits the ranges of a risk and seeds its streams. */
export function prepareRisk(risk: LossRisk, seed: number): PreparedRisk {
  const frequency: PreparedFrequency =
    'probability' in risk.frequency
      ? { probability: risk.frequency.probability }
      : { rate: shapeOf(risk.frequency.events), succeeds: risk.frequency.succeeds ?? 1 };
  const magnitude = shapeOf(risk.magnitude);
  const secondary = risk.secondary === undefined ? undefined : { probability: risk.secondary.probability, magnitude: shapeOf(risk.secondary.magnitude) };
  return { risk, seed: streamSeed(seed, risk.id), frequency, magnitude, secondary, ...yearOf(frequency, eventOf(magnitude, secondary)) };
}

interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/** One event: the primary loss, and the secondary one where it follows. */
function eventOf(primary: Shape, secondary: PreparedRisk['secondary']): Moments {
  const added = secondary === undefined ? { mean: 0, variance: 0 } : onceWith(secondary.probability, secondary.magnitude);
  return { mean: primary.mean + added.mean, variance: primary.variance + added.variance };
}

/** One year: a single event with its probability, or a compound Poisson sum whose rate is uncertain itself. */
function yearOf(frequency: PreparedFrequency, event: Moments): Moments {
  if ('probability' in frequency) return onceWith(frequency.probability, event);
  const rate = frequency.rate.mean * frequency.succeeds;
  const rateVariance = frequency.rate.variance * frequency.succeeds * frequency.succeeds;
  return { mean: rate * event.mean, variance: rate * (event.variance + event.mean * event.mean) + rateVariance * event.mean * event.mean };
}

/** A loss that happens once with a probability: E = pm, Var = p(v + m²) - p²m². */
function onceWith(probability: number, loss: Moments): Moments {
  return { mean: probability * loss.mean, variance: probability * (loss.variance + loss.mean * loss.mean) - (probability * loss.mean) ** 2 };
}
