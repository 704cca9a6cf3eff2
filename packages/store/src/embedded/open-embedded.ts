import { access, constants, mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { connectDatabase, type Database } from '../database/database.ts';
import { StoreFolderError, StoreUnreachableError } from '../errors/store-error.ts';
import { lockFolder } from './folder-lock.ts';
import { initialiseCluster } from './initialise-cluster.ts';
import { findPrograms } from './programs.ts';
import { startServer } from './start-server.ts';

/** A database in a data folder, with its server. */
export interface EmbeddedDatabase extends Database {
  /** Number of the server's process. */
  readonly pid: number;
  /** Resolves when the server ends, also when nobody asked it to. */
  readonly ended: Promise<void>;
}

/** Locks the folder, starts the server in it and connects; on any failure everything is undone. */
export async function openEmbedded(dataFolder: string, schema: string): Promise<EmbeddedDatabase> {
  const folder = resolve(dataFolder);
  await usable(folder);
  const undo: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (let step = undo.pop(); step !== undefined; step = undo.pop()) await step();
  };
  try {
    const lock = await lockFolder(folder);
    undo.push(() => lock.release());
    const server = await startServer(await initialiseCluster(folder, findPrograms));
    undo.push(() => server.stop());
    const database = await connectDatabase(server.connection, schema);
    undo.push(() => database.close());
    return { ...whileRunning(database, server.ended), close, pid: server.pid, ended: server.ended };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Refuses every call once the server has ended: a connection that was left behind may answer for a moment longer, and what it says is not to be trusted. */
function whileRunning(database: Database, ended: Promise<void>): Database {
  let hasEnded = false;
  void ended.then(() => {
    hasEnded = true;
  });
  const check = (): void => {
    if (hasEnded) throw new StoreUnreachableError({ reason: 'server-ended' });
  };
  return {
    ...database,
    rows: async (sql, values) => {
      check();
      return database.rows(sql, values);
    },
    script: async (sql) => {
      check();
      return database.script(sql);
    },
    transaction: async (work) => {
      check();
      return database.transaction(work);
    },
  };
}

async function usable(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StoreFolderError({ folder, reason: (error as NodeJS.ErrnoException).code ?? 'unknown' }, error);
  }
}
