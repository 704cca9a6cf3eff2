import { writeJson } from '@anshin/model';
import { z } from 'zod';
import { RequestProblem } from '../problems/request-problem.ts';
import { DocumentOutput } from '../schemas/document.ts';
import { starterDocument } from '../starters/starters.ts';
import { sendJson } from './attachment.ts';
import { defineRoute } from './route.ts';

/** The document of a built-in system. */
export const getStarterDocument = defineRoute({
  id: 'getStarterDocument',
  group: 'starters',
  method: 'GET',
  path: '/starters/:starter/document',
  params: z.strictObject({ starter: z.string().regex(/^[a-z0-9-]{1,100}$/) }),
  answer: DocumentOutput,
  handle: async ({ params, reply }) => {
    const document = await starterDocument(params.starter);
    if (document === undefined) throw new RequestProblem('request.no-such-starter', { id: params.starter });
    return sendJson(reply, writeJson(document));
  },
});
