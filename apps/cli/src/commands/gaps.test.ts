import { builtinExamples } from '@anshin/catalog';
import { describe, expect, test } from 'vitest';
import { GAP_WORDS } from '../output/gap-words.ts';
import { CheckOutput, ErrorOutput, GapsOutput } from '../output/output-schemas.ts';
import { fileIn, jsonOf, runCli, SMALL, testFolder } from '../testing/run-cli.contract.ts';

const folder = testFolder();
const small = fileIn(folder, 'small.anshin.yaml', SMALL);
const empty = fileIn(folder, 'empty.anshin.yaml', 'anshin: 1\nid: empty\ntitle: Empty\n');
const broken = fileIn(folder, 'broken.anshin.yaml', 'a: [');
const ids = builtinExamples().map(({ id }) => id);

describe('anshin gaps', () => {
  test('says of an example that no serious gap is left, how far each step is and what similar systems have', async () => {
    const { exit, out, err } = await runCli(['gaps', 'air-conditioner']);
    expect(exit).toBe(0);
    expect(err).toBe('');
    expect(out).toMatch(/^Remote operation of a home air conditioner\nNo serious gap is left\.\nScope: /);
    expect(out).toMatch(/\n {2}1 +\d+\/\d+ {2}Overview of the solution/);
    expect(out).toMatch(/\n 11 +\d+\/\d+ {2}Decisions on the measures {2}about \d+ min left/);
    expect(out).toMatch(/\n 57 % {2}window-shutter/);
    expect(out).toContain('[component-kind-homeGateway]');
    expect(out.split('\n').length).toBeLessThan(90);
  });

  test('speaks whole Japanese', async () => {
    const { exit, out } = await runCli(['gaps', 'air-conditioner', '--lang', 'ja']);
    expect(exit).toBe(0);
    expect(out).toContain('重大な未記入はありません。');
    expect(out).toContain('採らなくても漏れにはなりません');
    expect(out).not.toMatch(/undefined|\{\w+\}|No serious|seen in/);
  });

  test('puts the whole plan before someone who begins, with the effort, and ends with 1', async () => {
    const { exit, out } = await runCli(['gaps', empty]);
    expect(exit).toBe(1);
    expect(out).toMatch(/Empty\n\d+ serious gaps or contradictions are left\.\n/);
    expect(out).toMatch(/IoT-SSF\) 1\.0: 0 of \d+ settled, about \d+ min left/);
    expect(out).toContain('serious: No stakeholder is listed.');
    expect(out).toContain('No example is alike yet.');
    const json = GapsOutput.parse(jsonOf(await runCli(['gaps', empty, '--json'])));
    expect(json.overall.steps).toHaveLength(11);
    expect(json.suggestions).toEqual([]);
  });

  test('compares with the systems that are named, and never with the example itself', async () => {
    const json = GapsOutput.parse(jsonOf(await runCli(['gaps', small, '--json', '--like', 'drone', 'home-energy'])));
    expect(
      json.similar
        .filter(({ compared }) => compared)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['drone', 'home-energy']);
    expect(json.suggestions.length).toBeGreaterThan(0);
    const own = GapsOutput.parse(jsonOf(await runCli(['gaps', 'drone', '--json'])));
    expect(own.similar.map(({ id }) => id).sort()).toEqual(ids.filter((id) => id !== 'drone'));
    const failure = await runCli(['gaps', small, '--json', '--like', 'dron']);
    expect(failure.exit).toBe(2);
    expect(ErrorOutput.parse(jsonOf(failure)).error).toMatchObject({
      code: 'cli.no-such-example',
      message: { en: expect.stringContaining('Did you mean "drone"?') },
    });
  });

  test('finds the example from which a file was copied, and only what was taken out of it', async () => {
    const copy = fileIn(folder, 'copy.anshin.yaml', (await exampleText('gas-water-heater')).replace(/^\s+router:.*$/m, ''));
    const json = GapsOutput.parse(jsonOf(await runCli(['gaps', copy, '--json', '--like', 'gas-water-heater'])));
    expect(json.similar[0]?.id).toBe('gas-water-heater');
    expect(json.suggestions.map(({ id }) => id)).toContain('component-kind-router');
  });

  test('shows everything with --all', async () => {
    const json = GapsOutput.parse(jsonOf(await runCli(['gaps', 'window-shutter', '--json'])));
    const { out } = await runCli(['gaps', 'window-shutter', '--all']);
    for (const { path } of json.open) expect(out).toContain(`(${path.join('.')})`);
    for (const { id } of json.suggestions) expect(out).toContain(`[${id}]`);
    const brief = await runCli(['gaps', 'window-shutter']);
    expect(brief.out.length).toBeLessThan(out.length / 2);
  });

  test('an unreadable file gives its findings and exits with 2', async () => {
    const run = await runCli(['gaps', broken, '--json']);
    expect(run.exit).toBe(2);
    expect(CheckOutput.parse(jsonOf(run)).files[0]?.unreadable).toBe(true);
    expect((await runCli(['gaps', small, '--now', 'yesterday'])).exit).toBe(2);
  });

  test('names that somebody else wrote stay on their line', async () => {
    const hostile = fileIn(folder, 'hostile.anshin.yaml', SMALL.replace('en: Device }', `en: ${JSON.stringify('\u009b2J\nnext')} }`));
    const { out } = await runCli(['gaps', hostile, '--all']);
    expect(out).not.toContain('\u009b');
    expect(out).not.toMatch(/^next/m);
  });

  test('has the same sentences in both languages', () => {
    expect(Object.keys(GAP_WORDS.ja)).toEqual(Object.keys(GAP_WORDS.en));
    for (const minutes of [1, 59, 60, 61, 125]) {
      expect(GAP_WORDS.en.time(minutes)).toMatch(/^about \d+ (min|h)( \d+ min)?$/);
      expect(GAP_WORDS.ja.time(minutes)).toMatch(/^約 \d+ (分|時間)( \d+ 分)?$/);
    }
  });
});

async function exampleText(id: string): Promise<string> {
  const { builtinExampleText } = await import('@anshin/catalog');
  return (await builtinExampleText(id)) ?? '';
}
