import { z } from 'zod';
import { Day, Id } from './id.ts';
import { EconomicImpact, RecoveryDifficulty } from './risk.ts';
import { Text } from './text.ts';

/**
 * Why a party stands where it stands on the risk map, in a person's own words and over both axes. It is kept by its position (`positionKey`); that of
 * a party alone also holds in every usage that has none of its own. Like the reason of an override it is a judgement and thus content, no facet: it
 * changes the document's digest (design §3, decision 8).
 */
export const Rationale = z
  .strictObject({
    because: Text,
    by: Id.optional(),
    on: Day.optional(),
    /** The place that the person argues for; where the position has moved since, the statement is to be looked at again. */
    concludes: z.strictObject({ recoveryDifficulty: RecoveryDifficulty, economicImpact: EconomicImpact }).optional(),
  })
  .meta({ id: 'Rationale', title: '評価理由 / Rationale of a position' });
export type Rationale = z.infer<typeof Rationale>;
