import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError, StoreFolderError, StoreTooNewError, StoreTooOldError } from '../errors/store-error.ts';
import { type DatabaseUser, databaseUser } from './database-user.ts';
import type { Programs } from './programs.ts';
import { DATABASE_USER, programEnvironment, runIn } from './run-settings.ts';

/** Folder of the database inside the data folder. */
const DATABASE = 'postgres';
/** File with the password inside the data folder. */
const SECRET = 'postgres.secret';

/** A database folder that can be started. */
export interface Cluster {
  readonly folder: string;
  readonly user: DatabaseUser | undefined;
  readonly password: string;
  readonly programs: Programs;
}

/**
 * The database inside a data folder, made when there is none. It is made beside and moved into place when it is complete and on the disk:
 * a death in the middle leaves nothing that looks like a database. Throws `store.folder-refused`, `store.too-old`, `store.too-new`.
 */
export async function initialiseCluster(dataFolder: string, programsFor: (user: DatabaseUser | undefined) => Promise<Programs>): Promise<Cluster> {
  const folder = join(dataFolder, DATABASE);
  try {
    const there = await stat(folder).catch(() => undefined);
    const user = await databaseUser(dataFolder, there);
    const programs = await programsFor(user);
    await removeDrafts(dataFolder);
    if (there === undefined) await make(dataFolder, folder, user, programs);
    await checkMajor(folder, programs);
    return { folder, user, programs, password: (await readFile(join(dataFolder, SECRET), 'utf8')).trim() };
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreFolderError({ folder: dataFolder, reason: (error as NodeJS.ErrnoException).code ?? 'unknown' }, error);
  }
}

async function removeDrafts(dataFolder: string): Promise<void> {
  const drafts = (await readdir(dataFolder)).filter((name) => name.startsWith(`${DATABASE}.new-`));
  for (const draft of drafts) await rm(join(dataFolder, draft), { recursive: true, force: true });
}

async function make(dataFolder: string, folder: string, user: DatabaseUser | undefined, programs: Programs): Promise<void> {
  const draft = join(dataFolder, `${DATABASE}.new-${process.pid}`);
  const secret = join(dataFolder, SECRET);
  await mkdir(draft, { mode: 0o700 });
  await rm(secret, { force: true });
  const file = await open(secret, 'wx', 0o600);
  try {
    await file.writeFile(`${randomBytes(24).toString('base64url')}\n`);
    await file.sync();
    if (user !== undefined) await chown(draft, user.uid, user.gid);
    if (user !== undefined) await chown(secret, user.uid, user.gid);
  } finally {
    await file.close();
  }
  await runInitdb(draft, secret, user, programs);
  await rename(draft, folder);
  await syncFolder(dataFolder);
}

async function runInitdb(draft: string, secret: string, user: DatabaseUser | undefined, { initdb }: Programs): Promise<void> {
  const { data, ...where } = runIn(draft, user);
  // The password comes by an open file: the database's user may be unable to pass the folders above it.
  const input = await open(secret, 'r');
  const pwfile = data === draft ? secret : '/dev/stdin';
  const encoding = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const args = ['-D', data, `--username=${DATABASE_USER}`, '--auth=scram-sha-256', `--pwfile=${pwfile}`, ...encoding, '--no-instructions'];
  try {
    await new Promise<void>((resolve, reject) => {
      const child = spawn(initdb, args, { ...where, env: programEnvironment(), stdio: [input.fd, 'ignore', 'pipe'] });
      let told = '';
      child.stderr?.on('data', (chunk) => {
        told = (told + String(chunk)).slice(-4_000);
      });
      child.once('error', reject);
      child.once('close', (code) => (code === 0 ? resolve() : reject(new StoreFolderError({ folder: draft, reason: 'initdb-failed' }, new Error(told)))));
    });
  } finally {
    await input.close();
  }
}

async function checkMajor(folder: string, { major }: Programs): Promise<void> {
  const found = Number.parseInt(await readFile(join(folder, 'PG_VERSION'), 'utf8'), 10);
  if (found < major) throw new StoreTooOldError({ found, needed: major });
  if (found > major) throw new StoreTooNewError({ found, known: major });
}

/** After this the new name survives a power cut. Windows cannot open folders and needs no such step. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
