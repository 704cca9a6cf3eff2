import { z } from 'zod';
import { AssessmentRow, OpenFindings, PositionSummary } from '../schemas/assessment-row.ts';
import { AssessmentParams } from '../schemas/params.ts';
import { Line } from '../schemas/revision.ts';
import { expectedVersion, tellVersion } from './precondition.ts';
import { defineRoute } from './route.ts';

const Body = z
  .strictObject({
    owner: Line.nullable().optional(),
    step: Line.nullable().optional(),
    openFindings: OpenFindings.optional(),
    positions: z.array(PositionSummary).max(500).optional(),
    /** The version that the caller saw; `If-Match` says the same. */
    version: z.int().min(1).max(2_147_483_647).optional(),
  })
  .meta({ id: 'AssessmentChange' });

/** Changes what a row says besides its document. */
export const updateAssessment = defineRoute({
  id: 'updateAssessment',
  group: 'assessments',
  method: 'PATCH',
  path: '/assessments/:id',
  accepts: 'small',
  params: AssessmentParams,
  body: Body,
  answer: AssessmentRow,
  handle: async ({ params, body: { version, ...change }, request, reply }, { store }) =>
    tellVersion(reply, await store.assessments.update(params.id, change, { version: expectedVersion(request, version) })),
});
