import type { Page } from '../assessments/list-assessments.ts';
import type { Database, Queries } from '../database/database.ts';
import { StoreConflictError, StoreNotFoundError } from '../errors/store-error.ts';
import { checkBytes, checkId, checkLine, checkWhole } from '../input/check-input.ts';
import { MAX_STATE_BYTES, MAX_UPDATE_BYTES } from '../input/limits.ts';
import { AppendQueue } from './append-queue.ts';
import { foldUpdates, listWork, type WorkDone, type WorkQuery } from './work-done.ts';

/** Most updates that share one commit. ASSUMPTION: keeps a transaction short; 64 of the largest would be 1 GB, usual ones are 100 bytes. */
const MAX_BATCH = 64;

/** One update of a live document. */
export interface LiveUpdate {
  /** Counts from 1 within one assessment, without gaps. */
  readonly seq: number;
  readonly bytes: Uint8Array;
  readonly by: string;
  readonly at: string;
}

/** Where an update stands, once it is durable. */
export type Appended = Pick<LiveUpdate, 'seq' | 'at'>;

/** A live document: the compacted state and every update after it. */
export interface LoadedDocument {
  readonly state: Uint8Array;
  /** The last update that the state holds. */
  readonly upTo: number;
  readonly updates: readonly LiveUpdate[];
}

/** The live documents of the assessments, as bytes that the store does not look into. */
export interface LiveDocuments {
  /** Resolves when the update is on the disk; then it survives the death of every process and a power cut. */
  append(assessment: string, bytes: Uint8Array, by: string): Promise<Appended>;
  /** Everything, as of one moment. */
  load(assessment: string): Promise<LoadedDocument>;
  /** Who changed the document when, newest first and back to its beginning: update by update, and hour by hour where they were compacted. */
  work(assessment: string, query?: WorkQuery): Promise<Page<WorkDone>>;
  /**
   * Replaces the state by one that holds every update up to `upTo`, and of those keeps only who made them when. `store.conflict` when a later state is there already
   * (then nothing has to be done) or `upTo` was never given out.
   */
  compact(assessment: string, state: Uint8Array, upTo: number): Promise<void>;
  /** Resolves when every append that was asked for is answered. */
  idle(): Promise<void>;
}

interface Item {
  readonly bytes: Buffer;
  readonly by: string;
}

interface UpdateRow {
  readonly seq: string;
  readonly bytes: Buffer;
  readonly by: string;
  readonly at: Date;
}

/** The live documents in a database. */
export function liveDocumentsIn(database: Database, now: () => Date): LiveDocuments {
  const queues = new Map<string, AppendQueue<Item, Appended>>();
  const queueOf = (id: string): AppendQueue<Item, Appended> => {
    const there = queues.get(id);
    if (there !== undefined) return there;
    const made = new AppendQueue<Item, Appended>(
      (items) => write(database, id, items, now()),
      MAX_BATCH,
      () => queues.delete(id),
    );
    queues.set(id, made);
    return made;
  };
  return {
    append: async (assessment, bytes, by) => {
      const item = { bytes: checkBytes('bytes', bytes, MAX_UPDATE_BYTES), by: checkLine('by', by) };
      return queueOf(checkId('assessment', assessment)).add(item);
    },
    load: async (assessment) => load(database, checkId('assessment', assessment)),
    work: async (assessment, query = {}) => {
      const id = checkId('assessment', assessment);
      await headOf(database, id);
      return listWork(database, id, query);
    },
    compact: async (assessment, state, upTo) => {
      const [id, bytes] = [checkId('assessment', assessment), checkBytes('state', state, MAX_STATE_BYTES)];
      const until = checkWhole('upTo', upTo, 0, Number.MAX_SAFE_INTEGER);
      await database.transaction((queries) => compact(queries, { id, bytes, until, at: now() }));
    },
    idle: async () => {
      await Promise.all([...queues.values()].map((queue) => queue.idle()));
    },
  };
}

/** One statement, so one commit: it locks the head, takes as many numbers as there are updates, and writes the rows. */
async function write(database: Database, id: string, items: readonly Item[], at: Date): Promise<readonly Appended[]> {
  const values = items.flatMap(({ bytes, by }) => [bytes, by]);
  const rows = items.map((_, index) => `(${index + 1}, $${2 * index + 4}::bytea, $${2 * index + 5}::text)`);
  const written = await database.rows<{ seq: string }>(
    `with head as (update assessment_heads set seq = seq + $2::integer where assessment = $1 returning seq)
     insert into assessment_updates (assessment, seq, bytes, by, at)
     select $1, head.seq - $2::integer + item.nth, item.bytes, item.by, $3::timestamptz
     from head, (values ${rows.join(', ')}) as item (nth, bytes, by) returning seq`,
    [id, items.length, at, ...values],
  );
  if (written.length !== items.length) throw new StoreNotFoundError({ kind: 'assessment', id });
  const numbers = written.map(({ seq }) => Number(seq)).sort((a, b) => a - b);
  return numbers.map((seq) => ({ seq, at: at.toISOString() }));
}

async function load(database: Database, id: string): Promise<LoadedDocument> {
  return database.transaction(async (queries) => {
    // State and updates of one moment, even while somebody compacts.
    await queries.script('set transaction isolation level repeatable read read only');
    const [snapshot] = await queries.rows<{ up_to: string; state: Buffer }>('select up_to, state from assessment_snapshots where assessment = $1', [id]);
    if (snapshot === undefined) throw new StoreNotFoundError({ kind: 'assessment', id });
    const upTo = Number(snapshot.up_to);
    return { state: plain(snapshot.state), upTo, updates: await updatesAfter(queries, id, upTo) };
  });
}

async function updatesAfter(queries: Queries, id: string, seq: number): Promise<readonly LiveUpdate[]> {
  const rows = await queries.rows<UpdateRow>('select seq, bytes, by, at from assessment_updates where assessment = $1 and seq > $2 order by seq', [id, seq]);
  return rows.map(({ seq, bytes, by, at }) => ({ seq: Number(seq), bytes: plain(bytes), by, at: at.toISOString() }));
}

async function compact(queries: Queries, { id, bytes, until, at }: { id: string; bytes: Buffer; until: number; at: Date }): Promise<void> {
  // The head first, as a deletion does, so that the two never wait for each other; shared, so that appends go on: whatever number is there was given
  // out, and every one before it is committed.
  const head = await headOf(queries, id, 'for key share');
  if (until > head) throw new StoreConflictError({ kind: 'live-document', expected: String(until), found: head });
  const replaced = await queries.rows('update assessment_snapshots set state = $2, up_to = $3, at = $4 where assessment = $1 and up_to <= $3 returning up_to', [
    id,
    bytes,
    until,
    at,
  ]);
  if (replaced.length === 0) throw new StoreConflictError({ kind: 'live-document', expected: String(until), found: 'later' });
  await foldUpdates(queries, id, until);
}

async function headOf(queries: Queries, id: string, lock: '' | 'for key share' = ''): Promise<number> {
  const [head] = await queries.rows<{ seq: string }>(`select seq from assessment_heads where assessment = $1 ${lock}`, [id]);
  if (head === undefined) throw new StoreNotFoundError({ kind: 'assessment', id });
  return Number(head.seq);
}

/** Without Node's own methods, and in memory of its own: the driver's buffers are views of larger ones. */
function plain(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer);
}
