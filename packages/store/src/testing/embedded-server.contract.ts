import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from '../database/database.ts';
import { initialiseCluster } from '../embedded/initialise-cluster.ts';
import { findPrograms } from '../embedded/programs.ts';
import { startServer } from '../embedded/start-server.ts';

/** A server in a folder for temporary files, for the tests of one file. */
export async function embeddedServer(): Promise<{ connection: Connection; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'anshin-store-'));
  const server = await startServer(await initialiseCluster(folder, findPrograms));
  return {
    connection: server.connection,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
