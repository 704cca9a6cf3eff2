import { builtinExamples } from '@anshin/catalog';
import { describe, expect, test } from 'vitest';
import { ExamplesOutput } from '../output/output-schemas.ts';
import { jsonOf, runCli } from '../testing/run-cli.contract.ts';

describe('anshin examples', () => {
  test.each(['en', 'ja'] as const)('lists every built-in system with its title in %s', async (lang) => {
    const { exit, out } = await runCli(['examples', '--lang', lang]);
    expect(exit).toBe(0);
    const lines = out.trim().split('\n');
    expect(lines).toHaveLength(builtinExamples().length);
    builtinExamples().forEach((example, index) => {
      expect(lines[index]?.startsWith(`${example.id} `)).toBe(true);
      expect(lines[index]).toContain(example.title[lang]);
    });
  });

  test('prints the list as one JSON document', async () => {
    const { examples } = ExamplesOutput.parse(jsonOf(await runCli(['examples', '--json'])));
    expect(examples.map((example) => example.id)).toContain('window-shutter');
  });

  test('every listed example can be assessed by its id', async () => {
    for (const { id } of builtinExamples()) expect((await runCli(['assess', id, '--only', 'threats'])).exit, id).toBe(0);
  });
});
