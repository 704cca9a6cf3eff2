import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileIn, runCli, SMALL, testFolder } from '../testing/run-cli.contract.ts';

const folder = testFolder();

async function written(name: string, ...args: string[]): Promise<string> {
  const out = join(folder, name);
  const { exit, err } = await runCli(['assess', 'air-conditioner', '--out', out, '--format', 'md', '--lang', 'en', ...args]);
  expect({ exit, err: err.includes('error:') }).toEqual({ exit: 0, err: false });
  const file = readdirSync(out).find((name) => name.endsWith('.md')) ?? '';
  return `${file}\n${readFileSync(join(out, file), 'utf8')}`;
}

describe('choices for reports', () => {
  test('a profile keeps its sections, says so, and writes a file of its own', async () => {
    const management = await written('management', '--profile', 'management');
    expect(management.split('\n')[0]).toBe('air-conditioner-management.md');
    expect(management.includes('Management report')).toBe(true);
    expect(management.length).toBeLessThan((await written('full')).length / 5);
  });

  test('a report of changes compares with the earlier file', async () => {
    const earlier = fileIn(folder, 'earlier.anshin.yaml', SMALL);
    const report = await written('changes', '--profile', 'changes', '--since', earlier);
    expect(report.includes('Changes since the earlier version')).toBe(true);
  });

  test('sections can be chosen one by one', async () => {
    expect((await written('sections', '--sections', 'measures')).includes('## ')).toBe(true);
  });

  test.each([
    [['--profile', 'managment'], 'cli.unknown-profile', 'Did you mean "management"?'],
    [['--profile', 'party'], 'cli.profile-needs-subject', '--about'],
    [['--profile', 'component', '--about', 'nothing'], 'cli.profile-needs-subject', 'There are:'],
    [['--profile', 'changes'], 'cli.profile-needs-subject', '--since'],
    [['--cover', 'no-such-file.yaml'], 'cli.no-such-file', 'no-such-file'],
  ])('%s is refused before anything is written', async (args, code, hint) => {
    const out = join(folder, 'refused');
    const { exit, err } = await runCli(['assess', 'air-conditioner', '--out', out, ...args]);
    expect({ exit, hasCode: err.includes(`[${code}]`), hasHint: err.includes(hint) }).toEqual({ exit: 2, hasCode: true, hasHint: true });
    expect(existsSync(out)).toBe(false);
  });

  test('a cover with unknown fields, or a logo that is no picture, is refused', async () => {
    for (const cover of ['company: X', `logo: ${fileIn(folder, 'logo.png', 'no picture')}`]) {
      const { exit, err } = await runCli(['assess', 'air-conditioner', '--out', join(folder, 'cover'), '--cover', fileIn(folder, 'cover.yaml', cover)]);
      expect({ exit, hasCode: err.includes('[cli.bad-cover]') }).toEqual({ exit: 2, hasCode: true });
    }
  });

  test('a Word template that is none is refused in words', async () => {
    const template = fileIn(folder, 'template.docx', 'no archive');
    const { exit, err } = await runCli(['assess', 'air-conditioner', '--out', join(folder, 'docx'), '--format', 'docx', '--docx-template', template]);
    expect({ exit, hasCode: err.includes('[cli.bad-template]') }).toEqual({ exit: 2, hasCode: true });
  });

  test('choices without a folder to write to are told', async () => {
    expect((await runCli(['assess', 'air-conditioner', '--profile', 'management'])).err).toContain('[cli.format-without-out]');
  });
});
