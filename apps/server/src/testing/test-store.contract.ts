import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '@anshin/store';
import pg from 'pg';

/** A store with nothing in it; `drop` takes everything away again. */
export interface TestStore {
  readonly store: Store;
  drop(): Promise<void>;
}

const URL = process.env['ANSHIN_TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test';

/** A schema of its own on the PostgreSQL for tests where one answers, else an embedded database in a folder of its own. */
export async function testStore(now?: () => Date): Promise<TestStore> {
  const schema = `anshin_server_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: URL, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
  } catch {
    return embedded(now);
  }
  const store = await openStore({ databaseUrl: URL, schema, now });
  return {
    store,
    drop: async () => {
      await store.close();
      await client.query(`drop schema if exists "${schema}" cascade`);
      await client.end();
    },
  };
}

async function embedded(now?: () => Date): Promise<TestStore> {
  const folder = await mkdtemp(join(tmpdir(), 'anshin-server-'));
  const store = await openStore({ dataFolder: folder, now });
  return {
    store,
    drop: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
