import { z } from 'zod';
import { Text } from './text.ts';

const levelTexts = z.strictObject({ limited: Text.optional(), serious: Text.optional(), critical: Text.optional() });
const economicTexts = z.strictObject({ limited: Text.optional(), serious: Text.optional(), catastrophic: Text.optional() });

/** リスク基準: what each level means in this system, per dimension. */
export const Criteria = z
  .strictObject({
    privacy: levelTexts.optional(),
    safety: levelTexts.optional(),
    trust: levelTexts.optional(),
    direct: economicTexts.optional(),
    indirect: economicTexts.optional(),
    note: Text.optional(),
  })
  .meta({ id: 'Criteria', title: 'リスク基準 / Criteria' });
export type Criteria = z.infer<typeof Criteria>;
