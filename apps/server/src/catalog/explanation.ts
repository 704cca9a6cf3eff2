import { BilingualText } from '@anshin/model';
import { z } from 'zod';

/** What is known of one id: the shape that `anshin explain --json` prints. */
export const Explanation = z
  .strictObject({
    id: z.string(),
    /** What it is: an entry of the catalog by its list, else `threat`, `finding`, `method`, `score` …. */
    type: z.string(),
    title: BilingualText,
    meaning: BilingualText,
    source: z.strictObject({ ja: z.string(), en: z.string() }),
    facts: z.record(z.string(), z.unknown()),
    usedBy: z.array(z.string()),
  })
  .meta({ id: 'Explanation' });
export type Explanation = z.infer<typeof Explanation>;

/**
 * Explains a catalog entry, a threat, a finding code, a scoring method or a vector; undefined for anything else. The command line knows how, and hands
 * it to the server that it starts.
 */
export type Explain = (id: string) => Readonly<Explanation> | undefined;
