import { z } from 'zod';
import { AssessmentParams } from '../schemas/params.ts';
import { Line, RevisionRow } from '../schemas/revision.ts';
import { tellVersion } from './precondition.ts';
import { defineRoute } from './route.ts';

/** Keeps the document as it stands. Without a name and with nothing changed since the newest revision, that one comes back. */
export const createRevision = defineRoute({
  id: 'createRevision',
  group: 'revisions',
  method: 'POST',
  path: '/assessments/:id/revisions',
  accepts: 'small',
  params: AssessmentParams,
  body: z.strictObject({ name: Line.nullable().optional() }).meta({ id: 'NewRevision' }),
  answer: RevisionRow,
  status: 201,
  handle: async ({ params, body, actor, reply }, { live, store }) => {
    const { document } = await live.document(params.id);
    const revision = await store.revisions.add(params.id, { document, by: actor.id, name: body.name ?? null });
    reply.header('location', `/api/v1/assessments/${params.id}/revisions/${revision.id}/document`);
    return tellVersion(reply, revision);
  },
});
