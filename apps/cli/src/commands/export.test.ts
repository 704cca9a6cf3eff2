import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOREIGN_EXPORTERS, IMPORTERS } from '@anshin/interop';
import { describe, expect, test } from 'vitest';
import { ErrorOutput, ExportOutput } from '../output/output-schemas.ts';
import { fileIn, jsonOf, runCli, SMALL, testFolder } from '../testing/run-cli.contract.ts';

const folder = testFolder();
const small = fileIn(folder, 'small.anshin.yaml', SMALL);
const faulty = fileIn(folder, 'faulty.anshin.yaml', SMALL.replace('medium: cellular', 'medium: celular'));
const ids = FOREIGN_EXPORTERS.map(({ id }) => id);
const importable = new Set(IMPORTERS.map(({ id }) => id));

/** A folder of its own for one run. */
function fresh(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}

describe('anshin export', () => {
  test.each(ids)('writes %s, names every file, and says what it cannot hold', async (format) => {
    const out = fresh(`out-${format}`);
    const run = await runCli(['export', 'window-shutter', '--to', format, '-o', join(out, 'first.json')]);
    expect(run.exit).toBe(0);
    expect(run.out.trim().split('\n').sort()).toEqual(readdirSync(out).map((name) => join(out, name)));
    expect(readdirSync(out)).toContain('first.json');
    expect(run.err).toMatch(/info: .+\[export\.[\w-]+\]/);
    expect(run.err).not.toMatch(/undefined|\[object|\{\w+\}/);
    const ja = await runCli(['export', 'window-shutter', '--to', format, '-o', join(fresh(`ja-${format}`), 'first.json'), '--lang', 'ja']);
    expect(ja.err).toMatch(/[ぁ-ん]/);
  });

  test.each(ids.filter((id) => importable.has(id)))('writes %s so that it can be imported again', async (format) => {
    const file = join(fresh(`again-${format}`), 'model.json');
    expect((await runCli(['export', small, '--to', format, '-o', file])).exit).toBe(0);
    const { exit, out } = await runCli(['import', file]);
    expect(exit).toBe(0);
    expect(out).toContain(`Read as ${FOREIGN_EXPORTERS.find(({ id }) => id === format)?.title.en}`);
  });

  test('is equal byte for byte on every run', async () => {
    const [one, other] = [fresh('one'), fresh('other')];
    for (const out of [one, other]) await runCli(['export', 'window-shutter', '--to', 'oscal-assessment-results', '-o', join(out, 'a.json')]);
    expect(readFileSync(join(one, 'a.json'), 'utf8')).toBe(readFileSync(join(other, 'a.json'), 'utf8'));
  });

  test('heeds the day and the switch "in force"', async () => {
    const out = fresh('day');
    const text = async (name: string, ...flags: string[]): Promise<string> => {
      await runCli(['export', 'window-shutter', '--to', 'oscal-assessment-results', '-o', join(out, name), ...flags]);
      return readFileSync(join(out, name), 'utf8');
    };
    expect(await text('a.json', '--now', '2027-01-31')).toContain('"last-modified": "2027-01-31T00:00:00Z"');
    expect(await text('b.json', '--in-force', 'verified')).not.toContain('"state": "satisfied"');
    expect(await text('c.json', '--in-force', 'planned')).toContain('"state": "satisfied"');
  });

  test('writes none of several files where one of them exists', async () => {
    const out = fresh('taken');
    const first = join(out, 'first.json');
    const { written } = ExportOutput.parse(jsonOf(await runCli(['export', 'window-shutter', '--to', 'oscal-catalog', '-o', first, '--json'])));
    expect(written.length).toBeGreaterThan(1);
    const before = readdirSync(out);
    const run = await runCli(['export', 'window-shutter', '--to', 'oscal-catalog', '-o', join(out, 'second.json'), '--json']);
    expect(run.exit).toBe(2);
    expect(ErrorOutput.parse(jsonOf(run)).error.code).toBe('cli.file-exists');
    expect(readdirSync(out)).toEqual(before);
  });

  test('exits with 1 where a part of the document cannot be read and is missing, and with 2 where it cannot be read', async () => {
    expect((await runCli(['export', faulty, '--to', 'otm', '-o', join(fresh('faulty'), 'a.json')])).exit).toBe(1);
    const broken = fileIn(folder, 'broken.anshin.yaml', 'a: [');
    const target = join(folder, 'never.json');
    expect((await runCli(['export', broken, '--to', 'otm', '-o', target])).exit).toBe(2);
    expect(existsSync(target)).toBe(false);
  });

  test.each([
    ['no format', [small], 'cli.unknown-export-format'],
    ['a format that there is not', [small, '--to', 'osca'], 'cli.unknown-export-format'],
    ['a report', [small, '--to', 'xlsx'], 'cli.unknown-export-format'],
    ['a file that is not there', [join(folder, 'none.yaml'), '--to', 'otm'], 'cli.no-such-file'],
    ['a folder that is not there', [small, '--to', 'otm', '-o', join(folder, 'no', 'such', 'a.json')], 'cli.cannot-write'],
  ])('refuses %s in words', async (_, args, code) => {
    const run = await runCli(['export', ...args, '--json']);
    expect(run.exit).toBe(2);
    expect(ErrorOutput.parse(jsonOf(run)).error.code).toBe(code);
  });
});
