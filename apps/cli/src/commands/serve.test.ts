import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { dataFolder } from '../input/data-folder.ts';
import { webFolder } from '../input/web-folder.ts';
import { fileIn, jsonOf, runCli, testFolder } from '../testing/run-cli.contract.ts';

const folder = testFolder();
const root = fileURLToPath(new URL('../../../..', import.meta.url));
const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** The command as a process of its own. */
interface Served {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
  /** Resolves with the address when it is ready. */
  readonly address: Promise<string>;
}

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
});

function serve(...args: readonly string[]): Served {
  const command = ['--conditions', 'anshin-source', '--import', 'tsx', MAIN, 'serve', '--port', '0', ...args];
  const child = spawn(process.execPath, command, { cwd: root, env: { ...process.env, LANG: 'C', LC_ALL: '' }, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  let [out, err] = ['', ''];
  let ready: (address: string) => void = () => undefined;
  const address = new Promise<string>((resolve) => (ready = resolve));
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
    const [found] = /http:\/\/\S+:\d+/.exec(out) ?? [];
    if (found !== undefined && out.endsWith('\n')) ready(found);
  });
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  const ended = new Promise<number | string | null>((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal)));
  return { child, out: () => out, err: () => err, ended, address };
}

describe('anshin serve', () => {
  test('says where it is and where the data lie, answers, refuses a second one on the same data, and ends cleanly', async () => {
    const data = join(folder, 'data');
    const first = serve('--data', data, '--lang', 'ja');
    const address = await Promise.race([first.address, first.ended]);
    expect(first.out()).toMatch(/^Anshin を http:\/\/127\.0\.0\.1:\d+ で開けます。\nデータの場所: .*data\n終了するには Ctrl-C を押してください。\n$/);
    const made = await fetch(`${address}/api/v1/assessments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ from: { starter: 'window-shutter' } }),
    });
    expect(made.status).toBe(201);
    const told = jsonOf(await runCli(['explain', 'class.tampering', '--json']));
    expect({ version: 1, ...((await (await fetch(`${address}/api/v1/catalog/class.tampering`)).json()) as object) }).toEqual(told);
    const second = serve('--data', data);
    expect([await second.ended, second.out()]).toEqual([2, '']);
    expect(second.err()).toMatch(/The data folder ".*data" is in use .*\[store\.locked\]\n$/);
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    const again = serve('--data', data);
    const list = (await (await fetch(`${await again.address}/api/v1/assessments`)).json()) as { total: number };
    expect(list.total).toBe(1);
    again.child.kill('SIGTERM');
    expect(await again.ended).toBe(0);
  });

  test.each([
    ['a port that is none', ['--port', '70000'], 'cli.bad-number'],
    ['a word for a port', ['--port', 'http'], 'cli.bad-number'],
    ['an address that others reach', ['--host', '0.0.0.0'], 'server.network-refused'],
    ['two places for the data', ['--data', folder, '--database-url', 'postgres://127.0.0.1/x'], 'cli.usage'],
    ['a folder that is a file', ['--data', fileIn(folder, 'file', 'x')], 'store.folder-refused'],
    ['no database', ['--database-url', 'postgres://postgres@127.0.0.1:1/none'], 'store.unreachable'],
  ])('refuses %s in words of both languages', async (_, args, code) => {
    const inEnglish = await runCli(['serve', ...args]);
    expect(inEnglish).toMatchObject({ exit: 2, out: '' });
    expect(inEnglish.err).toMatch(new RegExp(`^anshin: error: [A-Z"\\-].* \\[${code.replace('.', '\\.')}\\]\\n$`));
    expect((await runCli(['serve', ...args, '--lang', 'ja'])).err).toMatch(/^anshin: エラー: .*[ぁ-ん].*。.*\n$/);
  });

  test('tells which port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { exit, err } = await runCli(['serve', '--port', String(port), '--data', join(folder, 'port')]);
    await new Promise((resolve) => other.close(resolve));
    expect([exit, err]).toEqual([2, expect.stringContaining(`Port ${port} is in use`)]);
    expect(err).toContain('[server.port-in-use]');
  });
});

test.each([
  ['linux', {}, '/home/aki/.local/share/anshin'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/anshin'],
  ['linux', { XDG_DATA_HOME: 'relative' }, '/home/aki/.local/share/anshin'],
  ['darwin', {}, '/home/aki/Library/Application Support/Anshin'],
  ['win32', { LOCALAPPDATA: '/local' }, '/local/Anshin'],
] as const)('on %s with %j the data lie in %s', (platform, environment, expected) => {
  expect(dataFolder(environment, platform, '/home/aki')).toBe(expected);
});

test('the built workbench is found beside the sources and beside the bundle', () => {
  const web = join(folder, 'web', 'dist');
  expect(webFolder(`file://${folder}/cli/bundle/main.js`)).toBeUndefined();
  mkdirSync(web, { recursive: true });
  writeFileSync(join(web, 'index.html'), '');
  expect(webFolder(`file://${folder}/cli/bundle/main.js`)).toBe(web);
  expect(webFolder(`file://${folder}/cli/src/input/web-folder.ts`)).toBe(web);
});
