import { AssessmentRow } from '../schemas/assessment-row.ts';
import { AssessmentParams } from '../schemas/params.ts';
import { tellVersion } from './precondition.ts';
import { defineRoute } from './route.ts';

/** The row of one assessment. */
export const getAssessment = defineRoute({
  id: 'getAssessment',
  group: 'assessments',
  method: 'GET',
  path: '/assessments/:id',
  params: AssessmentParams,
  answer: AssessmentRow,
  handle: async ({ params, reply }, { store }) => tellVersion(reply, await store.assessments.get(params.id)),
});
