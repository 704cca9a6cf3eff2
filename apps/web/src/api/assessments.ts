import type { FindingResult, MapPlace } from '@anshin/engine';
import type { Text } from '@anshin/model';
import type { PageOf } from './page-of.ts';
import { request } from './request.ts';

/** Where one party of an assessment stands. */
export interface PositionSummary {
  readonly stakeholder: string;
  readonly usage?: string;
  readonly before: MapPlace | null;
  readonly after: MapPlace | null;
  /** The worst incident that still has an open cause; left out in rows of earlier versions, as is `accepted`. */
  readonly open?: MapPlace | null;
  readonly accepted?: boolean;
  /** null without a target. */
  readonly withinTarget: boolean | null;
}

/** One row of the portfolio. Times are ISO 8601 in UTC. */
export interface AssessmentRow {
  readonly id: string;
  readonly slug: string;
  readonly title: Text;
  readonly sector: string | null;
  /** null where there are no accounts. */
  readonly owner: string | null;
  /** The page of the procedure that was worked on last. */
  readonly step: string | null;
  readonly openFindings: { readonly errors: number; readonly warnings: number; readonly infos: number };
  readonly positions: readonly PositionSummary[];
  readonly archived: boolean;
  readonly digest: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface AssessmentPage extends PageOf<AssessmentRow> {
  /** How many the filters leave, on all pages. */
  readonly total: number;
}

/** Which assessments, in which order; the names of the address. */
export interface AssessmentQuery {
  readonly search?: string;
  readonly sector?: string;
  readonly archived?: boolean;
  readonly hasOpenFindings?: boolean;
  readonly sort?: 'updated' | 'created' | 'titleJa' | 'titleEn' | 'openFindings';
  readonly direction?: 'ascending' | 'descending';
  readonly limit?: number;
  readonly cursor?: string;
}

/** What a new assessment begins with. */
export type Beginning = { readonly starter: string } | { readonly document: unknown } | { readonly blank: { readonly title: Text; readonly sector?: string } };

/** What came of a file: nothing is dropped silently. */
export interface Imported {
  readonly assessment: AssessmentRow;
  readonly format: string;
  readonly findings: readonly FindingResult[];
  readonly assumptions: readonly FindingResult[];
}

export function listAssessments(query: AssessmentQuery, signal?: AbortSignal): Promise<AssessmentPage> {
  return request('/assessments', { query: { ...query }, ...(signal === undefined ? {} : { signal }) });
}

export function createAssessment(from: Beginning): Promise<AssessmentRow> {
  return request('/assessments', { method: 'POST', body: { from } });
}

/** Makes an assessment of a file; its name tells the format, nothing is opened by it. */
export function importAssessment(file: File): Promise<Imported> {
  return request('/assessments/import', { method: 'POST', body: file, query: { name: file.name.slice(-200) } });
}

/** Notes which page of the procedure was worked on last. */
export function rememberStep(id: string, step: string): Promise<AssessmentRow> {
  return request(`/assessments/${id}`, { method: 'PATCH', body: { step } });
}

export function archiveAssessment(id: string): Promise<AssessmentRow> {
  return request(`/assessments/${id}/archive`, { method: 'POST' });
}

export function restoreAssessment(id: string): Promise<AssessmentRow> {
  return request(`/assessments/${id}/restore`, { method: 'POST' });
}

/** Takes an assessment away for good, with its history. */
export function deleteAssessment(id: string): Promise<void> {
  return request(`/assessments/${id}`, { method: 'DELETE' });
}
