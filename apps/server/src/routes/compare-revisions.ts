import { type AnshinDocument, diffDocuments } from '@anshin/model';
import { z } from 'zod';
import type { ServerContext } from '../context.ts';
import { pageOf } from '../schemas/pages.ts';
import { AssessmentParams, RowId } from '../schemas/params.ts';
import { defineRoute } from './route.ts';

/** Changes on one page when the caller does not say. */
const DEFAULT_LIMIT = 200;

/** A revision, or the document as it stands. */
const Side = z.union([z.literal('live'), RowId]);

const Query = z.strictObject({
  from: Side,
  to: Side,
  limit: z.coerce.number().int().min(1).max(500).default(DEFAULT_LIMIT),
  cursor: z
    .string()
    .regex(/^\d{1,9}$/)
    .optional(),
});

const Change = z
  .strictObject({
    op: z.enum(['added', 'removed', 'changed']),
    path: z.array(z.string()).readonly(),
    before: z.unknown().optional(),
    after: z.unknown().optional(),
  })
  .meta({ id: 'Change' });

/** What differs in meaning between two states. */
export const compareRevisions = defineRoute({
  id: 'compareRevisions',
  group: 'revisions',
  method: 'GET',
  path: '/assessments/:id/compare',
  params: AssessmentParams,
  query: Query,
  answer: pageOf(Change).extend({ equal: z.boolean(), total: z.int() }).meta({ id: 'Comparison' }),
  handle: async ({ params, query: { from, to, limit, cursor } }, context) => {
    const [before, after] = await Promise.all([sideOf(params.id, from, context), sideOf(params.id, to, context)]);
    const changes = diffDocuments(before, after);
    const start = Number(cursor ?? 0);
    const end = start + limit;
    return { equal: changes.length === 0, total: changes.length, items: changes.slice(start, end), next: end < changes.length ? String(end) : null };
  },
});

async function sideOf(assessment: string, side: string, { live, store }: ServerContext): Promise<AnshinDocument> {
  return (side === 'live' ? await live.document(assessment) : await store.revisions.get(assessment, side)).document;
}
