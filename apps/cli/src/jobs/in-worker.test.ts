import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { fileIn, RISKS, runCli, testFolder } from '../testing/run-cli.contract.ts';

/** The bundle, which `npm test` builds before it runs any test. */
const BUNDLE = fileURLToPath(new URL('../../bundle/main.js', import.meta.url));
const environment = { ...process.env, LANG: 'C', LC_ALL: '' };
const folder = testFolder();

beforeAll(() => {
  if (!existsSync(BUNDLE)) throw new Error(`${BUNDLE} is not there: build it with "npm run build"`);
});

describe('long computations in the bundle', () => {
  test.each([['paths'], ['sensitivity'], ['plan']])('%s comes from a worker as it comes from the sources', async (command) => {
    const args = [command, 'air-conditioner', '--now', '2026-04-01', '--json'];
    const done = spawnSync(process.execPath, [BUNDLE, ...args], { encoding: 'utf8', env: environment, timeout: 60_000 });
    const { exit, out } = await runCli(args);
    expect({ exit: done.status, err: done.stderr }).toEqual({ exit, err: '' });
    expect(done.stdout === out).toBe(true);
  });

  test.runIf(process.platform === 'linux')('end at Ctrl-C, in words and without a result', async () => {
    const long = fileIn(folder, 'long.yaml', manyRisks());
    const { code, shown } = await atTerminal([process.execPath, BUNDLE, 'loss', long], / \d+ % \(Ctrl-C/, CTRL_C);
    expect({ code, shown }).toEqual({ code: 2, shown: expect.stringContaining('[cli.cancelled]') });
    expect(shown).not.toContain('Loss a year');
  });
});

/** Many seconds of computing, so that it is under way when the user ends it. */
function manyRisks(): string {
  const [head = '', entries = '', options = ''] = RISKS.split(/(?<=risks:\n)|(?=options:)/);
  const copies = Array.from({ length: 30 }, (_, index) => entries.replace(/id: /g, `id: r${index}-`));
  return `${head}${copies.join('')}${options.replace('trials: 2000', 'trials: 10000000')}`;
}

/** What Ctrl-C sends to a terminal, which makes it SIGINT for the program in front. */
const CTRL_C = '\x03';

/** Runs a command in a terminal of its own (`script` of util-linux) and types `keys` once it shows what it is waited for. */
async function atTerminal(command: readonly string[], waited: RegExp, keys: string): Promise<{ code: number | null; shown: string }> {
  const line = command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  // Without `exec` the shell would be interrupted as well, and its exit code would hide that of the command.
  const child = spawn('script', ['-qec', `exec ${line}`, '/dev/null'], { env: { ...environment, SHELL: '/bin/sh', TERM: 'xterm' } });
  let shown = '';
  let isTyped = false;
  child.stdout.on('data', (data: Buffer) => {
    shown += String(data);
    if (isTyped || !waited.test(shown)) return;
    isTyped = true;
    child.stdin.write(keys);
  });
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, shown };
  } finally {
    child.kill();
  }
}
