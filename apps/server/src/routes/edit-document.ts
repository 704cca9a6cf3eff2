import { LiveEdit } from '@anshin/collab';
import { z } from 'zod';
import { type LiveEditResult, StaleEditError } from '../live/live-rooms.ts';
import { RequestProblem } from '../problems/request-problem.ts';
import { AssessmentParams } from '../schemas/params.ts';
import { defineRoute } from './route.ts';

/** Most steps of one edit. ASSUMPTION: a pasted system of a thousand components has fewer. */
const MAX_EDITS = 10_000;

const Body = z
  .strictObject({
    edits: z.array(LiveEdit).min(1).max(MAX_EDITS),
    /** The state that the edit is based on (`Anshin-Seq`); left out, it is merged with whatever others did. */
    seq: z.int().min(0).optional(),
  })
  .meta({ id: 'DocumentEdit' });

/** Edits the document as somebody without a browser: all steps or none, durable and told to every browser when it is answered. */
export const editDocument = defineRoute({
  id: 'editDocument',
  group: 'document',
  method: 'PATCH',
  path: '/assessments/:id/document',
  accepts: 'document',
  params: AssessmentParams,
  body: Body,
  answer: z.strictObject({ seq: z.int() }).meta({ id: 'AppliedEdit' }),
  handle: async ({ params, body, actor }, { live }) => {
    try {
      return appliedEdit(await live.edit(params.id, body.edits, actor, body.seq));
    } catch (error) {
      if (error instanceof StaleEditError) throw new RequestProblem('request.stale', { expected: error.expected, found: error.found });
      throw error;
    }
  },
});

/** What an edit came to. Throws `request.refused-edit` with the findings when nothing was done. */
export function appliedEdit(result: LiveEditResult): { readonly seq: number } {
  if (!result.applied) throw new RequestProblem('request.refused-edit', {}, result.findings);
  return { seq: result.seq };
}
