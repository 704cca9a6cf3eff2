import { ThreatClass } from '@anshin/model';
import { z } from 'zod';
import { entryBase, fileBase } from './header.ts';

/** A threat class or a cause that is no attack (CCDS table 3-3; design §2). */
export const ThreatClassEntry = z.strictObject({
  ...entryBase,
  /** The class as documents write it. */
  class: ThreatClass,
  model: z.enum(['STRIDE', 'CCDS', 'cause']),
  violates: z.array(z.enum(['authenticity', 'integrity', 'nonRepudiation', 'confidentiality', 'availability', 'authorisation', 'safety'])),
});
export type ThreatClassEntry = z.infer<typeof ThreatClassEntry>;

export const ThreatClassFile = z.strictObject({ type: z.literal('threat-classes'), ...fileBase, entries: z.array(ThreatClassEntry).min(1) });
