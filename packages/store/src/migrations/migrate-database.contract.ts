import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { randomBytes } from 'node:crypto';
import { type Connection, connectDatabase, type Database } from '../database/database.ts';
import { expectCode } from '../testing/expect-code.contract.ts';
import type { Migration } from './migration.ts';
import { migrateDatabase } from './migrate-database.ts';
import { MIGRATIONS } from './migrations.ts';

/** What holds for migrations on every database. */
export function describeMigrations(name: string, connection: () => Connection): void {
  describe(`migrations on ${name}`, () => {
    let database: Database;
    let schema: string;
    beforeEach(async () => {
      schema = `anshin_test_${randomBytes(6).toString('hex')}`;
      database = await connectDatabase(connection(), schema);
    });
    afterEach(async () => {
      await database.rows(`drop schema if exists "${schema}" cascade`);
      await database.close();
    });
    const tables = async (): Promise<string[]> =>
      (await database.rows<{ name: string }>('select table_name as name from information_schema.tables where table_schema = $1', [schema]))
        .map((row) => row.name)
        .sort();

    it('run one by one from nothing, each once, and change nothing when they are run again', async () => {
      for (const [index, { number }] of MIGRATIONS.entries()) {
        expect(await migrateDatabase(database, MIGRATIONS.slice(0, index + 1))).toEqual([number]);
        expect(await migrateDatabase(database, MIGRATIONS.slice(0, index + 1))).toEqual([]);
      }
      expect(await tables()).toEqual([
        'assessment_heads',
        'assessment_snapshots',
        'assessment_updates',
        'assessment_work',
        'assessments',
        'revisions',
        'schema_migrations',
      ]);
    });

    it('run once when two processes start at the same time', async () => {
      const second = await connectDatabase(connection(), schema);
      const applied = await Promise.all([migrateDatabase(database), migrateDatabase(second)]);
      await second.close();
      expect(applied.flat().sort()).toEqual([1, 2, 3, 4]);
    });

    it('that fail in the middle leave nothing of themselves, and everything before', async () => {
      const bad: Migration = { number: 5, name: 'bad', sql: 'create table half (id int); insert into half values (1); select no_such_function();' };
      const before = MIGRATIONS.slice(0, 1);
      await expectCode(migrateDatabase(database, [...before, { ...bad, number: 2 }]), 'store.migration-failed');
      expect(await tables()).toEqual(['assessments', 'schema_migrations']);
      expect(await migrateDatabase(database)).toEqual([2, 3, 4]);
    });

    it('that were edited after they ran are noticed, and so is a newer program', async () => {
      await migrateDatabase(database);
      const edited = MIGRATIONS.map((each) => (each.number === 2 ? { ...each, sql: `${each.sql} ` } : each));
      await expectCode(migrateDatabase(database, edited), 'store.migration-failed');
      await expectCode(migrateDatabase(database, MIGRATIONS.slice(0, 2)), 'store.too-new');
    });
  });
}
