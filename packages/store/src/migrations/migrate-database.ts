import { createHash } from 'node:crypto';
import type { Database, Queries } from '../database/database.ts';
import { StoreError, StoreMigrationError, StoreTooNewError } from '../errors/store-error.ts';
import { translateError } from '../errors/translate-error.ts';
import type { Migration } from './migration.ts';
import { MIGRATIONS } from './migrations.ts';

/** Two processes that start at once take turns; any fixed number does, it only has to be our own. */
const LOCK = 4_680_001;

/** The digest by which an edited migration is recognised. */
export function digestMigration(migration: Migration): string {
  return createHash('sha256').update(migration.sql).digest('hex');
}

/**
 * Applies what is missing, each migration in a transaction of its own, and gives the numbers that were applied. Running it again does nothing.
 * Throws `store.migration-failed` (the data are as they were before that migration) and `store.too-new`.
 */
export async function migrateDatabase(database: Database, migrations: readonly Migration[] = MIGRATIONS): Promise<readonly number[]> {
  await database.transaction(prepare);
  const applied: number[] = [];
  for (const migration of migrations) {
    try {
      if (await database.transaction((queries) => apply(queries, migration, migrations.length))) applied.push(migration.number);
    } catch (error) {
      if (error instanceof StoreError && ['store.migration-failed', 'store.too-new', 'store.unreachable'].includes(error.code)) throw error;
      throw new StoreMigrationError({ migration: migration.name }, error);
    }
  }
  return applied;
}

async function prepare(queries: Queries): Promise<void> {
  await takeTurn(queries);
  await queries.rows(`create schema if not exists "${queries.schema}"`);
  await queries.rows(
    'create table if not exists schema_migrations (number integer primary key, name text not null, digest text not null, at timestamptz not null)',
  );
}

/** Whether it was missing. */
async function apply(queries: Queries, migration: Migration, known: number): Promise<boolean> {
  await takeTurn(queries);
  const rows = await queries.rows<{ number: number; digest: string }>('select number, digest from schema_migrations order by number');
  const newest = rows.at(-1)?.number ?? 0;
  if (newest > known) throw new StoreTooNewError({ found: newest, known });
  const there = rows.find(({ number }) => number === migration.number);
  if (there !== undefined) {
    if (there.digest !== digestMigration(migration)) throw new StoreMigrationError({ migration: migration.name });
    return false;
  }
  try {
    await queries.script(migration.sql);
  } catch (error) {
    throw translateError(error);
  }
  await queries.rows('insert into schema_migrations (number, name, digest, at) values ($1, $2, $3, now())', [
    migration.number,
    migration.name,
    digestMigration(migration),
  ]);
  return true;
}

async function takeTurn(queries: Queries): Promise<void> {
  await queries.rows('select pg_advisory_xact_lock($1)', [LOCK]);
}
