import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { StoreFolderError, StoreLockedError } from '../errors/store-error.ts';
import { processStart } from './process-start.ts';

/** Name of the lock file in a data folder. */
export const LOCK_FILE = 'anshin.lock';

/** How often a holder says that it lives, in milliseconds; only looked at from another host (or container), which cannot see its process. */
const BEAT = 5_000;

/** After so many milliseconds without a sign a lock of another host is stale. ASSUMPTION: six beats. */
const SILENCE = 30_000;

/** How often a stale lock is cleared before giving up: each time somebody else must have been quicker. */
const ATTEMPTS = 5;

/** Who holds a folder. */
interface Holder {
  readonly pid: number;
  readonly start: string;
  readonly host: string;
  /** Makes every lock's content its own. */
  readonly token: string;
}

/** A folder that is ours until `release`. */
export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Takes a data folder for this process, or throws `store.locked`. A lock whose process is gone (kill -9, power cut, reboot) is recognised
 * and replaced; a number that another program has by now is told apart by its start.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = join(folder, LOCK_FILE);
  const holder: Holder = { pid: process.pid, start: (await processStart(process.pid)) ?? '', host: hostname(), token: randomUUID() };
  const text = `${JSON.stringify(holder)}\n`;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (await take(folder, path, text)) return held(path, text);
    await clearIfStale(folder, path);
  }
  throw new StoreLockedError({ folder, pid: '?', host: holder.host });
}

/** The file appears with its whole content or not at all: it is written beside and then linked, which fails when there is one. */
async function take(folder: string, path: string, text: string): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`;
  try {
    await writeFile(draft, text, { flag: 'wx', mode: 0o600 });
    await link(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new StoreFolderError({ folder, reason: codeOf(error) }, error);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Throws when the holder lives. Whoever moves the stale file away first goes on; a fresh lock that was moved by mistake is put back. */
async function clearIfStale(folder: string, path: string): Promise<void> {
  const seen = await read(path);
  if (seen === undefined) return;
  const holder = parse(seen);
  if (holder !== undefined && (await lives(path, holder))) throw new StoreLockedError({ folder, pid: holder.pid, host: holder.host });
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw new StoreFolderError({ folder, reason: codeOf(error) }, error);
  }
  if ((await read(aside)) !== seen) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

async function lives(path: string, holder: Holder): Promise<boolean> {
  if (holder.host !== hostname()) return Date.now() - ((await modified(path)) ?? 0) < SILENCE;
  return (await processStart(holder.pid)) === holder.start;
}

function held(path: string, text: string): FolderLock {
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), BEAT);
  beat.unref();
  return {
    release: async () => {
      clearInterval(beat);
      if ((await read(path)) === text) await rm(path, { force: true });
    },
  };
}

async function read(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

async function modified(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );
}

/** What is no lock of ours (a torn file after a power cut) has no holder. */
function parse(text: string): Holder | undefined {
  try {
    const { pid, start, host } = JSON.parse(text) as Partial<Holder>;
    const whole = typeof pid === 'number' && Number.isInteger(pid) && pid > 0 && typeof start === 'string' && typeof host === 'string';
    return whole ? (JSON.parse(text) as Holder) : undefined;
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown';
}
