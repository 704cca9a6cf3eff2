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

/** Recorded changes of the shared document by one person: a single one, or all of an hour when they are older. */
export interface Update {
  /** Numbers of the first and the last; changes of others may lie between. */
  readonly seq: number;
  readonly lastSeq: number;
  readonly by: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** What differs in meaning between two states. */
export interface Comparison extends PageOf<Change> {
  readonly equal: boolean;
  readonly total: number;
}

/** Most revisions that a choice offers. ASSUMPTION: nobody looks through more. */
const MOST_REVISIONS = 1_000;

/** Newest first, page by page. */
export function listUpdates(assessment: string, cursor: string | undefined): Promise<PageOf<Update>> {
  return request(`/assessments/${assessment}/updates`, { query: { limit: 500, cursor } });
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
