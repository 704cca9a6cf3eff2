import { z } from 'zod';
import { entryBase, fileBase } from './header.ts';

/** One life-cycle measure of CCDS tables 5-2…5-13. */
export const LifecycleEntry = z.strictObject({
  ...entryBase,
  lifecycle: z.enum(['service', 'home']),
  /** Phase as an id: `servicePlanning`, `designManufacturing`, … */
  phase: z.string().min(1),
  phaseTitle: z.strictObject({ ja: z.string(), en: z.string() }),
  number: z.int().min(1),
  table: z.string(),
  /** Requirement ids that belong to it; own reading. */
  related: z.array(z.string()),
});
export type LifecycleEntry = z.infer<typeof LifecycleEntry>;

export const LifecycleFile = z.strictObject({ type: z.literal('lifecycle'), ...fileBase, entries: z.array(LifecycleEntry).min(1) });
