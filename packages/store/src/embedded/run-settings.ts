import type { DatabaseUser } from './database-user.ts';

/** Name of the database's only user. */
export const DATABASE_USER = 'anshin';

/** The database in which the schema lies; it exists from the beginning. */
export const DATABASE_NAME = 'postgres';

/**
 * Settings of the server. The first three are what durability rests on, and stated although they are PostgreSQL's defaults; the others keep
 * memory and the number of processes small. ASSUMPTION: one team on one machine.
 */
export const SERVER_SETTINGS: Readonly<Record<string, string>> = {
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  max_connections: '40',
  shared_buffers: '64MB',
  max_wal_size: '256MB',
  min_wal_size: '32MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  io_method: 'sync',
  jit: 'off',
  huge_pages: 'off',
  logging_collector: 'off',
  log_statement: 'none',
  log_min_messages: 'warning',
  log_min_error_statement: 'panic',
};

/** What the programs see of our surroundings: no setting of another PostgreSQL, and messages in one language. */
export function programEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_') && name !== 'LANG' && name !== 'LANGUAGE');
  return { ...Object.fromEntries(own), LC_ALL: 'C', TZ: 'UTC' };
}

/** How to start a program on a database folder. */
export interface RunIn {
  readonly cwd: string;
  /** The folder as the program is told. */
  readonly data: string;
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * The folder is entered before rights are given up, and named by what the process stands in: so the database's user need not be able to pass
 * the folders above, which under `/root` it cannot. Only Linux has such a name; elsewhere, and without a change of user, it is the path.
 */
export function runIn(folder: string, user: DatabaseUser | undefined): RunIn {
  if (user === undefined) return { cwd: folder, data: folder };
  return { cwd: folder, data: process.platform === 'linux' ? '/proc/self/cwd' : folder, ...user };
}
