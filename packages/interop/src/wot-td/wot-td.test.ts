import { builtinCatalog } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { describeImporterContract } from '../importer.contract.ts';
import type { ImportResult } from '../importer.ts';
import { IMPORTERS } from '../importers.ts';
import { accessOf, isPublicHost } from './thing.ts';
import { wotTd } from './wot-td.ts';

const catalog = builtinCatalog();
const encoder = new TextEncoder();

const LOCK = {
  '@context': ['https://www.w3.org/2022/wot/td/v1.1', { '@language': 'en' }],
  id: 'urn:dev:lock-1',
  title: 'Front door lock',
  titles: { ja: '玄関の電気錠', en: 'Front door lock' },
  description: 'Locks a door.',
  base: 'http://192.168.1.20/',
  securityDefinitions: { basic_sc: { scheme: 'basic', in: 'header' }, no_sc: { scheme: 'nosec' } },
  security: ['basic_sc'],
  properties: {
    lockState: { title: 'Lock state', readOnly: true, forms: [{ href: 'props/state' }] },
    occupancy: { readOnly: true, forms: [{ href: 'props/occupancy', security: 'no_sc' }] },
    autoLockMode: { forms: [{ href: 'props/auto', op: ['readproperty', 'writeproperty'] }] },
    deviceName: { forms: [{ href: 'props/name' }] },
    reading: { forms: [{ href: 'props/r', op: 'readproperty' }] },
  },
  actions: {
    unlock: { titles: { ja: '解錠', en: 'Unlock' }, forms: [{ href: 'actions/unlock' }] },
    updateFirmware: { forms: [{ href: 'fw' }] },
    selfTest: { safe: true, forms: [{ href: 't' }] },
  },
  events: { forcedOpen: { forms: [{ href: 'events/forced', subprotocol: 'longpoll' }] } },
  links: [{ rel: 'manual', href: 'https://example.com/manual' }],
};

const PUMP = {
  '@context': 'https://www.w3.org/2019/wot/td/v1',
  title: 'Field pump',
  securityDefinitions: { psk_sc: { scheme: 'psk' } },
  security: 'psk_sc',
  properties: { speed: { forms: [{ href: 'modbus+tcp://10.0.0.7:502/1?address=40001' }] } },
  actions: { start: { forms: [{ href: 'mqtts://broker.example.com/pump/start' }] } },
};

describeImporterContract(wotTd, [
  { name: 'lock.td.json', bytes: encoder.encode(JSON.stringify(LOCK)), components: 2 },
  { name: 'directory.json', bytes: encoder.encode(JSON.stringify([LOCK, PUMP])), components: 5 },
]);

async function read(value: unknown, into?: AnshinDocument): Promise<ImportResult & { readonly document: AnshinDocument }> {
  const result = await wotTd.read({ name: 'x.td.json', bytes: encoder.encode(JSON.stringify(value)) }, { catalog, ...(into === undefined ? {} : { into }) });
  if (result.document === undefined) throw new Error('nothing was read');
  return result as ImportResult & { readonly document: AnshinDocument };
}

