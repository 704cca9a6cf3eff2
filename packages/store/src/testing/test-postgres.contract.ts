import { type Connection, connectDatabase } from '../database/database.ts';

/** The PostgreSQL for tests; a schema for each test is made in it and dropped again. */
export const TEST_POSTGRES: Connection = { connectionString: process.env['ANSHIN_TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test' };

/** Why the tests on it are left out; `undefined` when they run. In CI they always run, and fail where none answers. */
export async function whyNoPostgres(): Promise<string | undefined> {
  if (process.env['CI'] !== undefined) return undefined;
  try {
    await (await connectDatabase(TEST_POSTGRES, 'public')).close();
    return undefined;
  } catch (error) {
    return `no PostgreSQL 15 or newer answers (${error instanceof Error ? error.message : String(error)}); set ANSHIN_TEST_DATABASE_URL`;
  }
}
