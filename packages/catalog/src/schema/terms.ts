import { z } from 'zod';
import { entryBase, fileBase } from './header.ts';

/** A word of a closed list of a framework: service levels, interface, who, whom, where, IPA layers and link models, OWASP factors, guideline lines. */
export const TermEntry = z.strictObject({
  ...entryBase,
  list: z.enum(['serviceLevel', 'systemPart', 'interface', 'who', 'whom', 'where', 'layer', 'linkModel', 'owaspFactor', 'guidelineLine', 'consideration']),
  /** The value as documents and rules write it. */
  value: z.string().min(1),
  number: z.int().optional(),
  group: z.string().optional(),
  /** Reliability functions 1–23 that belong to it (considerations, guideline lines). */
  functions: z.array(z.int().min(1).max(23)).optional(),
  /** Other facts of the row by short names (`guideline`, `phase`, `threat`, `requirement`, `inScope`). */
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
});
export type TermEntry = z.infer<typeof TermEntry>;

export const TermFile = z.strictObject({ type: z.literal('terms'), ...fileBase, entries: z.array(TermEntry).min(1) });
