import { z } from 'zod';
import { entryBase, fileBase } from './header.ts';

/** A framework that Anshin implements, with edition, publisher and what of it is implemented. */
export const FrameworkEntry = z.strictObject({
  ...entryBase,
  framework: z.enum(['iot-ssf', 'ccds-smart-home', 'ipa-reliability']),
  edition: z.string(),
  publisher: z.strictObject({ ja: z.string(), en: z.string() }),
  year: z.int(),
});
export type FrameworkEntry = z.infer<typeof FrameworkEntry>;

export const FrameworkFile = z.strictObject({ type: z.literal('frameworks'), ...fileBase, entries: z.array(FrameworkEntry).min(1) });
