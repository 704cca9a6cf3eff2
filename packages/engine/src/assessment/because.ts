import { z } from 'zod';

/**
 * Why a derived value is what it is. `code` names the reasoning (words in `locales`), `rule` the catalog entry that
 * fired, `inputs` the places in the document it rests on (`components/edge`), `source` the paragraph of the guideline.
 */
export const Because = z
  .strictObject({
    code: z.string(),
    rule: z.string().optional(),
    inputs: z.array(z.string()),
    facts: z.array(z.string()).optional(),
    source: z.string().optional(),
  })
  .meta({ id: 'Because' });
export type Because = z.infer<typeof Because>;
