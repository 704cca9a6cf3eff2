import { z } from 'zod';
import { Day, Id } from './id.ts';
import { Text } from './text.ts';

/** What shows that a measure holds: a test, a review, a certificate; the file itself stays where it is. */
export const Evidence = z
  .strictObject({
    kind: z.enum(['test', 'review', 'inspection', 'certificate', 'log', 'document', 'drill']),
    title: Text,
    uri: z.string().optional(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    on: Day.optional(),
    by: Id.optional(),
  })
  .meta({ id: 'Evidence', title: '証跡 / Evidence' });
export type Evidence = z.infer<typeof Evidence>;
