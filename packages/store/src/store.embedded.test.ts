import { afterAll, beforeAll } from 'vitest';
import { describeMigrations } from './migrations/migrate-database.contract.ts';
import { embeddedServer } from './testing/embedded-server.contract.ts';
import { placeOn } from './testing/place-on.contract.ts';
import { describeStoreContract } from './testing/store.contract.ts';

let server: Awaited<ReturnType<typeof embeddedServer>>;
beforeAll(async () => {
  server = await embeddedServer();
});
afterAll(() => server.stop());

describeStoreContract('the embedded database', () => placeOn(server.connection));
describeMigrations('the embedded database', () => server.connection);
