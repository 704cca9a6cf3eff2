import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtinExampleJson } from '@anshin/catalog';
import { IMPORTERS } from '@anshin/interop';
import { type AnshinDocument, readDocument } from '@anshin/model';
import { describe, expect, test } from 'vitest';
import { ErrorOutput, ImportOutput } from '../output/output-schemas.ts';
import { fileIn, jsonOf, runCli, SMALL, testFolder } from '../testing/run-cli.contract.ts';

const folder = testFolder();
const small = fileIn(folder, 'small.anshin.yaml', SMALL);
const MODEL = {
  otmVersion: '0.2.0',
  project: { name: 'Shed model', id: 'shed' },
  trustZones: [{ id: 'z', name: 'Home', risk: { trustRating: 50 } }],
  components: [
    { id: 'a', name: 'Camera', type: 'camera', parent: { trustZone: 'z' } },
    { id: 'b', name: 'Recorder', type: 'server', parent: { trustZone: 'z' }, threats: [] },
  ],
  dataflows: [{ id: 'f', name: 'Pictures', source: 'a', destination: 'b' }],
};
const model = fileIn(folder, 'shed.otm', JSON.stringify(MODEL));
const assets = fileIn(folder, 'assets.csv', 'name,type,location,vendor\nDoor camera,camera,Hall,Someone\nRouter,router,Hall,Someone\n');

const documentIn = (file: string): AnshinDocument => {
  const { document } = readDocument(readFileSync(file), { file });
  if (document === undefined) throw new Error(`${file} does not hold a document`);
  return document;
};

