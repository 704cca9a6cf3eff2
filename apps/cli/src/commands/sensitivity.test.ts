import { describe, expect, test } from 'vitest';
import { fileIn, runCli, testFolder } from '../testing/run-cli.contract.ts';

const folder = testFolder();

describe('anshin sensitivity', () => {
  test('shows the judgements that carry a party over its border first', async () => {
    const { exit, out } = await runCli(['sensitivity', 'window-shutter']);
    expect(exit).toBe(0);
    const crossing = out.indexOf('leaves the target');
    expect(crossing).toBeGreaterThan(0);
    expect(out.indexOf('Resident moves')).toBeGreaterThan(crossing);
    expect((await runCli(['sensitivity', 'window-shutter', '--lang', 'ja'])).out).toContain('目標の範囲外になる');
  });

  test('says so where nothing moves', async () => {
    const bare = fileIn(folder, 'bare.anshin.yaml', 'anshin: 1\nid: bare\ntitle: Bare\n');
    expect((await runCli(['sensitivity', bare])).out).toContain('No single change moves a position.');
  });
});
