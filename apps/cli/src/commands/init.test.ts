import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtinExamples, builtinExampleText } from '@anshin/catalog';
import { describe, expect, test } from 'vitest';
import { fileIn, runCli, testFolder } from '../testing/run-cli.contract.ts';
import { idOf } from './init.ts';

const folder = testFolder();
const yamlFilesIn = (dir: string): string[] => readdirSync(dir).filter((name) => name.endsWith('.anshin.yaml'));

describe('anshin init', () => {
  test.each([
    ['en', 'Wrote', 'Next: anshin check'],
    ['ja', 'を作りました', '次は: anshin check'],
  ])('writes a starter that has no findings at error level (%s)', async (lang, wrote, next) => {
    const dir = join(folder, `my-lamp-${lang}`);
    const { exit, out } = await runCli(['init', dir, '--lang', lang]);
    const path = join(dir, `my-lamp-${lang}.anshin.yaml`);
    expect(exit).toBe(0);
    expect(out).toContain(path);
    expect(out).toContain(wrote);
    expect(out).toContain(next);
    expect(readFileSync(path, 'utf8')).toMatch(/^# .*このファイル/);
    expect(await runCli(['check', path])).toMatchObject({ exit: 0 });
  });

  test('the starter says in both languages what each part is for', async () => {
    const dir = join(folder, 'words');
    await runCli(['init', dir]);
    const comments = readFileSync(join(dir, 'words.anshin.yaml'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('#'));
    expect(comments.filter((line) => /[ぁ-ん]/.test(line)).length).toBeGreaterThan(5);
    expect(comments.filter((line) => /[A-Z][a-z]+ [a-z]+/.test(line)).length).toBeGreaterThan(5);
  });

  test.each(builtinExamples().map((example) => example.id))('copies the example %s, which then checks like the original', async (id) => {
    const dir = join(folder, `from-${id}`);
    expect((await runCli(['init', dir, '--from', id])).exit).toBe(0);
    const path = join(dir, `${id}.anshin.yaml`);
    expect(readFileSync(path, 'utf8')).toBe(await builtinExampleText(id));
    expect((await runCli(['check', path])).exit).toBe(0);
    expect(await runCli(['diff', path, id])).toMatchObject({ exit: 0, out: '' });
  });

  test('names the document after the folder, whatever the folder is called', () => {
    expect(idOf('my-lamp')).toBe('my-lamp');
    expect(idOf('住まいの機器')).toBe('system');
    expect(idOf('2026 lamp (new)')).toBe('lamp-new');
    expect(idOf('')).toBe('system');
    expect(idOf('x'.repeat(200))).toHaveLength(64);
  });

  test.each(['true', 'Null', 'no', '住まい', '__proto__', 'constructor', 'a b', 'x'.repeat(100)])(
    'a folder called %s gives a document that can be read',
    async (name) => {
      const dir = join(folder, 'odd', name);
      expect((await runCli(['init', dir])).exit).toBe(0);
      const [file = ''] = yamlFilesIn(dir);
      expect(await runCli(['check', join(dir, file)])).toMatchObject({ exit: 0 });
    },
  );

  test('never overwrites a file', async () => {
    const dir = join(folder, 'twice');
    await runCli(['init', dir]);
    const path = join(dir, 'twice.anshin.yaml');
    const before = readFileSync(path);
    const { exit, out, err } = await runCli(['init', dir]);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(/exists already.*\[cli\.file-exists\]/);
    expect(readFileSync(path)).toEqual(before);
  });

  test('says why a folder cannot be made', async () => {
    const file = fileIn(folder, 'a-file', 'x');
    for (const dir of [file, join(file, 'below')]) {
      const { exit, err } = await runCli(['init', dir]);
      expect(exit).toBe(2);
      expect(err).toMatch(/cannot be written: .* \((EEXIST|ENOTDIR)\)\. \[cli\.cannot-write\]/);
    }
  });

  test('leaves nothing half-written when the disk is full', async () => {
    const dir = join(folder, 'full');
    mkdirSync(dir);
    const saveFile = (): never => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    };
    const { exit, err } = await runCli(['init', dir, '--lang', 'ja'], { saveFile });
    expect(exit).toBe(2);
    expect(err).toContain('ディスクに空きがありません（ENOSPC）');
    expect(readdirSync(dir)).toEqual([]);
    expect(existsSync(join(dir, 'full.anshin.yaml'))).toBe(false);
  });
});
