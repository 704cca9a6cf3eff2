import { z } from 'zod';
import { RevisionParams } from '../schemas/params.ts';
import { appliedEdit } from './edit-document.ts';
import { defineRoute } from './route.ts';

/** Makes the document equal to a revision. What stood there before is kept as a revision first, so nothing is lost. */
export const restoreRevision = defineRoute({
  id: 'restoreRevision',
  group: 'revisions',
  method: 'POST',
  path: '/assessments/:id/revisions/:revision/restore',
  params: RevisionParams,
  answer: z.strictObject({ seq: z.int(), kept: z.uuid() }).meta({ id: 'RestoredRevision' }),
  handle: async ({ params, actor }, { live, store }) => {
    const { document } = await store.revisions.get(params.id, params.revision);
    const { document: present } = await live.document(params.id);
    const kept = await store.revisions.add(params.id, { document: present, by: actor.id });
    return { ...appliedEdit(await live.replace(params.id, document, actor)), kept: kept.id };
  },
});
