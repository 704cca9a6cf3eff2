import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The command as users run it; `npm test` builds it first. */
const COMMAND = resolve('apps/cli/bundle/main.js');

/** A running workbench on a data folder of its own. */
export interface Workbench {
  readonly address: string;
  /** Asks the HTTP API. */
  readonly ask: <T>(path: string, body?: unknown) => Promise<T>;
  /** kill -9, and another process on the same folder and port. */
  readonly crash: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts the built workbench on loopback with an embedded database, on a port that is free; `stop` takes the folder away. */
export async function startWorkbench(folder: string = mkdtempSync(join(tmpdir(), 'anshin-workbench-'))): Promise<Workbench> {
  if (!existsSync(COMMAND)) throw new Error(`${COMMAND} is not there: build it with "npm run build"`);
  let running = await launch(folder, 0);
  const { address } = running;
  return {
    address,
    ask: async <T>(path: string, body?: unknown) => {
      const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
      const answer = await fetch(`${address}/api/v1${path}`, init);
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as T;
    },
    crash: async () => {
      running.child.kill('SIGKILL');
      await once(running.child, 'exit');
      running = await launch(folder, Number(new URL(address).port));
    },
    stop: async () => {
      running.child.kill('SIGINT');
      if (running.child.exitCode === null && running.child.signalCode === null) await once(running.child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function launch(folder: string, port: number): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const child = spawn(process.execPath, [COMMAND, 'serve', '--port', String(port), '--data', folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LANG: 'C' },
  });
  let said = '';
  const address = await new Promise<string>((found, failed) => {
    const look = (data: Buffer): void => {
      said += String(data);
      const match = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (match !== null) found(match[0]);
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    child.on('exit', (code) => failed(new Error(`the workbench ended with ${code}: ${said}`)));
  });
  return { child, address };
}
