import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Connection } from '../database/database.ts';
import { StoreFolderError } from '../errors/store-error.ts';
import type { Cluster } from './initialise-cluster.ts';
import { isAlive } from './process-start.ts';
import { DATABASE_NAME, DATABASE_USER, programEnvironment, runIn, SERVER_SETTINGS } from './run-settings.ts';

/** Longest path of a socket, in bytes; systems allow 103 to 107. */
const MAX_SOCKET_PATH = 100;
/** How often another free port is looked for when somebody takes it first. */
const ATTEMPTS = 5;
/** How long a clean stop may take before it is made quicker, in milliseconds; a hard stop loses nothing that was committed. */
const PATIENCE = 20_000;
/** What a server says that finds the remains of another in its folder. */
const STILL_LEAVING = /pre-existing shared memory block|lock file "[^"]+" already exists/;
/** Step of waiting for a process that is no child of ours, in milliseconds. */
const STEP = 50;

/**
 * Starts the server in place of the shell, beside a watcher that ends it cleanly when the pipe to us closes: also after kill -9 no server stays
 * behind. $1 is the program, the rest its arguments; 3 is the pipe.
 */
const WITH_WATCHER = '(read -r _ <&3; kill -INT $$) 2>/dev/null & exec "$@" 3<&-';

/** A server that runs. */
export interface RunningServer {
  readonly connection: Connection;
  readonly pid: number;
  /** Resolves when the process ends, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Starts the server of a cluster; after a crash it first recovers what was committed. Throws `store.folder-refused`. */
export async function startServer(cluster: Cluster): Promise<RunningServer> {
  await endOrphan(cluster.folder);
  const bySocket = process.platform !== 'win32' && Buffer.byteLength(join(cluster.folder, '.s.PGSQL.5432')) <= MAX_SOCKET_PATH;
  const until = Date.now() + PATIENCE;
  for (let attempt = 1; ; attempt++) {
    const port = bySocket ? 5432 : await freePort();
    const child = launch(cluster, bySocket, port);
    const told = await firstWords(child);
    const ended = new Promise<void>((resolve) => (child.exitCode === null && child.signalCode === null ? child.once('exit', () => resolve()) : resolve()));
    if (told === undefined && child.pid !== undefined) {
      const connection = { host: bySocket ? cluster.folder : '127.0.0.1', port, user: DATABASE_USER, password: cluster.password, database: DATABASE_NAME };
      return { connection, pid: child.pid, ended, stop: () => stop(child, ended) };
    }
    // Parts of a server that was killed hold its memory for a moment longer.
    const leaving = STILL_LEAVING.test(told ?? '') && Date.now() < until;
    if (leaving) await wait(STEP);
    const taken = /could not (bind|create any)/.test(told ?? '') && !bySocket && attempt < ATTEMPTS;
    if (!leaving && !taken) throw new StoreFolderError({ folder: cluster.folder, reason: 'server-did-not-start' }, new Error(told ?? ''));
  }
}

function launch({ folder, user, programs }: Cluster, bySocket: boolean, port: number): ChildProcess {
  const { data, ...where } = runIn(folder, user);
  const open = bySocket ? { listen_addresses: '', unix_socket_directories: '.' } : { listen_addresses: '127.0.0.1', unix_socket_directories: '' };
  const settings = Object.entries({ ...SERVER_SETTINGS, ...open }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const args = ['-D', data, '-p', String(port), ...settings];
  // A session of its own: Ctrl-C in a terminal reaches us, and we stop it when everything is written.
  const options = { ...where, env: programEnvironment(), detached: process.platform !== 'win32' };
  if (process.platform === 'win32') return spawn(programs.postgres, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  return spawn('/bin/sh', ['-c', WITH_WATCHER, 'sh', programs.postgres, ...args], { ...options, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
}

/** `undefined` when it is ready, else what it said before it ended. */
function firstWords(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    let told = '';
    child.stderr?.on('data', (chunk) => {
      told = (told + String(chunk)).slice(-8_000);
      if (told.includes('ready to accept connections')) resolve(undefined);
    });
    child.once('error', (error) => resolve(error.message));
    child.once('exit', () => {
      // The pipe of the watcher: closed, it goes too.
      (child.stdio[3] as { destroy?: () => void } | null | undefined)?.destroy?.();
    });
    child.once('close', () => resolve(told || 'ended'));
  });
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  // Fast, then immediate shutdown (PostgreSQL manual, 18.5).
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    child.kill(signal);
    const quiet = new AbortController();
    const late = wait(PATIENCE, true, { signal: quiet.signal }).catch(() => false);
    const done = await Promise.race([ended.then(() => true), late.then(() => false)]);
    quiet.abort();
    if (done) return;
  }
}

/** A server whose parent is gone is ending by itself, or is told to; we hold the folder's lock, so it is nobody else's. */
async function endOrphan(folder: string): Promise<void> {
  const pid = Number.parseInt(await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => ''), 10);
  if (!Number.isInteger(pid) || pid <= 1 || !(await isServer(pid))) return;
  const until = Date.now() + PATIENCE;
  process.kill(pid, 'SIGINT');
  while (isAlive(pid) && (await isServer(pid)) && Date.now() < until) await wait(STEP);
}

/** The number may belong to another program by now. Where nobody can tell, PostgreSQL itself decides when it starts. */
async function isServer(pid: number): Promise<boolean> {
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return /postgres\0-D\0/.test(command);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
