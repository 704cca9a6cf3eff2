import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { StoreFolderError } from '../errors/store-error.ts';

/** The system's user as whom the database programs run; `undefined` for the present one. */
export interface DatabaseUser {
  readonly uid: number;
  readonly gid: number;
}

/** Users to try when started as root: PostgreSQL's own, else the one without rights that every system has. */
const NAMES = ['postgres', 'nobody'] as const;

/** PostgreSQL refuses to run as root; then an unprivileged user is looked for. An existing database keeps its owner. */
export async function databaseUser(folder: string, owner: DatabaseUser | undefined): Promise<DatabaseUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  if (owner !== undefined && owner.uid !== 0) return owner;
  for (const name of NAMES) {
    const [uid, gid] = [await idOf('-u', name), await idOf('-g', name)];
    if (uid !== undefined && gid !== undefined && uid !== 0) return { uid, gid };
  }
  throw new StoreFolderError({ folder, reason: 'no-unprivileged-user' });
}

async function idOf(flag: string, name: string): Promise<number | undefined> {
  try {
    const { stdout } = await promisify(execFile)('id', [flag, name]);
    const id = Number.parseInt(stdout, 10);
    return Number.isInteger(id) ? id : undefined;
  } catch {
    return undefined;
  }
}
