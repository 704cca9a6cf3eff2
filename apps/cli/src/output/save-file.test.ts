import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { testFolder } from '../testing/run-cli.contract.ts';
import { saveFile } from './save-file.ts';

const folder = testFolder();

describe('writing a file', () => {
  test('replaces what stood there and leaves nothing beside it', () => {
    const dir = join(folder, 'replace');
    mkdirSync(dir);
    const path = join(dir, 'a.txt');
    saveFile(path, 'one', 'replace');
    saveFile(path, new TextEncoder().encode('二'), 'replace');
    expect(readFileSync(path, 'utf8')).toBe('二');
    expect(readdirSync(dir)).toEqual(['a.txt']);
  });

  test('does not touch a file that must be new', () => {
    const path = join(folder, 'new.txt');
    saveFile(path, 'one', 'new');
    expect(() => saveFile(path, 'two', 'new')).toThrow(/EEXIST/);
    expect(readFileSync(path, 'utf8')).toBe('one');
  });

  test('a name that belongs to a folder is refused, and nothing half-written stays', () => {
    const dir = join(folder, 'taken');
    mkdirSync(join(dir, 'name'), { recursive: true });
    writeFileSync(join(dir, 'name', 'inner'), 'x');
    expect(() => saveFile(join(dir, 'name'), 'one', 'replace')).toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
    expect(readdirSync(dir)).toEqual(['name']);
  });
});
