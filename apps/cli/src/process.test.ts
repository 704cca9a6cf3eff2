import { spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ErrorOutput } from './output/output-schemas.ts';
import { fileIn, SMALL, testFolder } from './testing/run-cli.contract.ts';

const folder = testFolder();
const small = fileIn(folder, 'small.anshin.yaml', SMALL);
const root = fileURLToPath(new URL('../../..', import.meta.url));
const COMMAND = [process.execPath, '--conditions', 'anshin-source', '--import', 'tsx', fileURLToPath(new URL('main.ts', import.meta.url))] as const;

/** Runs the real program as a process of its own. */
function anshin(args: readonly string[], options: { readonly input?: string; readonly stdin?: number; readonly stdout?: number } = {}) {
  const [node, ...rest] = COMMAND;
  const { input, stdin, stdout } = options;
  const stdio = [stdin ?? 'pipe', stdout ?? 'pipe', 'pipe'] as const;
  const done = spawnSync(node, [...rest, ...args], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 64_000_000,
    stdio: [...stdio],
    ...(input === undefined ? {} : { input }),
    env: { ...process.env, LANG: 'C', LC_ALL: '' },
  });
  return { exit: done.status, out: done.stdout, err: done.stderr };
}

/** Runs a line of the shell in which `anshin` stands for the program. */
function shell(line: string) {
  const command = COMMAND.map((part) => `'${part}'`).join(' ');
  const done = spawnSync('sh', ['-c', line.replaceAll('anshin', command)], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, LANG: 'C', LC_ALL: '' },
  });
  return { exit: done.status, out: done.stdout, err: done.stderr };
}

describe('the program as a process', () => {
  test('prints JSON on standard output alone, whatever the result', () => {
    const { exit, out, err } = anshin(['assess', small, '--json']);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect((JSON.parse(out) as { assessment: { id: string } }).assessment.id).toBe('small');
    const failed = anshin(['assess', 'no-such-example', '--json']);
    expect(failed.exit).toBe(2);
    expect(ErrorOutput.parse(JSON.parse(failed.out)).error.code).toBe('cli.no-such-file');
    expect(failed.err).toContain('[cli.no-such-file]');
  });

  test('a reader that goes away early ends it quietly', () => {
    expect(shell('anshin assess window-shutter --json | head -c 20')).toMatchObject({ exit: 0, err: '', out: expect.stringMatching(/^\{"version":1/) });
    expect(shell('anshin assess nothing 2>&1 >/dev/null | true').err).toBe('');
  });

  test('output that cannot be written is a failure in words', () => {
    const { exit, err } = anshin(['assess', small, '--json'], { stdout: openSync('/dev/full', 'w') });
    expect(exit).toBe(2);
    expect(err).toContain('the disk is full (ENOSPC)');
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('scores vectors from a pipe, and refuses an input without an end', () => {
    const vector = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H';
    expect(anshin(['score'], { input: `${vector}\n` })).toEqual({ exit: 0, out: `10.0 critical ${vector}\n`, err: '' });
    const endless = anshin(['score', '--json'], { stdin: openSync('/dev/zero', 'r') });
    expect(endless.exit).toBe(2);
    expect(ErrorOutput.parse(JSON.parse(endless.out)).error.code).toBe('cli.input-too-large');
  });

  test('speaks without colour and without progress when nobody watches', () => {
    const { out, err } = anshin(['check', small, '--lang', 'ja']);
    expect(out + err).not.toContain('\u001b');
    expect(out).toContain(' 警告: ');
  });
});
