import { z } from 'zod';
import { entryBase, fileBase } from './header.ts';
import { ThreatClass } from '@anshin/model';

/** One of the 5 requirements, 12 functional requirements or 23 functions of the IPA guide (tables 3-1, 3-2). */
export const ReliabilityEntry = z.strictObject({
  ...entryBase,
  facet: z.enum(['requirement', 'functionalRequirement', 'function']),
  number: z.int().min(1).max(23),
  /** 開始・予防・検知・回復・終了. */
  phase: z.enum(['start', 'prevention', 'detection', 'recovery', 'end']).optional(),
  /** Functional requirement → its requirement (1–5). */
  requirement: z.int().min(1).max(5).optional(),
  /** Functional requirement → functions (table 3-1). The inverse is derived. */
  functions: z.array(z.int().min(1).max(23)).optional(),
  /** Function → classes against which software uses it, and the layers where it usually sits. */
  classes: z.array(ThreatClass).optional(),
  layers: z.array(z.enum(['edge', 'fog', 'cloud'])).optional(),
  subFunctions: z.array(z.strictObject({ ja: z.string(), en: z.string() })).optional(),
});
export type ReliabilityEntry = z.infer<typeof ReliabilityEntry>;

export const ReliabilityFile = z.strictObject({ type: z.literal('reliability'), ...fileBase, entries: z.array(ReliabilityEntry).min(1) });
