import { z } from 'zod';
import { PageQuery, pageOf } from '../schemas/pages.ts';
import { AssessmentParams } from '../schemas/params.ts';
import { RevisionRow } from '../schemas/revision.ts';
import { defineRoute } from './route.ts';

/** The revisions, newest first. */
export const listRevisions = defineRoute({
  id: 'listRevisions',
  group: 'revisions',
  method: 'GET',
  path: '/assessments/:id/revisions',
  params: AssessmentParams,
  query: z.strictObject(PageQuery),
  answer: pageOf(RevisionRow).meta({ id: 'RevisionPage' }),
  handle: async ({ params, query }, { store }) => store.revisions.list(params.id, query),
});
