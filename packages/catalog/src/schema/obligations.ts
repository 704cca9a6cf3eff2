import { BilingualText } from '@anshin/model';
import { z } from 'zod';
import { Condition } from './condition.ts';
import { entryBase, fileBase } from './header.ts';

/** A legal or contractual duty that a guideline names, with the elements that call for it. */
export const ObligationEntry = z.strictObject({
  ...entryBase,
  law: BilingualText,
  /** demands something, forbids something, or limits how. */
  effect: z.enum(['demands', 'forbids', 'limits']),
  when: Condition.optional(),
  /** What to check. */
  check: BilingualText,
});
export type ObligationEntry = z.infer<typeof ObligationEntry>;

export const ObligationFile = z.strictObject({ type: z.literal('obligations'), ...fileBase, entries: z.array(ObligationEntry).min(1) });
