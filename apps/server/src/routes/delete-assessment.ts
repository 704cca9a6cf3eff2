import { z } from 'zod';
import { AssessmentParams } from '../schemas/params.ts';
import { expectedVersion } from './precondition.ts';
import { defineRoute } from './route.ts';

/** Deletes an assessment with its live document and revisions, and sends everybody out of it. */
export const deleteAssessment = defineRoute({
  id: 'deleteAssessment',
  group: 'assessments',
  method: 'DELETE',
  path: '/assessments/:id',
  params: AssessmentParams,
  answer: z.undefined(),
  status: 204,
  handle: async ({ params, request, reply }, { store, live }) => {
    await store.assessments.delete(params.id, { version: expectedVersion(request) });
    await live.drop(params.id);
    return reply.send();
  },
});
