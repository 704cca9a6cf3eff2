import { DimensionName, ImplementedIn, StakeholderRole, ThreatClass } from '@anshin/model';
import { z } from 'zod';
import { entryBase, fileBase } from './header.ts';

/** A concrete example of what can be done about a requirement: what, by whom, where, at what rough effort. */
export const MeasureExampleEntry = z.strictObject({
  ...entryBase,
  meets: z.array(z.string()).min(1),
  implementedIn: ImplementedIn,
  viewpoint: z.int().min(1).max(4),
  /** Roles that usually perform it. */
  performedBy: z.array(StakeholderRole).min(1),
  /** Classes it prevents where it is in force. */
  prevents: z.array(ThreatClass).optional(),
  /** Dimensions that it limits (insurance, fail-safe …). */
  limits: z.array(DimensionName).optional(),
  /** Reliability functions 1–23 that realise it. */
  functions: z.array(z.int().min(1).max(23)).optional(),
  /** ASSUMPTION: rough effort, S days, M weeks, L months. */
  effort: z.enum(['S', 'M', 'L']),
});
export type MeasureExampleEntry = z.infer<typeof MeasureExampleEntry>;

export const MeasureExampleFile = z.strictObject({ type: z.literal('measures'), ...fileBase, entries: z.array(MeasureExampleEntry).min(1) });