describe('anshin import', () => {
  test('recognises the format, shows what came in and what was assumed, and writes nothing until it is told where', async () => {
    const { exit, out, err } = await runCli(['import', model]);
    expect(exit).toBe(0);
    expect(out).toMatch(/^Read as Open Threat Model/);
    expect(out).toContain('components 2');
    expect(out).toContain('Nothing is written yet.');
    expect(out + err).not.toMatch(/undefined|NaN|\[object/);
    const ja = await runCli(['import', model, '--lang', 'ja']);
    expect(ja.out).toContain('として読み込みました');
    expect(ja.out).toContain('まだ書き込んでいません');
  });

  test('writes a document that can be checked and assessed, in YAML or JSON by its name', async () => {
    for (const name of ['shed.anshin.yaml', 'shed.anshin.json']) {
      const output = join(folder, name);
      const { exit, out } = await runCli(['import', model, '-o', output]);
      expect(exit).toBe(0);
      expect(out).toContain(`Wrote ${output}.`);
      expect(Object.values(documentIn(output).components ?? {}).map((component) => component.name)).toEqual(['Camera', 'Recorder']);
      expect((await runCli(['assess', output])).exit).not.toBe(2);
    }
  });

  test('overwrites nothing, except the file that it was told to read into', async () => {
    const taken = fileIn(folder, 'taken.anshin.yaml', 'as it was');
    const refused = await runCli(['import', model, '-o', taken, '--json']);
    expect(refused.exit).toBe(2);
    expect(ErrorOutput.parse(jsonOf(refused)).error.code).toBe('cli.file-exists');
    expect(readFileSync(taken, 'utf8')).toBe('as it was');
    const into = fileIn(folder, 'into.anshin.yaml', SMALL);
    const updated = await runCli(['import', assets, '--into', into, '-o', into]);
    expect(updated.exit).toBe(0);
    expect(updated.out).toMatch(/\d+ changes/);
    const names = Object.values(documentIn(into).components ?? {}).map(({ name }) => JSON.stringify(name));
    expect(names.some((name) => name.includes('Door camera'))).toBe(true);
    expect(Object.keys(documentIn(into).components ?? {})).toEqual(expect.arrayContaining(Object.keys(documentIn(small).components ?? {})));
  });

  test('prints one JSON document with the findings in both languages', async () => {
    const { exit, out } = await runCli(['import', model, '--json']);
    const output = ImportOutput.parse(JSON.parse(out));
    expect(exit).toBe(0);
    expect(output.format).toBe('otm');
    for (const { message } of [...output.findings, ...output.assumptions]) expect(message.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
  });

  test('shows against --into only what changes, and our own unedited worksheets change nothing', async () => {
    const reports = join(folder, 'sheets');
    expect((await runCli(['assess', 'scheduled-shutter', '--out', reports, '--format', 'xlsx'])).exit).toBe(0);
    const into = fileIn(folder, 'shutter.anshin.json', (await builtinExampleJson('scheduled-shutter')) ?? '');
    const [name = ''] = readdirSync(reports);
    const run = await runCli(['import', join(reports, name), '--into', into, '--json']);
    expect(ImportOutput.parse(jsonOf(run)).changes).toEqual([]);
    expect((await runCli(['import', join(reports, name), '--into', into])).out).toContain('Nothing changes.');
  });

  test('takes a mapping file that it drafted itself, and heeds what is changed in it', async () => {
    const template = await runCli(['import', assets, '--mapping-template']);
    expect(template).toMatchObject({ exit: 0, err: '' });
    expect(template.out).toContain('camera');
    const mapping = fileIn(folder, 'mapping.yaml', template.out);
    const imported = async (...flags: string[]): Promise<unknown> => ImportOutput.parse(jsonOf(await runCli(['import', assets, ...flags, '--json']))).document;
    expect(await imported('--mapping', mapping)).toEqual(await imported());
    const changed = fileIn(folder, 'changed.yaml', template.out.replace(/: camera #/, ': sensor #'));
    expect(readFileSync(changed, 'utf8')).not.toBe(template.out);
    expect(JSON.stringify(await imported('--mapping', changed))).toContain('"kind":"sensor"');
    const none = await runCli(['import', model, '--mapping-template', '--json']);
    expect(ErrorOutput.parse(jsonOf(none)).error.code).toBe('cli.no-mapping-template');
  });

  test('reads included files only from the folder of the file and below it', async () => {
    const inside = join(folder, 'model');
    mkdirSync(join(inside, 'parts'), { recursive: true });
    fileIn(folder, 'secret.yaml', 'technical_assets: { Secret: { id: secret, type: process, technology: iot-device } }\n');
    writeFileSync(join(inside, 'parts', 'a.yaml'), 'technical_assets: { Lamp: { id: lamp, type: process, technology: iot-device } }\n');
    const main = fileIn(inside, 'main.yaml', 'threagile_version: 1.0.0\ntitle: Whole\nincludes: [parts/a.yaml, ../secret.yaml, /etc/passwd]\n');
    const { document, findings } = ImportOutput.parse(jsonOf(await runCli(['import', main, '--json'])));
    expect(Object.keys((document?.['components'] ?? {}) as object)).toEqual(['lamp']);
    expect(findings.filter(({ code }) => code === 'import.include-missing').map(({ params }) => params['name'])).toEqual(['../secret.yaml', '/etc/passwd']);
  });

  test.each(IMPORTERS.map(({ id }) => id))('answers a damaged file for %s with a finding and exit 2, and writes nothing', async (format) => {
    const damaged = fileIn(folder, `damaged-${format}`, new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0, 0x3c, 0x7b]));
    const output = join(folder, `never-${format}.anshin.yaml`);
    const run = await runCli(['import', damaged, '--from', format, '-o', output]);
    expect(run.exit).toBe(2);
    expect(run.err).toMatch(/\[[\w.-]+\]\n/);
    expect(run.out).toBe('');
    expect(existsSync(output)).toBe(false);
  });

  test.each([
    ['a format that there is not', [model, '--from', 'otn'], 'cli.unknown-import-format'],
    ['a file that looks like nothing', [fileIn(folder, 'noise.bin', new Uint8Array(40).fill(7))], 'cli.unrecognised-file'],
    ['a file that is not there', [join(folder, 'none.otm')], 'cli.no-such-file'],
    ['a folder', [folder], 'cli.not-a-file'],
    ['a mapping file that is not there', [assets, '--mapping', join(folder, 'none.yaml')], 'cli.no-such-file'],
  ])('refuses %s in words', async (_, args, code) => {
    const run = await runCli(['import', ...args, '--json']);
    expect(run.exit).toBe(2);
    expect(ErrorOutput.parse(jsonOf(run)).error.code).toBe(code);
    expect(run.err).not.toMatch(/^\s+at /m);
  });

  test('does not read into a document that is broken', async () => {
    const broken = fileIn(folder, 'broken.anshin.yaml', 'a: [');
    const run = await runCli(['import', model, '--into', broken]);
    expect(run.exit).toBe(2);
    expect(run.err).toContain('[read.syntax]');
  });
});
