import { describe, expect, test } from 'vitest';
import { runCli } from '../testing/run-cli.contract.ts';

describe('anshin likelihood', () => {
  test('puts open causes in order, with class, place and likelihood in words, and says that no position moves', async () => {
    const { exit, out } = await runCli(['likelihood', 'window-shutter']);
    expect(exit).toBe(0);
    expect(out).toContain('moves no position');
    expect(out).toMatch(/ {2}1\. .*\[outside its target\]\n {5}Information disclosure, .*, likelihood high/);
    expect((await runCli(['likelihood', 'window-shutter', '--lang', 'ja'])).out).toMatch(/ {5}情報.*、起こりやすさ 高い/);
  });
});
