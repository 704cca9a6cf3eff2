import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtinCatalog, builtinExampleJson } from '@anshin/catalog';
import { Assessment, assess } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';
import { EXPORTERS } from '@anshin/report';
import { describe, expect, test } from 'vitest';
import { CheckOutput, ErrorOutput } from '../output/output-schemas.ts';
import { fileIn, jsonOf, runCli, SMALL, testFolder } from '../testing/run-cli.contract.ts';

const folder = testFolder();
const small = fileIn(folder, 'small.anshin.yaml', SMALL);
const faulty = fileIn(folder, 'faulty.anshin.yaml', SMALL.replace('[device, router]', '[devcie, router]'));
const broken = fileIn(folder, 'broken.anshin.yaml', 'anshin: 1\nid: [x\n');

describe('anshin assess --only threats --json', () => {
  test.each([['window-shutter'], ['emergency-dispatch'], ['drone']])('of %s prints what the engine gives, letter for letter', async (example) => {
    const { out } = await runCli(['assess', example, '--only', 'threats', '--json']);
    const document = JSON.parse((await builtinExampleJson(example)) ?? '') as AnshinDocument;
    const expected = assess(document, builtinCatalog(), { now: '2026-04-01', only: 'threats' });
    expect(out === `${JSON.stringify(expected)}\n`).toBe(true);
  });
});

