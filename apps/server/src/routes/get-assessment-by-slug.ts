import { z } from 'zod';
import { AssessmentRow } from '../schemas/assessment-row.ts';
import { tellVersion } from './precondition.ts';
import { defineRoute } from './route.ts';

/** The row that a readable address leads to. */
export const getAssessmentBySlug = defineRoute({
  id: 'getAssessmentBySlug',
  group: 'assessments',
  method: 'GET',
  path: '/assessments/by-slug/:slug',
  params: z.strictObject({ slug: z.string().regex(/^[a-z0-9-]{1,100}$/) }),
  answer: AssessmentRow,
  handle: async ({ params, reply }, { store }) => tellVersion(reply, await store.assessments.getBySlug(params.slug)),
});
