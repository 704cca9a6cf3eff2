import { writeJson, writeYaml } from '@anshin/model';
import { z } from 'zod';
import { DocumentOutput } from '../schemas/document.ts';
import { Flag } from '../schemas/pages.ts';
import { AssessmentParams } from '../schemas/params.ts';
import { asAttachment, sendJson } from './attachment.ts';
import { defineRoute } from './route.ts';

/** The document as it stands; `Anshin-Seq` is the number of the last update in it. */
export const getDocument = defineRoute({
  id: 'getDocument',
  group: 'document',
  method: 'GET',
  path: '/assessments/:id/document',
  params: AssessmentParams,
  query: z.strictObject({ format: z.enum(['json', 'yaml']).default('json'), download: Flag.optional() }),
  answer: { content: { 'application/json': { schema: DocumentOutput }, 'application/yaml': { schema: z.string() } } },
  handle: async ({ params, query, reply }, { live }) => {
    const { document, seq } = await live.document(params.id);
    reply.header('anshin-seq', seq);
    if (query.download === true) asAttachment(reply, `${document.id}.anshin.${query.format}`);
    if (query.format === 'json') return sendJson(reply, writeJson(document));
    return reply.type('application/yaml; charset=utf-8').send(Buffer.from(writeYaml(document)));
  },
});
