import { writeJson } from '@anshin/model';
import { DocumentOutput } from '../schemas/document.ts';
import { RevisionParams } from '../schemas/params.ts';
import { sendJson } from './attachment.ts';
import { defineRoute } from './route.ts';

/** The document that a revision keeps. */
export const getRevisionDocument = defineRoute({
  id: 'getRevisionDocument',
  group: 'revisions',
  method: 'GET',
  path: '/assessments/:id/revisions/:revision/document',
  params: RevisionParams,
  answer: DocumentOutput,
  handle: async ({ params, reply }, { store }) => sendJson(reply, writeJson((await store.revisions.get(params.id, params.revision)).document)),
});
