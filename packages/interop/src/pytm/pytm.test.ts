import { builtinCatalog } from '@anshin/catalog';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ImportResult } from '../importer.ts';
import { describeImporterContract } from '../importer.contract.ts';
import { pytm } from './pytm.ts';
import { HEATING, PYTM_SAMPLES } from './samples.contract.ts';

describeImporterContract(pytm, PYTM_SAMPLES);

const read = (value: unknown): Promise<ImportResult> =>
  pytm.read({ name: 'heating.json', bytes: strToU8(JSON.stringify(value)) }, { catalog: builtinCatalog() });

describe('a model of pytm', () => {
  it('gives components their kinds by class and name, and their boundaries', async () => {
    const { document } = await read(HEATING);
    expect(document?.components).toEqual({
      resident: { name: 'Resident', kind: 'person', zone: 'home' },
      'home-gateway': { name: 'Home gateway', kind: 'homeGateway', zone: 'home' },
      history: { name: 'History', kind: 'dataServer', zone: 'provider-cloud', traits: { storesData: true } },
      scheduler: { name: 'Scheduler', kind: 'cloudService', zone: 'provider-cloud' },
    });
    expect(document?.zones?.['provider-cloud']).toMatchObject({ within: 'internet' });
  });

  it('gives flows their medium, protection and data', async () => {
    const { document } = await read(HEATING);
    expect(document?.channels?.['resident-home-gateway']).toMatchObject({ medium: 'bluetooth' });
    expect(document?.channels?.['home-gateway-scheduler']).toMatchObject({ protection: { encrypted: true, authenticated: true } });
    expect(document?.flows?.['report']?.steps['s1']).toEqual({ from: 'home-gateway', to: 'scheduler', carries: ['presence'] });
    expect(document?.assets).toMatchObject({ 'set-point': { heldBy: ['scheduler'] }, presence: { kind: 'personalInformation', personal: true } });
  });

  it('states its findings as threats at their place and plans its proposals, each once', async () => {
    const { document, findings } = await read(HEATING);
    expect(Object.values(document?.threats ?? {})).toEqual([
      { at: 'home-gateway-scheduler', class: 'denialOfService', title: 'Reports are flooded', because: 'Nobody counts them.' },
      { at: 'home-gateway', class: 'tampering', title: 'Settings are altered' },
      { title: 'Something else', unresolved: true },
    ]);
    expect(Object.values(document?.measures ?? {}).map(({ status, treats }) => [status, treats])).toEqual([
      ['planned', [{ threat: 'reports-are-flooded' }]],
      ['implemented', [{ threat: 'settings-are-altered' }]],
    ]);
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['import.kept-decision', 'import.said-done', 'import.dangling']));
  });

  it('notes what is given and what is out of scope, and lays everything out', async () => {
    const { document } = await read(HEATING);
    expect(document?.scope?.baseline?.note).toBe('- The boiler has its own cut-off.\n- Router: is patched');
    expect(Object.values(document?.scope?.exclusions ?? {}).map(({ what }) => what)).toEqual([['history']]);
    expect(Object.keys(document?.layout?.positions ?? {}).sort()).toEqual(['history', 'home-gateway', 'resident', 'scheduler']);
  });

  it('tells once per kind what has no place, and nothing that is not set', async () => {
    const { findings } = await read(HEATING);
    expect(findings.filter(({ code }) => code === 'import.unplaced-field').map(({ params }) => params['field'])).toEqual([
      'data.classification',
      'elements.controls.isHardened',
      'elements.isAdmin',
      'findings.severity',
      'flows.dstPort',
      'flows.order',
    ]);
  });

  it('reads the shorter form that pytm takes in', async () => {
    const { document } = await read({
      name: 'Short',
      boundaries: [{ name: 'B' }],
      elements: [{ name: 'One', __class__: 'Process', inBoundary: 'B' }, { name: 'Two' }],
      flows: [{ name: 'f', source: 'One', sink: 'Two' }],
    });
    expect(Object.keys(document?.components ?? {})).toEqual(['one', 'two']);
    expect(Object.keys(document?.channels ?? {})).toEqual(['one-two']);
  });

  it('cuts boundaries loose that lie in each other', async () => {
    const ring = Array.from({ length: 3_000 }, (_, at) => ({ name: `b${at}`, inBoundary: `b${(at + 1) % 3_000}` }));
    const { document, findings } = await read({ boundaries: ring, elements: [{ name: 'One', inBoundary: 'b7' }] });
    expect(document?.components?.['one']?.zone).toBe('b7');
    expect(findings.find(({ code }) => code === 'import.nesting-cut')?.params['count']).toBe(3_000);
  });

  it('refuses a file of more maps than the memory can take', async () => {
    const bytes = strToU8(`{"elements":[${'{},'.repeat(500_000)}{}]}`);
    expect((await pytm.read({ name: 'x', bytes }, { catalog: builtinCatalog() })).findings.map(({ code }) => code)).toEqual(['import.too-many-elements']);
  });

  it('lives with fields of a wrong type', async () => {
    const { document } = await read({
      elements: [null, { name: ['x'] }, { name: 'ok', controls: 'no', data: [{}] }],
      flows: [3, {}],
      findings: ['x', {}],
      assumptions: {},
      data: 'x',
    });
    expect(Object.keys(document?.components ?? {})).toEqual(['ok']);
  });
});
