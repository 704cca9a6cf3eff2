import { type AnshinDocument, Text } from '@anshin/model';
import { z } from 'zod';
import { blankDocument } from '../documents/blank-document.ts';
import { documentFrom } from '../documents/check-input.ts';
import { createAssessment as create } from '../documents/create-assessment.ts';
import { RequestProblem } from '../problems/request-problem.ts';
import { AssessmentRow } from '../schemas/assessment-row.ts';
import { DocumentInput } from '../schemas/document.ts';
import { Line } from '../schemas/revision.ts';
import { starterDocument } from '../starters/starters.ts';
import { tellVersion } from './precondition.ts';
import { defineRoute } from './route.ts';

const Beginning = z.union([
  z.strictObject({ starter: z.string().min(1).max(100) }),
  z.strictObject({ blank: z.strictObject({ title: Text, sector: Line.optional() }) }),
  z.strictObject({ document: DocumentInput }),
]);

/** A new assessment from a built-in system, a whole document, or nothing but a title. */
export const createAssessment = defineRoute({
  id: 'createAssessment',
  group: 'assessments',
  method: 'POST',
  path: '/assessments',
  accepts: 'document',
  body: z.strictObject({ from: Beginning }).meta({ id: 'NewAssessment' }),
  answer: AssessmentRow,
  status: 201,
  handle: async ({ body, actor, reply }, context) => {
    const row = await create(await documentOf(body.from), actor, context);
    reply.header('location', `/api/v1/assessments/${row.id}`);
    return tellVersion(reply, row);
  },
});

async function documentOf(from: z.infer<typeof Beginning>): Promise<AnshinDocument> {
  if ('document' in from) return documentFrom(from.document);
  if ('blank' in from) return documentFrom(blankDocument(from.blank.title, from.blank.sector));
  const document = await starterDocument(from.starter);
  if (document === undefined) throw new RequestProblem('request.no-such-starter', { id: from.starter });
  return document;
}
