import type { Measure } from '@anshin/model';

/** ASSUMPTION: what a person-day costs where the caller says nothing, in yen; about 1.2 million a person-month of 20 days. */
export const YEN_PER_PERSON_DAY = 60_000;

/** ASSUMPTION: the rough efforts of the catalog's examples in person-days: days, weeks, months. */
export const EFFORT_DAYS = { S: 3, M: 15, L: 60 } as const;

/** What a measure costs. */
export interface Price {
  readonly effort: number;
  readonly currency: number;
  /** Effort and currency joined, in whole yen. */
  readonly cost: number;
  readonly isCostKnown: boolean;
}

/** The price of a measure; one that states neither effort nor currency is taken as weeks (M), so that nothing is free by silence. */
export function priceOf(measure: Measure, yenPerPersonDay: number): Price {
  const isCostKnown = measure.cost?.effort !== undefined || measure.cost?.currency !== undefined;
  const effort = isCostKnown ? (measure.cost?.effort ?? 0) : EFFORT_DAYS.M;
  const currency = measure.cost?.currency ?? 0;
  return { effort, currency, cost: currency + Math.round(effort * yenPerPersonDay), isCostKnown };
}
