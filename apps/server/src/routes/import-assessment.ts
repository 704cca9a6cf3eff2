import { FindingResult } from '@anshin/engine';
import { IMPORTERS } from '@anshin/interop';
import { z } from 'zod';
import { createAssessment } from '../documents/create-assessment.ts';
import { findingWithWords } from '../locales/words.ts';
import { RequestProblem } from '../problems/request-problem.ts';
import { AssessmentRow } from '../schemas/assessment-row.ts';
import { dayAt } from '../summary/day-at.ts';
import { OWN_FORMAT } from '../workers/import-job.ts';
import { defineRoute } from './route.ts';

const FORMATS = [OWN_FORMAT, ...IMPORTERS.map(({ id }) => id)] as [string, ...string[]];

const Query = z.strictObject({
  from: z.enum(FORMATS).optional(),
  /** Tells the format by its ending; nothing is ever opened by it. */
  name: z.string().min(1).max(200).optional(),
});

/** A new assessment from a file. It is read in a worker with limits, because nobody has looked at it yet. */
export const importAssessment = defineRoute({
  id: 'importAssessment',
  group: 'assessments',
  method: 'POST',
  path: '/assessments/import',
  accepts: 'file',
  isHeavy: true,
  query: Query,
  answer: z
    .strictObject({ assessment: AssessmentRow, format: z.string(), findings: z.array(FindingResult), assumptions: z.array(FindingResult) })
    .meta({ id: 'ImportedAssessment' }),
  status: 201,
  handle: async ({ query, actor, request, reply }, context) => {
    const bytes = bytesOf(request.body);
    const name = (query.name ?? '').split(/[/\\]/).at(-1) || 'import';
    const read = await context.work.run('import', { name, bytes, from: query.from, today: dayAt(context.now()) });
    if (read.outcome === 'unrecognised') throw new RequestProblem('request.unrecognised-file', { formats: FORMATS.join(', ') });
    if (read.outcome === 'unreadable') throw new RequestProblem('request.unreadable-file', {}, read.findings);
    const assessment = await createAssessment(read.document, actor, context, read.prepared);
    reply.header('location', `/api/v1/assessments/${assessment.id}`);
    return { assessment, format: read.format, findings: read.findings.map(findingWithWords), assumptions: read.assumptions.map(findingWithWords) };
  },
});

/** The file; memory of its own, so that it can be handed to a worker. */
function bytesOf(body: unknown): Uint8Array {
  if (body instanceof Uint8Array && body.byteLength > 0) return new Uint8Array(body);
  throw new RequestProblem('request.invalid', {}, [{ code: 'input.missing', severity: 'error', path: ['body'], params: { at: 'body' } }]);
}
