import { describe, expect, test } from 'vitest';
import { runCli } from '../testing/run-cli.contract.ts';

describe('anshin why', () => {
  test('says in sentences what holds a party where it stands and what would move it', async () => {
    const { exit, out } = await runCli(['why', 'window-shutter', 'resident']);
    expect(exit).toBe(0);
    expect(out.split('\n')[0]).toBe('Resident');
    expect(out).toContain('Control data is altered and the shutter moves unexpectedly');
    expect((await runCli(['why', 'window-shutter', 'resident', '--lang', 'ja'])).out).toContain('回復困難性');
  });

  test('names the positions there are where it is asked for another', async () => {
    const { exit, err } = await runCli(['why', 'window-shutter', 'residnet']);
    expect(exit).toBe(2);
    expect(err).toContain('Did you mean "resident"?');
    expect(err).toContain('house-maker');
  });
});
