import { z } from 'zod';
import { Day, Id } from './id.ts';
import { EconomicImpact, RecoveryDifficulty } from './risk.ts';
import { Text } from './text.ts';

/** The region of the map to reach: at most these levels. */
export const RiskTarget = z
  .strictObject({ recoveryDifficulty: RecoveryDifficulty, economicImpact: EconomicImpact, because: Text.optional(), inferred: z.boolean().optional() })
  .meta({ id: 'RiskTarget', title: '目標とするリスクの水準 / Risk target' });
export type RiskTarget = z.infer<typeof RiskTarget>;

/** The default target, departures for single parties, and how the target came about. */
export const Targets = z
  .strictObject({
    default: RiskTarget,
    stakeholders: z.record(Id, RiskTarget).optional(),
    history: z.array(z.strictObject({ on: Day.optional(), by: Id.optional(), target: RiskTarget, because: Text })).optional(),
  })
  .meta({ id: 'Targets', title: '目標 / Targets' });
export type Targets = z.infer<typeof Targets>;
