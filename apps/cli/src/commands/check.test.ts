import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtinExamples } from '@anshin/catalog';
import { describe, expect, test } from 'vitest';
import { CheckOutput } from '../output/output-schemas.ts';
import { fileIn, jsonOf, placeOf, runCli, SMALL, testFolder } from '../testing/run-cli.contract.ts';

const folder = testFolder();
const small = fileIn(folder, 'small.anshin.yaml', SMALL);
const typing = fileIn(folder, 'shutter.anshin.yaml', SMALL.replace('[device, router]', '[devcie, router]'));
const misspelt = fileIn(folder, 'field.anshin.yaml', SMALL.replace('zone: home', 'zoen: home'));

describe('anshin check', () => {
  test('tells place, severity, sentence, code and path of a finding on one line', async () => {
    const { exit, out, err } = await runCli(['check', typing]);
    expect(exit).toBe(1);
    expect(out.split('\n')[0]).toBe(
      `${typing}:${placeOf('device, router]')} error: Nothing here is called "devcie". Did you mean "device"? Name an existing entry or add it. [check.unknown-reference] (channels.device-router.between.0)`,
    );
    expect(err).toMatch(/: \d+ errors?, \d+ warnings?, \d+ notes?\n$/);
  });

  test('tells the same in Japanese', async () => {
    const { out, err } = await runCli(['check', typing, '--lang', 'ja']);
    expect(out).toMatch(/:\d+:\d+ エラー: 「devcie」.*「device」.* \[check\.unknown-reference\]/);
    expect(err).toMatch(/エラー \d+ 件、警告 \d+ 件、情報 \d+ 件/);
  });

  test('finds departures from the format with their places', async () => {
    const { exit, out } = await runCli(['check', misspelt]);
    expect(exit).toBe(1);
    expect(out).toContain(`field.anshin.yaml:${placeOf('zone: home')} error: `);
    expect(out).toMatch(/ error: .*"zoen".*Did you mean "zone"\?.* \[model\.unknown-field\]/);
  });

  test('is content with warnings', async () => {
    const { exit, out } = await runCli(['check', small]);
    expect(exit).toBe(0);
    expect(out).toContain(' warning: ');
    expect(out).not.toContain(' error: ');
  });

  test('prints one JSON document with every finding in its place', async () => {
    const run = await runCli(['check', small, typing, '--json']);
    const { files } = CheckOutput.parse(jsonOf(run));
    expect(files.map((file) => [file.file, file.unreadable])).toEqual([
      [small, false],
      [typing, false],
    ]);
    expect(run.exit).toBe(1);
    for (const { file, findings } of files) for (const finding of findings) expect(finding.place).toMatchObject({ file });
  });

  test('a file that cannot be opened does not hide the others, and the worst decides the exit code', async () => {
    const run = await runCli(['check', join(folder, 'none.yaml'), typing, '--json']);
    expect(run.exit).toBe(2);
    const { files } = CheckOutput.parse(jsonOf(run));
    expect(files.map((file) => [file.unreadable, file.findings[0]?.code])).toEqual([
      [true, 'cli.no-such-file'],
      [false, 'check.unknown-reference'],
    ]);
    const plain = await runCli(['check', join(folder, 'none.yaml'), typing]);
    expect(plain.out).toContain('[cli.no-such-file]');
    expect(plain.out).toContain('[check.unknown-reference]');
  });

  test.each(builtinExamples().map((example) => example.id))('the built-in example %s has no findings at error level', async (id) => {
    expect((await runCli(['check', id])).exit).toBe(0);
  });

  test('colours only where they may be used', async () => {
    const escape = String.fromCharCode(27);
    expect((await runCli(['check', typing])).out).not.toContain(escape);
    expect((await runCli(['check', typing], { hasColour: { write: true, note: false } })).out).toContain(`${escape}[31merror`);
    expect((await runCli(['check', typing, '--json'], { hasColour: { write: true, note: true } })).out).not.toContain(escape);
  });

  test('texts of a file cannot move the cursor or fake a line of their own', async () => {
    const evil = `${String.fromCharCode(27)}[2Jclean\u202e`;
    const path = fileIn(folder, 'evil.anshin.yaml', SMALL.replace('name: { ja: アプリ, en: App }', `name: ${JSON.stringify(`${evil}\nfake:1:1 error: x`)}`));
    for (const args of [
      ['check', path],
      ['assess', path],
    ]) {
      const { out, err } = await runCli(args);
      expect(out + err).not.toContain(String.fromCharCode(27));
      expect(out + err).not.toContain('\u202e');
      expect(out + err).not.toMatch(/^fake/m);
    }
  });

  test('says what a folder may have been meant for', async () => {
    const inner = join(folder, 'inner');
    mkdirSync(inner);
    fileIn(inner, 'inner.anshin.yaml', SMALL);
    const { exit, out } = await runCli(['check', inner]);
    expect(exit).toBe(2);
    expect(out).toContain(`is a folder. Did you mean "${join(inner, 'inner.anshin.yaml')}"? [cli.not-a-file]`);
  });
});
