import { z } from 'zod';
import { pageOf } from '../schemas/pages.ts';
import { AssessmentParams } from '../schemas/params.ts';
import { defineRoute } from './route.ts';

/** Rows on one page when the caller does not say. */
const DEFAULT_LIMIT = 50;

const Query = z.strictObject({
  limit: z.coerce.number().int().min(1).max(500).default(DEFAULT_LIMIT),
  /** `next` of the page before: the number of its last update. */
  cursor: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional(),
});

const Update = z.strictObject({ seq: z.int(), by: z.string(), at: z.iso.datetime() }).meta({ id: 'Update' });

/** Who changed the document when, oldest first. Updates that were merged into the state are not in the log any more; revisions keep what was. */
export const listUpdates = defineRoute({
  id: 'listUpdates',
  group: 'document',
  method: 'GET',
  path: '/assessments/:id/updates',
  params: AssessmentParams,
  query: Query,
  answer: pageOf(Update).meta({ id: 'UpdatePage' }),
  handle: async ({ params, query: { limit, cursor = '0' } }, { store }) => {
    const updates = await store.live.since(params.id, Number(cursor), limit);
    const last = updates.length === limit ? updates.at(-1) : undefined;
    return { items: updates, next: last === undefined ? null : String(last.seq) };
  },
});
