import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli, testFolder } from '../testing/run-cli.contract.ts';

const folder = testFolder();

describe('worksheets through the command', () => {
  test('come back unedited as no change, and write the same document', async () => {
    await runCli(['init', join(folder, 'home'), '--from', 'air-conditioner']);
    const model = join(folder, 'home', 'air-conditioner.anshin.yaml');
    expect((await runCli(['assess', model, '--out', folder, '--format', 'xlsx', '--lang', 'ja'])).exit).toBe(0);
    const sheets = join(folder, 'air-conditioner.xlsx');
    const shown = await runCli(['import', sheets, '--into', model]);
    expect({ exit: shown.exit, err: shown.err, says: shown.out.includes('Nothing changes.') }).toEqual({ exit: 0, err: '', says: true });
    const copy = join(folder, 'copy.anshin.yaml');
    expect((await runCli(['import', sheets, '--into', model, '--apply-held', '-o', copy])).out).toContain('Wrote');
    expect((await runCli(['diff', model, copy])).exit).toBe(0);
    expect(readFileSync(copy, 'utf8')).toContain('anshin: 1');
  });

  test('are refused for another document, and a file that exists is left alone', async () => {
    const sheets = join(folder, 'air-conditioner.xlsx');
    expect(await runCli(['import', sheets, '--into', 'window-shutter'])).toMatchObject({
      exit: 2,
      err: expect.stringContaining('[worksheets.other-document]'),
    });
    const taken = join(folder, 'home', 'air-conditioner.anshin.yaml');
    expect(await runCli(['import', sheets, '-o', taken])).toMatchObject({ exit: 2, err: expect.stringContaining('[cli.file-exists]') });
  });
});
