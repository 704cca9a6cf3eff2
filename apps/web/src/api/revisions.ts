import type { AnshinDocument, Change } from '@anshin/model';
import { everyPage, type PageOf } from './page-of.ts';
import { request } from './request.ts';

/** A kept state of an assessment; without a name it was kept automatically. */
export interface Revision {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly name: string | null;
  readonly version: number;
}

/** One recorded change of the shared document. */
export interface Update {
  readonly seq: number;
  readonly by: string;
  readonly at: string;
}

/** What differs in meaning between two states. */
export interface Comparison extends PageOf<Change> {
  readonly equal: boolean;
  readonly total: number;
}

/** Most updates that a page of history reads. ASSUMPTION: older ones are told by revisions. */
const MOST_UPDATES = 5_000;
/** Most revisions that a choice offers. ASSUMPTION: nobody looks through more. */
const MOST_REVISIONS = 1_000;

export function listUpdates(assessment: string): Promise<readonly Update[]> {
  return everyPage((cursor) => request<PageOf<Update>>(`/assessments/${assessment}/updates`, { query: { limit: 500, cursor } }), MOST_UPDATES);
}

/** Newest first. */
export function listRevisions(assessment: string): Promise<readonly Revision[]> {
  return everyPage((cursor) => request<PageOf<Revision>>(`/assessments/${assessment}/revisions`, { query: { limit: 500, cursor } }), MOST_REVISIONS);
}

/** Keeps the document as it stands under a name. */
export function nameNow(assessment: string, name: string): Promise<Revision> {
  return request(`/assessments/${assessment}/revisions`, { method: 'POST', body: { name } });
}

export function renameRevision(assessment: string, { id, version }: Revision, name: string | null): Promise<Revision> {
  return request(`/assessments/${assessment}/revisions/${id}`, { method: 'PATCH', body: { name, version } });
}

/** Keeps the document as it stands, without a name. */
export function keepNow(assessment: string): Promise<Revision> {
  return request(`/assessments/${assessment}/revisions`, { method: 'POST', body: {} });
}

export function revisionDocument(assessment: string, revision: string): Promise<AnshinDocument> {
  return request(`/assessments/${assessment}/revisions/${encodeURIComponent(revision)}/document`);
}

/** Compares two states; `live` is the document as it stands. */
export function compareStates(assessment: string, from: string, to: string): Promise<Comparison> {
  return request(`/assessments/${assessment}/compare`, { query: { from, to, limit: 500 } });
}
