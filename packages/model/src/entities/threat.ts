import { z } from 'zod';
import { Day, Id } from './id.ts';
import { Text } from './text.ts';
import { ThreatClass } from './threat-class.ts';

/** A threat that a person states; catch-all rows (全般) of a source have `unresolved: true` and no place. */
export const StatedThreat = z
  .strictObject({
    at: Id.optional(),
    class: ThreatClass.optional(),
    title: Text,
    because: Text.optional(),
    unresolved: z.boolean().optional(),
    /** Vectors by any method, `CVSS:3.1/AV:N/…`. */
    vectors: z.array(z.string().min(1)).optional(),
    requirements: z.array(z.string().min(1)).optional(),
    inferred: z.boolean().optional(),
  })
  .meta({ id: 'StatedThreat', title: '脅威 / Stated threat' });
export type StatedThreat = z.infer<typeof StatedThreat>;

/** A person's judgement on a derived threat, kept by the threat's stable id: adopted, or not applicable for a reason. */
export const ThreatDisposition = z
  .strictObject({
    state: z.enum(['adopted', 'notApplicable']),
    because: Text.optional(),
    by: Id.optional(),
    on: Day.optional(),
    /** Vectors that replace the rule's defaults. */
    vectors: z.array(z.string().min(1)).optional(),
  })
  .meta({ id: 'ThreatDisposition', title: '脅威の扱い / Threat disposition' });
export type ThreatDisposition = z.infer<typeof ThreatDisposition>;