describe('a Thing', () => {
  it('becomes a component in both languages with the traits of its interface', async () => {
    const { document } = await read(LOCK);
    expect(document.components?.['front-door-lock']).toEqual({
      name: { ja: '玄関の電気錠', en: 'Front door lock' },
      kind: 'doorLock',
      description: 'Locks a door.\nWoT: http',
      traits: { updatable: true, sensesPeople: true, actsOnWorld: true, api: true },
    });
  });

  it('has one asset for each sort of thing that goes to it or comes from it', async () => {
    const { document } = await read(LOCK);
    const assets = Object.values(document.assets ?? {}).map(({ kind, description }) => [kind, (description as { en: string }).en]);
    expect(assets).toEqual([
      ['controlSignal', 'Unlock, autoLockMode'],
      ['settings', 'updateFirmware, deviceName'],
      ['deviceData', 'selfTest, Lock state, reading, forcedOpen'],
      ['personalInformation', 'occupancy'],
    ]);
    expect(document.flows?.['use-front-door-lock']?.steps).toEqual({
      s1: { from: 'local-network', to: 'front-door-lock', carries: ['front-door-lock-commands', 'front-door-lock-settings'] },
      s2: { from: 'front-door-lock', to: 'local-network', carries: ['front-door-lock-state', 'front-door-lock-people'] },
    });
  });

  it('is joined to its network with the weakest protection of its forms', async () => {
    const { document, findings } = await read(LOCK);
    expect(Object.values(document.channels ?? {})).toEqual([
      { between: ['front-door-lock', 'local-network'], medium: 'ethernet', protection: { encrypted: false, authenticated: false } },
    ]);
    expect(findings.map(({ code }) => code)).toContain('wot-td.no-security');
    const safe = structuredClone(LOCK);
    safe.base = 'https://192.168.1.20/';
    safe.properties.occupancy.forms = [{ href: 'props/occupancy' }] as never;
    expect(Object.values((await read(safe)).document.channels ?? {})[0]?.protection).toEqual({ encrypted: true, authenticated: true });
  });

  it('has the hazard to judge of the device class that it states or is like', async () => {
    const { document, assumptions } = await read(LOCK);
    const hazard = document.hazards?.['front-door-lock-moves-unasked'];
    expect(hazard).toMatchObject({ at: ['front-door-lock'], title: { en: 'Front door lock acts when nobody means it to' } });
    expect(JSON.stringify(hazard?.situation)).toMatch(/Commands to watch: .*\(Unlock\)/);
    expect(assumptions.map(({ code }) => code)).toEqual(expect.arrayContaining(['devices.hazard-by-likeness', 'devices.acts']));
    const stated = await read({ ...PUMP, '@type': ['Thing', 'echonet:0x0263'] });
    expect(stated.document.components?.['field-pump']).toMatchObject({ kind: 'actuator', traits: { moves: true } });
    expect(stated.assumptions.map(({ code }) => code)).toContain('devices.hazard');
    expect((await read(PUMP)).document.hazards).toBeUndefined();
  });

  it('that is reached through a broker brings the broker along', async () => {
    const { document, assumptions } = await read(PUMP);
    expect(Object.entries(document.components ?? {}).map(([id, { kind }]) => [id, kind])).toEqual([
      ['field-pump', 'homeAppliance'],
      ['internet', 'network'],
      ['broker-example-com', 'thirdPartyCloud'],
    ]);
    expect(assumptions.map(({ code }) => code)).toContain('wot-td.assumed-broker');
  });

  it('goes to the component of the document that bears its name, and changes nothing that is written there', async () => {
    const into: AnshinDocument = {
      anshin: 1,
      id: 'd',
      title: 'd',
      components: { lock: { kind: 'actuator', name: '玄関の電気錠', traits: { api: false }, description: 'ours' }, lan: { kind: 'localNetwork' } },
      channels: { wire: { between: ['lock', 'lan'], medium: 'zigbee' } },
    };
    const { document } = await read(LOCK, into);
    expect(document.components?.['lock']).toEqual({
      kind: 'actuator',
      name: '玄関の電気錠',
      description: 'ours',
      traits: { updatable: true, sensesPeople: true, actsOnWorld: true, api: false },
    });
    expect(Object.keys(document.components ?? {})).toEqual(['lock', 'lan']);
    expect(document.channels).toEqual(into.channels);
  });

  it('tells fields that have no place', async () => {
    const { findings, document } = await read(LOCK);
    expect(findings.filter(({ code }) => code === 'import.unplaced-field').map(({ params }) => params['field'])).toEqual(['links']);
    expect(document.foreign?.['wot-td']?.content).toBe(JSON.stringify(LOCK));
  });
});

describe('the access to a Thing', () => {
  it('is open where combinations of security lead to none, also in circles', () => {
    const definitions = {
      a: { scheme: 'combo', oneOf: ['b', 'c'] },
      b: { scheme: 'basic' },
      c: { scheme: 'nosec' },
      d: { scheme: 'combo', allOf: ['b', 'c'] },
      e: { scheme: 'combo', allOf: ['e'] },
    };
    const open = (security: string): boolean => accessOf({ securityDefinitions: definitions, security }).isOpen;
    expect([open('a'), open('b'), open('c'), open('d'), open('e'), open('missing')]).toEqual([true, false, true, false, true, true]);
  });

  it('is public where anybody on the internet can name the host', () => {
    const hosts = [
      'broker.example.com',
      '8.8.8.8',
      '[2001:db8::1]',
      'lamp',
      'lamp.local',
      '10.1.2.3',
      '172.16.0.1',
      '192.168.0.1',
      '[fe80::1]',
      '[::1]',
      '{{host}}.example',
    ];
    expect(hosts.map(isPublicHost)).toEqual([true, true, true, false, false, false, false, false, false, false, false]);
  });
});

describe('odd and large Things', () => {
  it('with fields of the wrong shape are read as far as they go', async () => {
    const odd = {
      '@context': 'x/wot/td/v1',
      title: 7,
      titles: [],
      securityDefinitions: { __proto__: null, x: 3 },
      security: {},
      properties: { constructor: { forms: 'x' }, a: null },
      actions: [],
      events: { e: { forms: [{ href: 5 }] } },
    };
    const { document } = await read(odd);
    expect(Object.values(document.components ?? {})[0]?.name).toBe('7');
  });

  it('with 5,000 properties are read, and 2,500 Things are cut to 2,000', async () => {
    const properties = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`p${at}`, { forms: [{ href: `http://10.0.0.1/p${at}` }] }]));
    expect(Object.keys((await read({ ...LOCK, properties })).document.components ?? {})).toHaveLength(2);
    const many = Array.from({ length: 2_500 }, (_, at) => ({ ...PUMP, title: `Pump ${at}` }));
    const { document, findings } = await read(many);
    expect(Object.keys(document.components ?? {})).toHaveLength(2_002);
    expect(findings.find(({ code }) => code === 'import.too-many')?.params).toMatchObject({ left: 500 });
  });
});

it('is the importer that its files are given to', () => {
  for (const text of [JSON.stringify(LOCK), JSON.stringify([LOCK, PUMP])])
    expect(IMPORTERS.find((importer) => importer.recognises({ name: 'a', bytes: encoder.encode(text) }))?.id).toBe('wot-td');
});
