import { Pool, type PoolClient, type PoolConfig } from 'pg';
import { StoreTooOldError } from '../errors/store-error.ts';
import { translateError } from '../errors/translate-error.ts';

/** Oldest PostgreSQL that the migrations are written for. */
export const OLDEST_POSTGRES = 15;

/** Connections of one store. ASSUMPTION: statements are short; more would only wait for the same disk. */
const MAX_CONNECTIONS = 10;

/** How long to wait for a connection, in milliseconds. ASSUMPTION: a person waits no longer for a page. */
const CONNECT_TIMEOUT = 10_000;

/** Longest statement, in milliseconds. ASSUMPTION: a migration of a large table included. */
const STATEMENT_TIMEOUT = 120_000;

/** A value that a statement takes. */
export type SqlValue = string | number | boolean | null | Date | Buffer | readonly string[] | readonly number[];

/** Statements, within a transaction or each for itself. Every error is a `StoreError`. */
export interface Queries {
  /** The schema in which every table lies. */
  readonly schema: string;
  rows<Row extends object>(sql: string, values?: readonly SqlValue[]): Promise<readonly Row[]>;
  /** Several statements without values. */
  script(sql: string): Promise<void>;
}

/** A pool of connections to one schema. */
export interface Database extends Queries {
  /** Everything or nothing; what it gives back is durable when it resolves. */
  transaction<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Where to connect: a URL or the parts of one. */
export type Connection = Pick<PoolConfig, 'connectionString' | 'host' | 'port' | 'user' | 'password' | 'database'>;

/** Opens a pool and checks that a usable PostgreSQL answers. Throws `store.unreachable`, `store.too-old`. */
export async function connectDatabase(connection: Connection, schema: string): Promise<Database> {
  const pool = new Pool({
    ...connection,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    application_name: 'anshin',
    options: `-c search_path="${schema}" -c timezone=UTC -c synchronous_commit=on -c statement_timeout=${STATEMENT_TIMEOUT} -c client_min_messages=warning`,
  });
  // An idle connection that breaks is replaced by the next statement; without a listener it would end the process.
  pool.on('error', () => undefined);
  const database: Database = {
    ...queriesOn(schema, pool),
    transaction: (work) => inTransaction(pool, schema, work),
    close: () => pool.end(),
  };
  try {
    await checkVersion(database);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return database;
}

async function checkVersion(database: Database): Promise<void> {
  const [row] = await database.rows<{ version: string }>("select current_setting('server_version_num') as version");
  const found = Math.floor(Number(row?.version) / 10_000);
  if (!(found >= OLDEST_POSTGRES)) throw new StoreTooOldError({ found, needed: OLDEST_POSTGRES });
}

function queriesOn(schema: string, client: Pick<Pool | PoolClient, 'query'>): Queries {
  return {
    schema,
    rows: async <Row extends object>(sql: string, values: readonly SqlValue[] = []) => {
      try {
        return (await client.query<Row>(sql, [...values])).rows;
      } catch (error) {
        throw translateError(error);
      }
    },
    script: async (sql) => {
      try {
        await client.query(sql);
      } catch (error) {
        throw translateError(error);
      }
    },
  };
}

async function inTransaction<T>(pool: Pool, schema: string, work: (queries: Queries) => Promise<T>): Promise<T> {
  const client = await pool.connect().catch((error: unknown) => {
    throw translateError(error);
  });
  let broken: Error | undefined;
  // A connection that breaks between two statements tells it by an event; the next statement fails by itself.
  const onError = (error: Error): void => {
    broken = error;
  };
  client.on('error', onError);
  try {
    const queries = queriesOn(schema, client);
    await queries.script('begin');
    const result = await work(queries);
    await queries.script('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
}