describe('anshin assess', () => {
  test('prints exactly one assessment as JSON and nothing else', async () => {
    const run = await runCli(['assess', 'window-shutter', '--json']);
    const assessment = Assessment.parse(jsonOf(run));
    expect(run).toMatchObject({ exit: 0, err: '' });
    expect(assessment).toMatchObject({ now: '2026-04-01', inForce: 'implemented', assessment: { id: 'window-shutter' } });
    expect(run.out.endsWith('}\n')).toBe(true);
  });

  test('is equal byte for byte on every run', async () => {
    const first = await runCli(['assess', 'window-shutter', '--json']);
    expect((await runCli(['assess', 'window-shutter', '--json'])).out).toBe(first.out);
  });

  test('heeds the day, the switch "in force" and the reading of the tables', async () => {
    const of = async (...args: string[]): Promise<Assessment> => Assessment.parse(jsonOf(await runCli(['assess', 'window-shutter', '--json', ...args])));
    expect(await of('--now', '2027-01-31', '--in-force', 'planned')).toMatchObject({ now: '2027-01-31', inForce: 'planned' });
    expect(await of('--compat')).toMatchObject({ inForce: 'implemented' });
  });

  test('stops after threats and scores when asked to', async () => {
    const run = await runCli(['assess', 'window-shutter', '--only', 'threats', '--json']);
    const assessment = Assessment.parse(jsonOf(run));
    const whole = Assessment.parse(jsonOf(await runCli(['assess', 'window-shutter', '--json'])));
    expect(assessment.threats).toEqual(whole.threats);
    expect(assessment.positions).toEqual([]);
    const lines = (await runCli(['assess', 'window-shutter', '--only', 'threats'])).out.trim().split('\n');
    expect(lines).toHaveLength(assessment.threats.length + 2);
  });

  test.each([
    ['en', /\d+ threats, \d+ incidents \(\d+ with an open cause\), \d+ measures/, 'within the target'],
    ['ja', /脅威 \d+ 件、インシデント \d+ 件（うち原因が残るもの \d+ 件）、対策 \d+ 件/, '目標の範囲'],
  ])('sums up in %s who stands where', async (lang, counts, verdict) => {
    const { exit, out, err } = await runCli(['assess', 'window-shutter', '--lang', lang, '--in-force', 'planned']);
    expect(exit).toBe(0);
    expect(err).toBe('');
    expect(out).toMatch(counts);
    expect(out).toContain(verdict);
    expect(out).not.toMatch(/undefined|NaN|\[object/);
  });

  test('names errors on the diagnostic stream and exits with 1', async () => {
    const { exit, out, err } = await runCli(['assess', faulty]);
    expect(exit).toBe(1);
    expect(err).toMatch(/faulty\.anshin\.yaml:\d+:\d+ error: .*"devcie"/);
    expect(out).toContain('2 serious gaps');
    expect((await runCli(['assess', faulty, '--json'])).exit).toBe(1);
  });

  test('an unreadable file gives its findings as JSON and exits with 2', async () => {
    const run = await runCli(['assess', broken, '--json']);
    expect(run.exit).toBe(2);
    expect(CheckOutput.parse(jsonOf(run)).files).toMatchObject([{ file: broken, unreadable: true, findings: [{ code: 'read.syntax' }] }]);
    const plain = await runCli(['assess', broken]);
    expect(plain).toMatchObject({ exit: 2, out: '' });
    expect(plain.err).toMatch(/broken\.anshin\.yaml:\d+:\d+ error: .*\[read\.syntax\]/);
  });

  test('progress is told only to a terminal, and never beside JSON', async () => {
    expect((await runCli(['assess', small], { isTerminal: true })).err).toContain('Assessing …');
    expect((await runCli(['assess', small, '--lang', 'ja'], { isTerminal: true })).err).toContain('評価しています…');
    expect((await runCli(['assess', small])).err).toBe('');
    expect((await runCli(['assess', small, '--json'], { isTerminal: true })).err).toBe('');
  });
});

describe('anshin assess --out', () => {
  test('writes the formats that were asked for and names each file', async () => {
    const out = join(folder, 'reports', 'deep');
    const { exit, err } = await runCli(['assess', small, '--out', out, '--format', 'html,json,md,svg', '--lang', 'ja']);
    expect(exit).toBe(0);
    const names = readdirSync(out).sort();
    const endings = names.map((name) => name.split('.').at(-1));
    for (const ending of ['html', 'json', 'md']) expect(endings).toContain(ending);
    expect(err.trim().split('\n').sort()).toEqual(names.map((name) => join(out, name)));
  });

  test.each(EXPORTERS.map((exporter) => exporter.id))('writes %s, which its help names', async (format) => {
    const out = join(folder, `only-${format}`);
    expect((await runCli(['assess', 'window-shutter', '--out', out, '--format', format])).exit).toBe(0);
    expect(readdirSync(out).length).toBeGreaterThan(0);
    for (const lang of ['ja', 'en']) expect((await runCli(['assess', '--help', '--lang', lang])).out).toMatch(new RegExp(`[(\\s,、:]${format}[,、）;\\s]`));
  });

  test('JSON on standard output stays one document beside files', async () => {
    const run = await runCli(['assess', small, '--out', join(folder, 'both'), '--format', 'json', '--json']);
    Assessment.parse(jsonOf(run));
    expect(run.err).toContain(join(folder, 'both'));
  });

  test.each([
    ['an unknown format', ['--out', 'x', '--format', 'docm'], 'cli.unknown-format'],
    ['an empty format', ['--out', 'x', '--format', 'html,,md'], 'cli.unknown-format'],
    ['a format without a folder', ['--format', 'html'], 'cli.format-without-out'],
    ['a report of threats only', ['--only', 'threats', '--out', 'x', '--format', 'html'], 'cli.no-report-of-threats-only'],
  ])('refuses %s before anything is written', async (_, args, code) => {
    const { exit, err } = await runCli(['assess', small, ...args]);
    expect(exit).toBe(2);
    expect(err).toContain(`[${code}]`);
    expect(existsSync('x')).toBe(false);
  });

  test('a folder that cannot be made is a failure in words', async () => {
    const run = await runCli(['assess', small, '--out', join(small, 'below'), '--format', 'json', '--json']);
    expect(run.exit).toBe(2);
    expect(ErrorOutput.parse(jsonOf(run)).error.code).toBe('cli.cannot-write');
    expect(run.err).toMatch(/cannot be written: .* \(ENOTDIR\)\. \[cli\.cannot-write\]/);
    expect(run.err).not.toMatch(/^\s+at /m);
  });

  test('a disk that is full is a failure in words, and what stood there stays', async () => {
    const out = join(folder, 'full');
    mkdirSync(out);
    await runCli(['assess', small, '--out', out, '--format', 'json']);
    const [name = ''] = readdirSync(out);
    writeFileSync(join(out, name), 'as it was');
    const saveFile = (): never => {
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    };
    const { exit, err } = await runCli(['assess', small, '--out', out, '--format', 'json'], { saveFile });
    expect(exit).toBe(2);
    expect(err).toContain('the disk is full (ENOSPC)');
    expect(readFileSync(join(out, name), 'utf8')).toBe('as it was');
  });
});
