import { z } from 'zod';

/** A kept state of an assessment; null as the name: kept automatically. */
export const RevisionRow = z
  .strictObject({
    id: z.uuid(),
    assessment: z.uuid(),
    digest: z.string(),
    by: z.string(),
    at: z.iso.datetime(),
    name: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: 'Revision' });

/** A name that a person gives: one line. */
export const Line = z
  .string()
  .min(1)
  .max(200)
  .refine((text) => text.trim() !== '' && !/\p{Cc}|\p{Cs}/u.test(text));
