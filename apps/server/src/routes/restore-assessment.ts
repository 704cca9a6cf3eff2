import { AssessmentRow } from '../schemas/assessment-row.ts';
import { AssessmentParams } from '../schemas/params.ts';
import { expectedVersion, tellVersion } from './precondition.ts';
import { defineRoute } from './route.ts';

/** Takes an assessment out of the archive. */
export const restoreAssessment = defineRoute({
  id: 'restoreAssessment',
  group: 'assessments',
  method: 'POST',
  path: '/assessments/:id/restore',
  params: AssessmentParams,
  answer: AssessmentRow,
  handle: async ({ params, request, reply }, { store }) =>
    tellVersion(reply, await store.assessments.restore(params.id, { version: expectedVersion(request) })),
});
