import { z } from 'zod';
import { RevisionParams } from '../schemas/params.ts';
import { Line, RevisionRow } from '../schemas/revision.ts';
import { expectedVersion, tellVersion } from './precondition.ts';
import { defineRoute } from './route.ts';

const Body = z
  .strictObject({
    /** null takes the name away. */
    name: Line.nullable(),
    version: z.int().min(1).max(2_147_483_647).optional(),
  })
  .meta({ id: 'RevisionName' });

/** Names a revision. */
export const nameRevision = defineRoute({
  id: 'nameRevision',
  group: 'revisions',
  method: 'PATCH',
  path: '/assessments/:id/revisions/:revision',
  accepts: 'small',
  params: RevisionParams,
  body: Body,
  answer: RevisionRow,
  handle: async ({ params, body, request, reply }, { store }) =>
    tellVersion(reply, await store.revisions.name(params.id, params.revision, body.name, { version: expectedVersion(request, body.version) })),
});
