import { type AnshinDocument, checkDocument, migrate } from '@anshin/model';
import type { Page } from '../assessments/list-assessments.ts';
import { readCursor, writeCursor } from '../assessments/page-cursor.ts';
import type { Database, Queries } from '../database/database.ts';
import { StoreConflictError, StoreDocumentError, StoreNotFoundError } from '../errors/store-error.ts';
import { uuidV7 } from '../ids/uuid-v7.ts';
import { checkId, checkLimit, checkLine, checkOptionalLine, checkRecord, checkWhole } from '../input/check-input.ts';
import { checkStoredDocument, type StorableDocument } from '../input/check-stored-document.ts';

/** A kept state of an assessment. */
export interface Revision {
  readonly id: string;
  readonly assessment: string;
  /** Digest of the document's content, 64 hex digits. */
  readonly digest: string;
  readonly by: string;
  readonly at: string;
  /** null: kept automatically. */
  readonly name: string | null;
  /** Counts the changes of the name, from 1. */
  readonly version: number;
}

/** A revision with its document. */
export interface RevisionContent extends Revision {
  readonly document: AnshinDocument;
}

/** What a new revision holds. */
export interface NewRevision {
  /** Checked against the model's schema. */
  readonly document: unknown;
  readonly by: string;
  readonly name?: string | null | undefined;
}

/** Which revisions, newest first. */
export interface RevisionQuery {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** The revisions of the assessments. */
export interface Revisions {
  /** Without a name and with the same document as the newest revision, that one comes back and nothing is written. */
  add(assessment: string, revision: NewRevision): Promise<Revision>;
  list(assessment: string, query?: RevisionQuery): Promise<Page<Revision>>;
  get(assessment: string, revision: string): Promise<RevisionContent>;
  /** null takes the name away. `store.conflict` when somebody named it in the meantime. */
  name(assessment: string, revision: string, name: string | null, expected?: { readonly version?: number | undefined }): Promise<Revision>;
}

const COLUMNS = 'id, assessment, digest, by, at, name, version';

interface RevisionRow extends Omit<Revision, 'at'> {
  readonly at: Date;
}

/** The revisions in a database. */
export function revisionsIn(database: Database, now: () => Date): Revisions {
  return {
    add: async (assessment, asked) => {
      const id = checkId('assessment', assessment);
      const given = checkRecord('revision', asked);
      const revision = { by: checkLine('by', given['by']), name: checkOptionalLine('name', given['name']), stored: checkStoredDocument(given['document']) };
      return database.transaction(async (queries) => {
        await requireAssessment(queries, id, 'for no key update');
        const newest = revision.name === null ? await newestOf(queries, id) : undefined;
        const same = newest !== undefined && newest.sameJson(revision.stored.json);
        return same ? newest.revision : insertRevision(queries, id, { ...revision, at: now() });
      });
    },
    list: async (assessment, query = {}) => list(database, checkId('assessment', assessment), query),
    get: async (assessment, revision) => get(database, checkId('assessment', assessment), checkId('revision', revision)),
    name: async (assessment, revision, name, expected = {}) => {
      const [of, id, line] = [checkId('assessment', assessment), checkId('revision', revision), checkOptionalLine('name', name)];
      const { version } = checkRecord('expected', expected);
      if (version !== undefined) checkWhole('version', version, 1, 2 ** 31 - 1);
      return database.transaction((queries) => rename(queries, { of, id, name: line, version }));
    },
  };
}

/** Writes a revision within a transaction. */
export async function insertRevision(
  queries: Queries,
  assessment: string,
  { stored, by, at, name }: { stored: StorableDocument; by: string; at: Date; name: string | null },
): Promise<Revision> {
  const id = uuidV7(at);
  await queries.rows('insert into revisions (id, assessment, document, digest, by, at, name) values ($1, $2, $3, $4, $5, $6, $7)', [
    id,
    assessment,
    stored.json,
    stored.digest,
    by,
    at,
    name,
  ]);
  return { id, assessment, digest: stored.digest, by, at: at.toISOString(), name, version: 1 };
}

/** Compared as a whole: the digest leaves out layout, which a revision keeps. */
async function newestOf(queries: Queries, assessment: string): Promise<{ revision: Revision; sameJson(json: string): boolean } | undefined> {
  const [row] = await queries.rows<RevisionRow & { json: string }>(
    `select ${COLUMNS}, document::text as json from revisions where assessment = $1 order by at desc, id desc limit 1`,
    [assessment],
  );
  return row === undefined ? undefined : { revision: toRevision(row), sameJson: (json) => row.json === json };
}

async function list(queries: Queries, assessment: string, asked: unknown): Promise<Page<Revision>> {
  const query = checkRecord('query', asked);
  const limit = checkLimit(query['limit']);
  const cursor = readCursor(query['cursor'], 'revisions', 'time');
  await requireAssessment(queries, assessment, '');
  const values = cursor === undefined ? [assessment] : [assessment, cursor.key, cursor.id];
  const after = cursor === undefined ? '' : 'and (at, id) < ($2::timestamptz, $3::uuid)';
  const rows = await queries.rows<RevisionRow>(
    `select ${COLUMNS} from revisions where assessment = $1 ${after} order by at desc, id desc limit ${limit + 1}`,
    values,
  );
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: shown.map(toRevision),
    next: last === undefined ? null : writeCursor({ sort: 'revisions', key: last.at.toISOString(), id: last.id }),
  };
}

async function get(queries: Queries, assessment: string, id: string): Promise<RevisionContent> {
  const [row] = await queries.rows<RevisionRow & { document: Record<string, unknown> }>(
    `select ${COLUMNS}, document from revisions where assessment = $1 and id = $2`,
    [assessment, id],
  );
  if (row === undefined) throw new StoreNotFoundError({ kind: 'revision', id });
  // Written by an earlier format version, it is brought to the present one; the digest stays that of what was stored.
  const migrated = migrate(row.document);
  if ('finding' in migrated) throw new StoreDocumentError([migrated.finding]);
  const { document, findings } = checkDocument(migrated.value);
  if (document === undefined || findings.length > 0) throw new StoreDocumentError(findings);
  return { ...toRevision(row), document };
}

async function rename(queries: Queries, asked: { of: string; id: string; name: string | null; version: unknown }): Promise<Revision> {
  const [row] = await queries.rows<RevisionRow>(`select ${COLUMNS} from revisions where assessment = $1 and id = $2 for update`, [asked.of, asked.id]);
  if (row === undefined) throw new StoreNotFoundError({ kind: 'revision', id: asked.id });
  if (asked.version !== undefined && asked.version !== row.version)
    throw new StoreConflictError({ kind: 'revision', expected: String(asked.version), found: row.version });
  await queries.rows('update revisions set name = $2, version = version + 1 where id = $1', [asked.id, asked.name]);
  return toRevision({ ...row, name: asked.name, version: row.version + 1 });
}

async function requireAssessment(queries: Queries, id: string, lock: string): Promise<void> {
  const rows = await queries.rows(`select 1 from assessments where id = $1 ${lock}`, [id]);
  if (rows.length === 0) throw new StoreNotFoundError({ kind: 'assessment', id });
}

function toRevision({ id, assessment, digest, by, at, name, version }: RevisionRow): Revision {
  return { id, assessment, digest, by, at: at.toISOString(), name, version };
}
