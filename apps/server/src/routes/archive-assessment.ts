import { AssessmentRow } from '../schemas/assessment-row.ts';
import { AssessmentParams } from '../schemas/params.ts';
import { expectedVersion, tellVersion } from './precondition.ts';
import { defineRoute } from './route.ts';

/** Puts an assessment into the archive; its document stays as it is. */
export const archiveAssessment = defineRoute({
  id: 'archiveAssessment',
  group: 'assessments',
  method: 'POST',
  path: '/assessments/:id/archive',
  params: AssessmentParams,
  answer: AssessmentRow,
  handle: async ({ params, request, reply }, { store }) =>
    tellVersion(reply, await store.assessments.archive(params.id, { version: expectedVersion(request) })),
});
