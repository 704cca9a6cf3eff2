import { describe } from 'vitest';
import { describeMigrations } from './migrations/migrate-database.contract.ts';
import { placeOn } from './testing/place-on.contract.ts';
import { describeStoreContract } from './testing/store.contract.ts';
import { TEST_POSTGRES, whyNoPostgres } from './testing/test-postgres.contract.ts';

const reason = await whyNoPostgres();
if (reason !== undefined) process.stderr.write(`skipped: the store on PostgreSQL, because ${reason}\n`);

describe.skipIf(reason !== undefined)(`a PostgreSQL server${reason === undefined ? '' : ` (skipped: ${reason})`}`, () => {
  describeStoreContract('PostgreSQL', () => placeOn(TEST_POSTGRES));
  describeMigrations('PostgreSQL', () => TEST_POSTGRES);
});
