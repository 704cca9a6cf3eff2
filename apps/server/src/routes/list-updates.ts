import { z } from 'zod';
import { PageQuery, pageOf } from '../schemas/pages.ts';
import { AssessmentParams } from '../schemas/params.ts';
import { defineRoute } from './route.ts';

const Query = z.strictObject({
  ...PageQuery,
  /** `next` of the page before: the number of its oldest update. */
  cursor: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional(),
});

/** `count` updates by one person, numbered `seq` to `lastSeq` (those of others may lie between), made in `from`…`to`. */
const Update = z
  .strictObject({ seq: z.int(), lastSeq: z.int(), by: z.string(), from: z.iso.datetime(), to: z.iso.datetime(), count: z.int().min(1) })
  .meta({ id: 'Update' });

/** Who changed the document when, newest first and back to its beginning: one by one, and by person and hour where the log was tidied up. */
export const listUpdates = defineRoute({
  id: 'listUpdates',
  group: 'document',
  method: 'GET',
  path: '/assessments/:id/updates',
  params: AssessmentParams,
  query: Query,
  answer: pageOf(Update).meta({ id: 'UpdatePage' }),
  handle: async ({ params, query }, { store }) => store.live.work(params.id, query),
});
