import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtinExampleJson } from '@anshin/catalog';
import type { AnshinDocument, Language } from '@anshin/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileDocument } from '../../../report/src/testing/hostile-document.contract.ts';
import { readInto, worksheetsOf } from './exported-worksheets.contract.ts';

/** Texts that spreadsheet programs like to take for formulas, numbers, dates or truth values. */
const ODD = [
  '=1+1',
  '+1',
  '-1',
  '@A1',
  '\t=1',
  '=HYPERLINK("http://example.com")',
  '_x0041_',
  ' a',
  'a ',
  'a\nb',
  '12',
  '1e5',
  'TRUE',
  '2027-03-31',
  '007',
  '😀',
  'שלום',
  "'q",
];

/** LibreOffice with its spreadsheets, which share no code with our own reader and writer; CI must have it. */
const hasCalc = process.env['CI'] !== undefined || ['/usr/bin/soffice', '/usr/lib/libreoffice/program/libsclo.so'].every((path) => existsSync(path));

/** Opens files in LibreOffice and saves them anew, into the folder `out`. */
function saveAnew(folder: string, names: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const files = names.map((name) => join(folder, `${name}.xlsx`));
  const options = [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out'), ...files];
  const { status, stderr, error } = spawnSync('soffice', options, { encoding: 'utf8', timeout: 100_000 });
  const missing = names.filter((name) => !existsSync(join(folder, 'out', `${name}.xlsx`)));
  if (missing.length > 0) throw new Error(`LibreOffice saved no ${missing.join(', ')} (exit ${status}): ${stderr}`, { cause: error });
}

describe.runIf(hasCalc)('worksheets that LibreOffice opened and saved', () => {
  let folder = '';
  const cases = new Map<string, { readonly document: AnshinDocument; readonly languages: readonly Language[] }>();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'anshin-office-'));
    const odd = Object.fromEntries(ODD.map((text, index) => [`i${index}`, { title: text, description: text }]));
    cases.set('example', { document: JSON.parse((await builtinExampleJson('air-conditioner')) ?? '{}') as AnshinDocument, languages: ['ja', 'en'] });
    cases.set('hostile', { document: hostileDocument(), languages: ['en'] });
    cases.set('odd', { document: { anshin: 1, id: 'odd', title: 'Odd', incidents: odd }, languages: ['ja'] });
    cases.set('bare', { document: { anshin: 1, id: 'bare', title: 'Bare' }, languages: ['ja'] });
    for (const [name, { document, languages }] of cases) writeFileSync(join(folder, `${name}.xlsx`), await worksheetsOf(document, languages));
    saveAnew(folder, [...cases.keys()]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['example', 'hostile', 'odd', 'bare'])('say nothing new (%s)', (name) => {
    const { document } = cases.get(name) ?? expect.unreachable();
    const { document: result, changes, findings } = readInto(readFileSync(join(folder, 'out', `${name}.xlsx`)), document);
    expect([changes, findings]).toEqual([[], []]);
    expect(result).toBe(document);
  });
});
