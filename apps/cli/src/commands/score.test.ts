import { SCORING_METHODS } from '@anshin/engine';
import { describe, expect, test } from 'vitest';
import { ErrorOutput, ScoreOutput } from '../output/output-schemas.ts';
import { jsonOf, runCli } from '../testing/run-cli.contract.ts';

const LOG4J = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H';

describe('anshin score', () => {
  test('prints score, severity and vector of each, one a line, the severity in English', async () => {
    const args = ['score', LOG4J, 'AV:N/AC:L/Au:N/C:N/I:N/A:C', 'CRSS:1.0/AV:L/AC:L/Au:S/C:C/I:C/A:C'];
    const expected = `10.0 critical ${LOG4J}\n7.8 high CVSS:2.0/AV:N/AC:L/Au:N/C:N/I:N/A:C\n6.77 major CRSS:1.0/AV:L/AC:L/Au:S/C:C/I:C/A:C\n`;
    for (const lang of ['en', 'ja']) expect(await runCli([...args, '--lang', lang])).toEqual({ exit: 0, out: expected, err: '' });
  });

  test('reads vectors from standard input, whatever ends their lines', async () => {
    const { exit, out } = await runCli(['score'], { input: `\r\n  ${LOG4J}\r\n\n${LOG4J}` });
    expect(exit).toBe(0);
    expect(out).toBe(`10.0 critical ${LOG4J}\n`.repeat(2));
    expect(await runCli(['score'], { input: '' })).toEqual({ exit: 0, out: '', err: '' });
  });

  test('asks a person for vectors', async () => {
    expect((await runCli(['score'], { isInputTerminal: true })).err).toContain('Ctrl-D');
    expect((await runCli(['score', '--lang', 'ja'], { isInputTerminal: true })).err).toContain('1行に1つずつ');
  });

  test.each([
    ['en', 'this method has no metric “XX”'],
    ['ja', 'この手法にない項目です'],
  ])('the line of a bad vector says why, in %s, and the others are scored', async (lang, words) => {
    const { exit, out } = await runCli(['score', 'CVSS:3.1/XX:N', LOG4J, '--lang', lang]);
    const [bad, good] = out.split('\n');
    expect(exit).toBe(2);
    expect(bad).toMatch(/^error CVSS:3\.1\/XX:N \(10\): .* \[vector\.unknown-metric\]$/);
    expect(bad).toContain(words);
    expect(good).toBe(`10.0 critical ${LOG4J}`);
  });

  test('prints one JSON document with the assumptions of the methods used', async () => {
    const run = await runCli(['score', 'CRSS:1.0/AV:L/AC:L/Au:S/C:C/I:C/A:C', 'nonsense', '--json']);
    expect(run.exit).toBe(2);
    const { scores, assumptions } = ScoreOutput.parse(jsonOf(run));
    expect(scores).toMatchObject([{ method: 'method.crss', score: 6.77, severity: 'major' }, { error: { code: 'vector.unknown-prefix', at: 0 } }]);
    expect(assumptions.length).toBeGreaterThan(0);
  });

  test('every method scores its example', async () => {
    const { exit, out } = await runCli(['score', ...SCORING_METHODS.map((method) => method.example)]);
    expect(exit).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(SCORING_METHODS.length);
  });

  test('the reading of the printed tables can be asked for', async () => {
    const vector = 'CCDS-SH:1.0/AV:N/AC:H/PR:N/UI:N/S:C/C:N/I:N/A:N/LP:N/II:N';
    const [rule, table] = [await runCli(['score', vector]), await runCli(['score', vector, '--compat'])];
    expect(rule.out).toMatch(/^0\.0 /);
    expect(table.out).toMatch(/^\d+\.\d /);
  });

  test.each(['', '/', 'CVSS:3.1/', 'CVSS:9.9/AV:N', '__proto__', 'constructor', `CVSS:3.1/${'AV:N/'.repeat(100_000)}`, '\u001b[2J', '日本語'])(
    'hostile vector %#: one plain line, no crash',
    async (vector) => {
      const { exit, out, err } = await runCli(['score', '--', vector]);
      expect({ exit, err }).toEqual({ exit: 2, err: '' });
      expect(out.trim().split('\n')).toHaveLength(1);
      expect(out).not.toContain('\u001b');
      expect(out.length).toBeLessThan(1_000);
    },
  );

  test('an endless input is refused', async () => {
    const run = await runCli(['score', '--json'], { readInput: async () => undefined });
    expect(run.exit).toBe(2);
    expect(ErrorOutput.parse(jsonOf(run)).error.code).toBe('cli.input-too-large');
  });
});
