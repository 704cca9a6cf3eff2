import { builtinCatalog } from '@anshin/catalog';
import { checkDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { describeImporterContract } from '../importer.contract.ts';
import type { ImportResult } from '../importer.ts';
import { IMPORTERS } from '../importers.ts';
import { echonet } from './echonet.ts';

const catalog = builtinCatalog();
const encoder = new TextEncoder();

const YAML = `eoj: ["0x0130", "026F01", 0x9999]
devices:
  - { eoj: "0x0263", name: 寝室の雨戸, zone: 寝室 }
  - { eoj: "0x05FF", name: HEMS }
`;
const CSV = 'name,eoj,zone\nLamp,0290,Kitchen\nSmart meter,0x028801,\nbroken,zzz,\n';
const DUMP = '04013001026F0105FF010EF001';

describeImporterContract(echonet, [
  { name: 'home.yaml', bytes: encoder.encode(YAML), components: 6 },
  { name: 'home.csv', bytes: encoder.encode(CSV), components: 3 },
  { name: 'd6.txt', bytes: encoder.encode(DUMP), components: 4 },
  { name: 'dump.txt', bytes: encoder.encode('013001,05ff01'), components: 3 },
  { name: 'home.json', bytes: encoder.encode('{ "eoj": ["0x0279", "0x027D"] }'), components: 3 },
]);

function read(text: string): Promise<ImportResult> {
  return echonet.read({ name: 'home.yaml', bytes: encoder.encode(text) }, { catalog });
}

describe('a list of device objects', () => {
  it('becomes components of the kinds of their classes, in their places, on an unprotected network', async () => {
    const { document, findings } = await read(YAML);
    expect(
      Object.values(document?.components ?? {})
        .map(({ kind, zone }) => `${kind} ${zone ?? ''}`)
        .sort(),
    ).toEqual(['actuator zone-1', 'airConditioner home', 'controller home', 'doorLock home', 'homeAppliance home', 'localNetwork home']);
    for (const { protection } of Object.values(document?.channels ?? {})) expect(protection).toEqual({ encrypted: false, authenticated: false });
    expect(findings.find(({ code }) => code === 'echonet.unknown-class')?.params).toMatchObject({ code: '0x9999' });
  });

  it('is operated by its controller over the network', async () => {
    const { document } = await read(DUMP);
    const flow = document?.flows?.['use-electric-lock'];
    expect(flow?.steps['s1']).toMatchObject({ from: 'controller', to: 'electric-lock', via: ['local-network'], carries: ['electric-lock-commands'] });
    expect(document?.flows?.['use-controller']?.steps).not.toHaveProperty('s1');
    expect(Object.keys(document?.components ?? {})).not.toContain('node');
  });

  it('has hazards to judge where a class acts on the world, with the less safe values of that class', async () => {
    const { document } = await read('eoj: ["0x0263", "0x026F", "0x0288"]');
    const hazards = Object.values(document?.hazards ?? {});
    expect(hazards.map(({ at }) => at)).toEqual([['electric-shutter'], ['electric-lock']]);
    expect(JSON.stringify(hazards[1]?.situation)).toMatch(/\(Unlock\)\."}$/);
  });

  it('numbers devices of one class', async () => {
    const { document } = await read('013001 013002 013003');
    const names = Object.values(document?.components ?? {}).map(({ name }) => (name as { en: string }).en);
    expect(names.filter((name) => name !== 'Local network')).toEqual(['Home air conditioner 1', 'Home air conditioner 2', 'Home air conditioner 3']);
  });

  it('may leave out quotation marks, though YAML reads numbers then', async () => {
    const { document } = await read('eoj: [0x0130, 0x026F01, 0279, 026801, 013001]');
    const descriptions = Object.values(document?.components ?? {}).map(({ description }) => (description as { en: string } | undefined)?.en.slice(-6));
    expect(descriptions.filter((text) => text !== undefined)).toEqual(['0x0130', '0x026F', '0x0279', '0x0268', '0x0130']);
  });

  it('tells entries that are no class codes, and fails where none is', async () => {
    expect((await read(CSV)).findings.find(({ code }) => code === 'echonet.bad-code')?.params).toEqual({ count: 1, code: 'zzz' });
    const { document, findings } = await read('eoj: ["living room"]');
    expect(document).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(['echonet.bad-code', 'echonet.no-device']);
  });

  it('does not take other texts for its own', () => {
    const texts = ['name,type\na,b\n', '{"a": 1}', '2026,2027,2028', 'deadbeef', 'name: x\nkind: y', ''];
    expect(texts.map((text) => echonet.recognises({ name: 'a', bytes: encoder.encode(text) }))).toEqual(texts.map(() => false));
  });

  it('of 3,000 objects is cut, and holds to the schema', async () => {
    const { document, findings } = await read(`eoj:\n${'  - "0x0130"\n'.repeat(3_000)}`);
    expect(findings.find(({ code }) => code === 'import.too-many')?.params).toMatchObject({ left: 1_000 });
    expect(checkDocument(document ?? {}).findings).toEqual([]);
  });
});

describe('every device class of the catalog', () => {
  it.each(catalog.deviceClasses.map(({ eoj, kind }) => [eoj, kind] as const))('%s becomes a %s', async (eoj, kind) => {
    const { document } = await read(`eoj: ["${eoj}"]`);
    expect(Object.values(document?.components ?? {}).map((component) => component.kind)).toContain(kind);
  });
});

it('is the importer that its files are given to', () => {
  for (const text of [YAML, CSV, DUMP, '{ "eoj": ["0x0279"] }'])
    expect(IMPORTERS.find((importer) => importer.recognises({ name: 'a', bytes: encoder.encode(text) }))?.id).toBe('echonet');
});
