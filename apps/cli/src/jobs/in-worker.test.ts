import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fileIn, RISKS, runCli, testFolder } from '../testing/run-cli.contract.ts';

/** The bundle, which `npm test` builds before it runs any test. */
const BUNDLE = fileURLToPath(new URL('../../bundle/main.js', import.meta.url));
const environment = { ...process.env, LANG: 'C', LC_ALL: '' };
const folder = testFolder();

describe('long computations in the bundle', () => {
  test.each([['paths'], ['sensitivity'], ['plan']])('%s comes from a worker as it comes from the sources', async (command) => {
    const args = [command, 'air-conditioner', '--now', '2026-04-01', '--json'];
    const done = spawnSync(process.execPath, [BUNDLE, ...args], { encoding: 'utf8', env: environment, timeout: 60_000 });
    const { exit, out } = await runCli(args);
    expect({ exit: done.status, err: done.stderr }).toEqual({ exit, err: '' });
    expect(done.stdout === out).toBe(true);
  });

  test('end when the user interrupts them, in words and without a result', async () => {
    const long = fileIn(folder, 'long.yaml', RISKS.replace('trials: 2000', 'trials: 10000000'));
    const child = spawn(process.execPath, [BUNDLE, 'loss', long, '--json'], { env: environment });
    let err = '';
    let out = '';
    child.stderr.on('data', (data: Buffer) => (err += String(data)));
    child.stdout.on('data', (data: Buffer) => (out += String(data)));
    const interrupt = setInterval(() => child.kill('SIGINT'), 300);
    const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
    clearInterval(interrupt);
    if (signal === 'SIGINT') return expect(out).toBe('');
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('[cli.cancelled]') });
    expect(out).toContain('cli.cancelled');
  });
});
