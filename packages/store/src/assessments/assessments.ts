import type { Database, Queries, SqlValue } from '../database/database.ts';
import { StoreConflictError, StoreInputError, StoreNotFoundError } from '../errors/store-error.ts';
import { freeSlug, slugOf } from '../ids/slug.ts';
import { uuidV7 } from '../ids/uuid-v7.ts';
import { checkBytes, checkId, checkLine, checkRecord, checkWhole } from '../input/check-input.ts';
import { checkStoredDocument } from '../input/check-stored-document.ts';
import { MAX_STATE_BYTES } from '../input/limits.ts';
import { insertRevision } from '../revisions/revisions.ts';
import type { AssessmentChange, NewAssessment, StoredAssessment } from './assessment.ts';
import { type Columns, columnsOfDocument, columnsOfSummary } from './assessment-columns.ts';
import { ASSESSMENT_COLUMNS, type AssessmentRow, toAssessment } from './assessment-row.ts';
import { countAssessments, listAssessments, type Page } from './list-assessments.ts';
import type { ListQuery } from './list-query.ts';

/** The version of a row that a caller saw; left out: whatever is there. */
export interface Expected {
  readonly version?: number | undefined;
}

/** The portfolio. Every call checks what it is given and throws a `StoreError`; nothing is half-written. */
export interface Assessments {
  /** Row, live document and first revision in one. */
  create(from: NewAssessment): Promise<StoredAssessment>;
  get(id: string): Promise<StoredAssessment>;
  getBySlug(slug: string): Promise<StoredAssessment>;
  list(query?: ListQuery): Promise<Page<StoredAssessment>>;
  /** How many the filters of the query leave. */
  count(query?: ListQuery): Promise<number>;
  /** Records what the live document has become, for the list; `store.conflict` when the row is not the expected one any more. */
  update(id: string, change: AssessmentChange, expected?: Expected): Promise<StoredAssessment>;
  archive(id: string, expected?: Expected): Promise<StoredAssessment>;
  restore(id: string, expected?: Expected): Promise<StoredAssessment>;
  /** With its live document and revisions, for ever. */
  delete(id: string, expected?: Expected): Promise<void>;
}

/** The portfolio in a database. */
export function assessmentsIn(database: Database, now: () => Date): Assessments {
  const change = (id: string, columns: Columns, expected: Expected): Promise<StoredAssessment> =>
    database.transaction((queries) => changeRow(queries, id, { ...columns, updated_at: now() }, expected));
  return {
    create: (from) => create(database, from, now()),
    get: async (id) => toAssessment(await rowOf(database, checkId('id', id))),
    getBySlug: (slug) => getBySlug(database, slug),
    list: async (query = {}) => listAssessments(database, query),
    count: async (query = {}) => countAssessments(database, query),
    update: async (id, asked, expected = {}) => change(id, columnsOf(asked), expected),
    archive: async (id, expected = {}) => change(id, { archived: true }, expected),
    restore: async (id, expected = {}) => change(id, { archived: false }, expected),
    delete: (id, expected = {}) =>
      database.transaction(async (queries) => {
        // The head first, as appending and compacting do: none of them can then wait for another in a circle.
        await queries.rows('select 1 from assessment_heads where assessment = $1 for update', [checkId('id', id)]);
        await lockRow(queries, id, expected);
        await queries.rows('delete from assessments where id = $1', [id]);
      }),
  };
}

function columnsOf(asked: unknown): Columns {
  const change = checkRecord('change', asked) as AssessmentChange;
  const known = ['document', 'owner', 'step', 'openFindings', 'positions'];
  if (Object.keys(change).some((field) => !known.includes(field))) throw new StoreInputError({ field: 'change', reason: 'unknown-field' });
  const columns = columnsOfSummary(change);
  return change.document === undefined ? columns : { ...columnsOfDocument(checkStoredDocument(change.document)), ...columns };
}

async function create(database: Database, asked: unknown, at: Date): Promise<StoredAssessment> {
  const from = checkRecord('assessment', asked) as unknown as NewAssessment;
  const by = checkLine('by', from.by);
  const state = checkBytes('state', from.state, MAX_STATE_BYTES);
  const summary = columnsOfSummary(from);
  const stored = checkStoredDocument(from.document);
  const base = slugOf(stored.document.title, stored.document.id);
  return database.transaction(async (queries) => {
    const id = uuidV7(at);
    const row = await insertRow(queries, base, { id, ...columnsOfDocument(stored), ...summary, created_at: at, updated_at: at });
    await queries.rows('insert into assessment_heads (assessment) values ($1)', [id]);
    await queries.rows('insert into assessment_snapshots (assessment, up_to, state, at) values ($1, 0, $2, $3)', [id, state, at]);
    await insertRevision(queries, id, { stored, by, at, name: null });
    return toAssessment(row);
  });
}

/** Creations take turns for the moment in which a free name is looked for, so that two of one title both succeed. */
async function insertRow(queries: Queries, base: string, columns: Columns): Promise<AssessmentRow> {
  await queries.rows("select pg_advisory_xact_lock(hashtext(current_schema() || '/slug'))");
  const taken = await queries.rows<{ slug: string }>('select slug from assessments where slug = $1 or slug like $2', [base, `${base}-%`]);
  const all: Columns = { ...columns, slug: freeSlug(base, new Set(taken.map(({ slug }) => slug))) };
  const names = Object.keys(all);
  const places = names.map((_, index) => `$${index + 1}`);
  const [row] = await queries.rows<AssessmentRow>(
    `insert into assessments (${names.join(', ')}) values (${places.join(', ')}) returning ${ASSESSMENT_COLUMNS}`,
    Object.values(all),
  );
  if (row === undefined) throw new StoreNotFoundError({ kind: 'assessment', id: String(all['id']) });
  return row;
}

async function changeRow(queries: Queries, id: string, columns: Columns, expected: Expected): Promise<StoredAssessment> {
  await lockRow(queries, id, expected);
  const values: SqlValue[] = [id, ...Object.values(columns)];
  const sets = Object.keys(columns).map((name, index) => `${name} = $${index + 2}`);
  const [row] = await queries.rows<AssessmentRow>(
    `update assessments set ${[...sets, 'version = version + 1'].join(', ')} where id = $1 returning ${ASSESSMENT_COLUMNS}`,
    values,
  );
  if (row === undefined) throw new StoreNotFoundError({ kind: 'assessment', id });
  return toAssessment(row);
}

async function lockRow(queries: Queries, id: unknown, expected: Expected): Promise<void> {
  const { version } = checkRecord('expected', expected);
  if (version !== undefined) checkWhole('version', version, 1, 2 ** 31 - 1);
  const row = await rowOf(queries, checkId('id', id), 'for no key update');
  if (version !== undefined && version !== row.version) throw new StoreConflictError({ kind: 'assessment', expected: String(version), found: row.version });
}

async function rowOf(queries: Queries, id: string, lock = ''): Promise<AssessmentRow> {
  const [row] = await queries.rows<AssessmentRow>(`select ${ASSESSMENT_COLUMNS} from assessments where id = $1 ${lock}`, [id]);
  if (row === undefined) throw new StoreNotFoundError({ kind: 'assessment', id });
  return row;
}

async function getBySlug(queries: Queries, slug: unknown): Promise<StoredAssessment> {
  const [row] = await queries.rows<AssessmentRow>(`select ${ASSESSMENT_COLUMNS} from assessments where slug = $1`, [checkLine('slug', slug)]);
  if (row === undefined) throw new StoreNotFoundError({ kind: 'assessment', id: String(slug) });
  return toAssessment(row);
}
