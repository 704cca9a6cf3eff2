import type { Queries } from '../database/database.ts';
import type { StoredAssessment } from './assessment.ts';
import { ASSESSMENT_COLUMNS, type AssessmentRow, toAssessment } from './assessment-row.ts';
import { planList } from './list-query.ts';
import { writeCursor } from './page-cursor.ts';

/** Some rows and where to go on. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** `cursor` of the next page; null on the last. */
  readonly next: string | null;
}

/** One page of the portfolio, from an index and without counting what is skipped: the last page costs what the first one does. */
export async function listAssessments(queries: Queries, query: unknown): Promise<Page<StoredAssessment>> {
  const { where, values, sort, direction, limit, order } = planList(query, true);
  const rows = await queries.rows<AssessmentRow & { sort_key: Date | string | number }>(
    `select ${ASSESSMENT_COLUMNS}, ${sort.column} as sort_key from assessments ${where}
     order by ${sort.column} ${direction}, id ${direction} limit ${limit + 1}`,
    values,
  );
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const key = last?.sort_key instanceof Date ? last.sort_key.toISOString() : last?.sort_key;
  return {
    items: shown.map(toAssessment),
    next: last === undefined || key === undefined ? null : writeCursor({ sort: order, key, id: last.id }),
  };
}

/** How many assessments the filters of a query leave, whatever its page. */
export async function countAssessments(queries: Queries, query: unknown): Promise<number> {
  const { where, values } = planList(query, false);
  const [row] = await queries.rows<{ count: number }>(`select count(*)::integer as count from assessments ${where}`, values);
  return row?.count ?? 0;
}
