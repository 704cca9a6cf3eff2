import { Assessment } from '@anshin/engine';
import { z } from 'zod';
import { assessDocument as assess } from '../documents/assess-document.ts';
import { AssessQuery, assessOptions } from '../schemas/assess-query.ts';
import { AssessmentParams } from '../schemas/params.ts';
import { sendJson } from './attachment.ts';
import { defineRoute } from './route.ts';

/** The assessment of the document as it stands: what `anshin assess --json` prints for it. */
export const assessDocument = defineRoute({
  id: 'assessDocument',
  group: 'results',
  method: 'GET',
  path: '/assessments/:id/assessment',
  isHeavy: true,
  params: AssessmentParams,
  query: z.strictObject(AssessQuery),
  answer: Assessment,
  handle: async ({ params, query, reply }, context) => {
    const { document, seq } = await context.live.document(params.id);
    reply.header('anshin-seq', seq);
    return sendJson(reply, await assess(document, assessOptions(query, context.now), context));
  },
});
