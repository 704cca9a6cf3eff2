import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fileIn, jsonOf, RISKS, runCli, SMALL, testFolder } from '../testing/run-cli.contract.ts';
import { OUTPUT_SCHEMAS, type OutputName } from './output-schemas.ts';

const folder = testFolder();
const small = fileIn(folder, 'small.anshin.yaml', SMALL);
const faulty = fileIn(folder, 'faulty.anshin.yaml', SMALL.replace('[device, router]', '[devcie, router]').replace('medium: cellular', 'medium: celular'));
const risks = fileIn(folder, 'risks.yaml', RISKS);
const model = fileIn(
  folder,
  'model.otm',
  JSON.stringify({
    otmVersion: '0.2.0',
    project: { name: 'Model', id: 'model' },
    components: [{ id: 'a', name: 'Camera', type: 'camera', parent: { trustZone: 'z' } }],
    trustZones: [{ id: 'z', name: 'Home', risk: { trustRating: 50 } }],
  }),
);
const broken = fileIn(folder, 'broken.anshin.yaml', 'a: [');

/** The published schema as a validator of its own, made from the committed file. */
function published(name: OutputName): z.ZodType {
  const text = readFileSync(new URL(`../../../../schemas/anshin-${name}.schema.json`, import.meta.url), 'utf8');
  return z.fromJSONSchema(JSON.parse(text) as z.core.JSONSchema.JSONSchema);
}

/** Every command with the outputs it can have. */
const RUNS: readonly (readonly [args: readonly string[], name: OutputName])[] = [
  [['examples'], 'examples-output-1'],
  [['check', small, 'window-shutter', faulty, broken, 'none.yaml', folder], 'check-output-1'],
  [['assess', small], 'assessment-1'],
  [['assess', faulty], 'assessment-1'],
  [['assess', 'window-shutter', '--in-force', 'verified'], 'assessment-1'],
  [['assess', 'boiler-remote-monitoring'], 'assessment-1'],
  [['assess', 'emergency-dispatch', '--only', 'threats'], 'assessment-1'],
  [['assess', broken], 'check-output-1'],
  [['assess', 'none.yaml'], 'error-output-1'],
  [['assess', small, '--lang', 'xx'], 'error-output-1'],
  [['assess', small, '--nonsense'], 'error-output-1'],
  [['score', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H', 'MATRIX:1.0/N:3/M:5/L:2/I:4', 'nonsense'], 'score-output-1'],
  [['diff', small, faulty], 'diff-output-1'],
  [['diff', small, 'window-shutter'], 'diff-output-1'],
  [['diff', small, broken], 'check-output-1'],
  [['explain', 'ssf.software-integrity'], 'explain-output-1'],
  [['explain', 'rule.exposed-server-intrusion@service'], 'explain-output-1'],
  [['explain', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H'], 'explain-output-1'],
  [['explain', 'nonsense'], 'error-output-1'],
  [['gaps', 'window-shutter'], 'gaps-output-1'],
  [['gaps', faulty, '--like', 'air-conditioner'], 'gaps-output-1'],
  [['gaps', broken], 'check-output-1'],
  [['gaps', small, '--like', 'nothing'], 'error-output-1'],
  [['paths', 'window-shutter'], 'paths-1'],
  [['paths', small], 'paths-1'],
  [['paths', broken], 'check-output-1'],
  [['why', 'window-shutter', 'resident'], 'position-explanation-1'],
  [['why', 'window-shutter', 'nobody'], 'error-output-1'],
  [['sensitivity', 'air-conditioner'], 'sensitivity-1'],
  [['likelihood', 'window-shutter'], 'likelihood-1'],
  [['plan', 'window-shutter'], 'plan-1'],
  [['plan', small, '--budget', '1000000'], 'plan-1'],
  [['plan', small, '--require', 'nothing'], 'error-output-1'],
  [['loss', risks], 'loss-1'],
  [['import', model], 'import-output-1'],
  [['import', small, '--from', 'otm'], 'import-output-1'],
  [['import', model, '--from', 'nothing'], 'error-output-1'],
  [['export', small, '--to', 'otm', '-o', join(folder, 'exported', 'small.otm')], 'error-output-1'],
  [['export', small, '--to', 'otm', '-o', join(folder, `small-${process.pid}.otm`)], 'export-output-1'],
  [['loss', small], 'check-output-1'],
];

describe('what commands print with --json', () => {
  test.each(RUNS.map(([args, name]) => [args[0] ?? '', name, args] as const))(
    '%s prints %s as its own schema and the published one say',
    async (_, name, args) => {
      const output = jsonOf(await runCli([...args, '--json']));
      expect(OUTPUT_SCHEMAS[name].safeParse(output).error?.issues ?? []).toEqual([]);
      expect(published(name).safeParse(output).error?.issues ?? []).toEqual([]);
    },
  );

  test('the published schemas refuse what does not follow them', async () => {
    for (const [args, name] of RUNS.filter(([, candidate], index) => RUNS.findIndex(([, other]) => other === candidate) === index)) {
      const output = jsonOf(await runCli([...args, '--json'])) as Record<string, unknown>;
      for (const wrong of [{ ...output, version: 2 }, { ...output, unknown: 1 }, {}, null]) expect(published(name).safeParse(wrong).success, name).toBe(false);
    }
  });

  test('every published output is printed by some command', () => {
    expect(new Set(RUNS.map(([, name]) => name))).toEqual(new Set(Object.keys(OUTPUT_SCHEMAS)));
  });

  test('--json prints one line, and nothing in another language or colour', async () => {
    for (const [args] of RUNS) {
      const run = await runCli([...args, '--json'], { hasColour: { write: true, note: true }, isTerminal: true });
      expect(run.out.endsWith('\n')).toBe(true);
      expect(run.out.trimEnd()).not.toContain('\n');
      expect(run.out).not.toContain('\u001b');
      expect((await runCli([...args, '--json'], { environment: { LANG: 'ja_JP.UTF-8' } })).out).toBe(run.out);
    }
  });
});
