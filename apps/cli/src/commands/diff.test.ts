import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CheckOutput, DiffOutput, ErrorOutput } from '../output/output-schemas.ts';
import { fileIn, jsonOf, runCli, SMALL, testFolder } from '../testing/run-cli.contract.ts';

const folder = testFolder();
const small = fileIn(folder, 'small.anshin.yaml', SMALL);
const changed = fileIn(folder, 'changed.anshin.yaml', SMALL.replace('kind: homeAppliance', 'kind: camera').replace('sale: {', 'purchase: {'));
const faulty = fileIn(folder, 'faulty.anshin.yaml', SMALL.replace('medium: wifi', 'medium: wify'));
const broken = fileIn(folder, 'broken.anshin.yaml', 'a: [');

describe('anshin diff', () => {
  test('a document is the same as itself, and as itself in another order', async () => {
    const reordered = fileIn(folder, 'reordered.anshin.yaml', `layout: { nodes: {} }\n${SMALL}`);
    expect(await runCli(['diff', small, small])).toMatchObject({ exit: 0, out: '', err: 'Nothing differs in meaning.\n' });
    expect((await runCli(['diff', small, reordered, '--lang', 'ja'])).exit).toBeLessThan(2);
    expect(DiffOutput.parse(jsonOf(await runCli(['diff', small, small, '--json'])))).toEqual({ version: 1, equal: true, changes: [], findings: [] });
  });

  test('tells what was added, removed and changed', async () => {
    const { exit, out } = await runCli(['diff', small, changed]);
    expect(exit).toBe(1);
    expect(out.split('\n').sort()).toEqual(['', '+ relations.purchase', '- relations.sale', '~ components.device.kind: "homeAppliance" → "camera"']);
    const json = DiffOutput.parse(jsonOf(await runCli(['diff', small, changed, '--json'])));
    expect(json.changes.map((change) => `${change.op} ${change.path.join('.')}`)).toEqual([
      'changed components.device.kind',
      'added relations.purchase',
      'removed relations.sale',
    ]);
  });

  test('compares with built-in examples by their ids', async () => {
    expect((await runCli(['diff', 'window-shutter', 'window-shutter'])).exit).toBe(0);
    expect((await runCli(['diff', 'window-shutter', small])).exit).toBe(1);
  });

  test('documents with faulty parts are never called the same, and the faults are told', async () => {
    for (const [lang, words] of [
      ['en', 'not complete'],
      ['ja', '完全ではありません'],
    ] as const) {
      const { exit, err } = await runCli(['diff', faulty, faulty, '--lang', lang]);
      expect(exit).toBe(1);
      expect(err).toContain('[model.not-in-list]');
      expect(err).toContain(words);
    }
    const json = DiffOutput.parse(jsonOf(await runCli(['diff', faulty, faulty, '--json'])));
    expect(json).toMatchObject({ equal: false, changes: [], findings: [{ code: 'model.not-in-list' }, { code: 'model.not-in-list' }] });
  });

  test('an unreadable file gives its findings and exits with 2', async () => {
    const run = await runCli(['diff', small, broken, '--json']);
    expect(run.exit).toBe(2);
    expect(CheckOutput.parse(jsonOf(run)).files.map((file) => file.unreadable)).toEqual([false, true]);
    const plain = await runCli(['diff', broken, small]);
    expect(plain).toMatchObject({ exit: 2, out: '' });
    expect(plain.err).toContain('[read.syntax]');
    const none = await runCli(['diff', small, join(folder, 'none'), '--json']);
    expect(ErrorOutput.parse(jsonOf(none)).error.code).toBe('cli.no-such-file');
  });

  test('long and hostile values stay on one line', async () => {
    const long = fileIn(folder, 'long.anshin.yaml', SMALL.replace('en: Device }', `en: ${JSON.stringify(`\u009b2J${'x'.repeat(5_000)}`)} }`));
    const { out } = await runCli(['diff', small, long]);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(out.length).toBeLessThan(400);
    expect(out).not.toContain('\u009b');
  });
});
