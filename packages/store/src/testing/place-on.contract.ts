import { randomBytes } from 'node:crypto';
import { type Connection, connectDatabase } from '../database/database.ts';
import { type Store, storeOn } from '../store.ts';
import type { EmptyPlace } from './store-stage.contract.ts';
import { steppingClock } from './test-clock.contract.ts';

/** A schema of its own on a running server; `drop` takes it away again. */
export async function placeOn(connection: Connection): Promise<EmptyPlace> {
  const schema = `anshin_test_${randomBytes(6).toString('hex')}`;
  const database = await connectDatabase(connection, schema);
  const clock = steppingClock();
  let passed = 0;
  const now = (): Date => new Date(clock().getTime() + passed);
  return {
    open: async (): Promise<Store> => storeOn(await connectDatabase(connection, schema), 'postgresql', now, new Promise(() => undefined)),
    count: async (table) => (await database.rows<{ count: number }>(`select count(*)::integer as count from ${table}`))[0]?.count ?? -1,
    pass: (milliseconds) => {
      passed += milliseconds;
    },
    drop: async () => {
      await database.rows(`drop schema if exists "${schema}" cascade`);
      await database.close();
    },
  };
}
