import type { AnshinDocument } from '@anshin/model';
import type { StoredAssessment } from '@anshin/store';
import type { ServerContext } from '../context.ts';
import type { Actor } from '../identity/actor.ts';
import { dayAt } from '../summary/day-at.ts';
import type { Prepared } from '../workers/prepare-job.ts';
import { prepareDocument } from './assess-document.ts';

/** A new assessment of a document that holds to the schema: its row, its live document and its first revision. */
export async function createAssessment(
  document: AnshinDocument,
  actor: Actor,
  context: Pick<ServerContext, 'store' | 'work' | 'now'>,
  ready?: Prepared,
): Promise<StoredAssessment> {
  const { state, openFindings, positions } = ready ?? (await prepareDocument(document, dayAt(context.now()), context));
  return context.store.assessments.create({ document, state, openFindings, positions, by: actor.id });
}
