import { AssetKind } from '@anshin/model';
import { z } from 'zod';
import { Condition } from './condition.ts';
import { entryBase, fileBase } from './header.ts';

/** An entry point of the CCDS system model (table 3-4): which elements it covers. The classes per entry point are derived from the rules. */
export const EntryPointEntry = z.strictObject({
  ...entryBase,
  /** EP① = 1 … EP⑩ = 10. */
  number: z.int().min(1).max(10),
  element: z.enum(['component', 'channel']),
  when: Condition,
  /** Usual devices and their assets (table 3-2). */
  assets: z.array(
    z.strictObject({
      device: z.strictObject({ ja: z.string(), en: z.string() }),
      primary: z.boolean(),
      title: z.strictObject({ ja: z.string(), en: z.string() }),
      kind: AssetKind,
      inferred: z.boolean().optional(),
    }),
  ),
});
export type EntryPointEntry = z.infer<typeof EntryPointEntry>;

export const EntryPointFile = z.strictObject({ type: z.literal('entry-points'), ...fileBase, entries: z.array(EntryPointEntry).min(1) });
