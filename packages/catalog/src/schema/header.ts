import { BilingualText } from '@anshin/model';
import { z } from 'zod';

/** Where an entry or a file comes from. `locator` is the paragraph or table of the work. */
export const Source = z.strictObject({
  work: z.string().min(1),
  publisher: z.string().min(1).optional(),
  year: z.int().optional(),
  locator: z.string().min(1).optional(),
});
export type Source = z.infer<typeof Source>;

/** What every entry of every catalog has. `source` is the paragraph, table or figure inside the file's work, or `Anshin` for our own. */
export const entryBase = {
  id: z.string().regex(/^[a-z]+\.[a-zA-Z0-9][a-zA-Z0-9.-]*$/),
  title: BilingualText,
  /** Our own one-line explanation. */
  summary: BilingualText,
  source: z.string().min(1),
  /** Repaired or inferred from damaged text; shown as 「推定・補正」. */
  inferred: z.boolean().optional(),
};

/** What every catalog file begins with; `entries` are of the type that `type` names. */
export const fileBase = {
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  edition: z.string().min(1),
  title: BilingualText,
  source: Source,
};
