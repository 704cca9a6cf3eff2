import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeZip } from './write-zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'anshin-zip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an archive', () => {
  test('is opened by another program, with every file as it was', () => {
    const path = join(folder, 'a.zip');
    const files = { 'plain.txt': 'x'.repeat(10_000), '図.svg': '<svg/>', empty: '' };
    writeFileSync(path, writeZip(Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) }))));
    const program =
      'import json,sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\nprint(json.dumps({n:z.read(n).decode() for n in z.namelist()}))';
    const { stdout, stderr } = spawnSync('python3', ['-c', program, path], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(files);
  });
});
