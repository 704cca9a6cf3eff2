import { type Assessments, assessmentsIn } from './assessments/assessments.ts';
import type { Database } from './database/database.ts';
import { type LiveDocuments, liveDocumentsIn } from './live/live-documents.ts';
import { migrateDatabase } from './migrations/migrate-database.ts';
import { type Revisions, revisionsIn } from './revisions/revisions.ts';

/** What the store runs on, for a page about the system. */
export interface StoreState {
  readonly engine: 'embedded' | 'postgresql';
  /** As the server says it, `18.4`. */
  readonly version: string;
  /** Whether what was acknowledged survives a power cut: the server's `fsync`, `full_page_writes` and `synchronous_commit`. */
  readonly durable: boolean;
  /** Number of the last migration. */
  readonly migration: number;
}

/** Durable storage of the workbench: one set of tables, embedded or on any PostgreSQL. */
export interface Store {
  readonly assessments: Assessments;
  readonly live: LiveDocuments;
  readonly revisions: Revisions;
  /** Answers when the database does; `store.unreachable` otherwise. */
  state(): Promise<StoreState>;
  /** Resolves when an embedded server ends, also when nobody asked it to; never for a server of somebody else. */
  readonly ended: Promise<void>;
  /** Waits for what is under way, then stops cleanly. Calling it again does nothing. */
  close(): Promise<void>;
}

/** A store on an open database, whose structure is brought up to date first. */
export async function storeOn(database: Database, engine: StoreState['engine'], now: () => Date, ended: Promise<void>): Promise<Store> {
  await migrateDatabase(database);
  const live = liveDocumentsIn(database, now);
  let closed: Promise<void> | undefined;
  return {
    assessments: assessmentsIn(database, now),
    live,
    revisions: revisionsIn(database, now),
    state: () => stateOf(database, engine),
    ended,
    close: () => {
      closed ??= live.idle().then(() => database.close());
      return closed;
    },
  };
}

async function stateOf(database: Database, engine: StoreState['engine']): Promise<StoreState> {
  const [row] = await database.rows<{ version: string; durable: boolean; migration: number }>(
    `select current_setting('server_version') as version,
       current_setting('fsync') = 'on' and current_setting('full_page_writes') = 'on' and current_setting('synchronous_commit') <> 'off' as durable,
       (select max(number) from schema_migrations) as migration`,
  );
  return { engine, version: row?.version.split(' ')[0] ?? '', durable: row?.durable ?? false, migration: row?.migration ?? 0 };
}
