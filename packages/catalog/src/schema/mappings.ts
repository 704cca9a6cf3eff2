import { z } from 'zod';
import { fileBase } from './header.ts';

/** One row of a crosswalk between two frameworks. */
export const MappingEntry = z.strictObject({
  from: z.string(),
  to: z.string(),
  relation: z.enum(['equal', 'subset', 'superset', 'intersects', 'related']),
  basis: z.enum(['official', 'published', 'derived']),
  source: z.string(),
});
export type MappingEntry = z.infer<typeof MappingEntry>;

/** A crosswalk is a file of its own. */
export const MappingFile = z.strictObject({
  type: z.literal('mappings'),
  ...fileBase,
  from: z.string(),
  to: z.string(),
  entries: z.array(MappingEntry).min(1),
});
