import type { AssessOptions } from '@anshin/engine';
import { MeasureStatus } from '@anshin/model';
import { z } from 'zod';
import { dayAt } from '../summary/day-at.ts';

/** How a document is assessed: which measures count, and the day to judge by. */
export const AssessQuery = { inForce: MeasureStatus.optional(), now: z.iso.date().optional() } as const;

/** The options of the engine; today where the caller does not say. */
export function assessOptions(
  query: { readonly inForce?: AssessOptions['inForce'] | undefined; readonly now?: string | undefined },
  clock: () => Date,
): AssessOptions {
  return { now: query.now ?? dayAt(clock()), ...(query.inForce === undefined ? {} : { inForce: query.inForce }) };
}
