import { builtinCatalog } from '@anshin/catalog';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { describeImporterContract } from '../importer.contract.ts';
import { fieldOf, listOf } from '../two-way/json.ts';
import { describeTwoWayContract, exported, imported } from '../two-way/testing/two-way-contract.contract.ts';
import { otm, otmImporter } from './otm.ts';

const MODEL = {
  otmVersion: '0.2.0',
  project: { name: 'Bee hive watch', id: 'hive', description: 'Weighs a hive.', owner: 'bee keepers', tags: ['garden'] },
  representations: [{ name: 'Drawing', id: 'd', type: 'diagram', size: { width: 900, height: 600 } }],
  assets: [
    { name: 'Weight readings from the sensor', id: 'a-1', risk: { confidentiality: 10, integrity: 80, availability: 50 } },
    { name: 'Keeper password', id: 'a-2', risk: { confidentiality: 90, integrity: 80, availability: 50 } },
  ],
  trustZones: [
    { id: 'z-1', name: 'Internet', risk: { trustRating: 1 } },
    { id: 'z-2', name: 'Bee house', risk: { trustRating: 8 }, parent: { trustZone: 'z-3' } },
    { id: 'z-3', name: 'Meadow', type: 'field', risk: { trustRating: 5 } },
  ],
  components: [
    {
      id: 'c-1',
      name: 'Hive scale sensor',
      type: 'generic-device',
      parent: { trustZone: 'z-2' },
      representations: [{ representation: 'd', id: 'd-1', position: { x: 10, y: 20 }, size: { width: 90, height: 50 } }],
      assets: { processed: ['a-1'], stored: null },
      threats: [{ threat: 't-1', state: 'exposed', mitigations: [{ mitigation: 'm-1', state: 'required' }] }],
      tags: ['battery powered'],
    },
    {
      id: 'c-2',
      name: 'Hive service',
      type: 'web-service',
      parent: { trustZone: 'z-1' },
      assets: { processed: null, stored: ['a-1', 'a-2'] },
      threats: [
        {
          threat: 't-1',
          state: 'mitigated',
          mitigations: [
            { mitigation: 'm-1', state: 'implemented' },
            { mitigation: 'm-2', state: 'implemented' },
          ],
        },
      ],
    },
    { id: 'c-3', name: 'Readings store', type: 'database', parent: { component: 'c-2' }, attributes: { vendor: 'none' } },
  ],
  dataflows: [
    {
      id: 'f-1',
      name: 'report weight',
      source: 'c-1',
      destination: 'c-2',
      assets: ['a-1'],
      tags: ['MQTT over TLS', 'LTE'],
      threats: [{ threat: 't-2', state: 'accepted' }],
    },
    { id: 'f-2', name: 'report alarm', source: 'c-1', destination: 'c-2', tags: ['http'] },
    { id: 'f-3', name: 'keep', source: 'c-2', destination: 'c-3', bidirectional: true },
    { id: 'f-4', name: 'lost', source: 'c-2', destination: 'c-9' },
  ],
  threats: [
    { id: 't-1', name: 'Readings forged', categories: ['Integrity', 'Tampering'], cwes: ['CWE-345'], risk: { likelihood: 50, impact: 60 } },
    { id: 't-2', name: 'Link jammed', description: 'By radio', risk: { likelihood: 10, impact: 20 } },
    { id: 't-3', name: 'Keeper is tricked', risk: { likelihood: null, impact: 20 } },
  ],
  mitigations: [
    { id: 'm-1', name: 'Sign readings', description: 'With a key', riskReduction: 80 },
    { id: 'm-2', name: 'Check plausibility', riskReduction: 20 },
    { id: 'm-3', name: 'Train keepers', riskReduction: 5 },
  ],
};

const YAML_MODEL = `otmVersion: 0.1.0
project: { name: Small, id: small }
trustZones: [{ id: z, name: Home, risk: { trustRating: 5 } }]
components:
  - { id: a, name: Lamp, type: device, parent: { trustZone: z } }
  - { id: b, name: Phone app, type: mobile-client, parent: { trustZone: z } }
dataflows:
  - { id: f, name: switch, source: b, destination: a }
`;

const SMALL = {
  otmVersion: '0.1.0',
  project: { name: 'Small', id: 'small' },
  trustZones: [{ id: 'z', name: 'Home', risk: { trustRating: 5 } }],
  components: [
    { id: 'a', name: 'Lamp', type: 'device', parent: { trustZone: 'z' } },
    { id: 'b', name: 'Phone app', type: 'mobile-client', parent: { trustZone: 'z' } },
  ],
  dataflows: [{ id: 'f', name: 'switch', source: 'b', destination: 'a' }],
};

const encoder = new TextEncoder();

describeImporterContract(otmImporter, [
  { name: 'hive.otm', bytes: encoder.encode(JSON.stringify(MODEL)), components: 3 },
  { name: 'small.yaml', bytes: encoder.encode(YAML_MODEL), components: 2 },
]);

/** What of the window-shutter example the format cannot hold, besides the parts that belong to no thing. */
const LOST = [
  'stakeholders',
  'relations',
  'components.owner',
  'components.accountable',
  'components.operator',
  'hazards',
  'incidents',
  'policies',
  'measures.performs',
  'measures.treats',
  'measures.effect',
  'measures.evidence',
  'measures.canHarm',
  'measures.dependsOn',
  'measures.independence',
  'measures.accountable',
  'measures.asked',
  'obligations',
  'decisions',
  'evidence',
  'export.stand-in',
];

describeTwoWayContract(
  otm,
  [
    { name: 'a model as JSON', text: JSON.stringify(MODEL), back: MODEL },
    { name: 'a model as YAML', text: YAML_MODEL, back: SMALL },
  ],
  (text) => (text.startsWith('{') ? JSON.parse(text) : parse(text)) as unknown,
  faultsOf,
  LOST,
);

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  representations: ['name', 'id', 'type'],
  assets: ['name', 'id', 'risk'],
  trustZones: ['id', 'name', 'risk'],
  components: ['id', 'name', 'type', 'parent'],
  dataflows: ['id', 'name', 'source', 'destination'],
  threats: ['id', 'name', 'risk'],
  mitigations: ['id', 'name', 'riskReduction'],
};

/** What the format demands: required fields, ids that are there once, and references that lead somewhere. */
function faultsOf(value: unknown): string[] {
  const faults: string[] = [];
  const ids = new Map(Object.keys(REQUIRED).map((list) => [list, new Set(listOf(fieldOf(value, list)).map((item) => fieldOf(item, 'id')))]));
  for (const [list, fields] of Object.entries(REQUIRED)) {
    const items = listOf(fieldOf(value, list));
    if (ids.get(list)?.size !== items.length) faults.push(`${list}: an id twice`);
    for (const item of items) for (const field of fields) if (fieldOf(item, field) === undefined) faults.push(`${list}.${field}`);
  }
  for (const component of listOf(fieldOf(value, 'components'))) {
    const zone = fieldOf(fieldOf(component, 'parent'), 'trustZone');
    if (zone !== undefined && ids.get('trustZones')?.has(zone) !== true) faults.push(`parent ${String(zone)}`);
    for (const each of listOf(fieldOf(component, 'representations')))
      if (ids.get('representations')?.has(fieldOf(each, 'representation')) !== true) faults.push('representation');
  }
  for (const element of [...listOf(fieldOf(value, 'components')), ...listOf(fieldOf(value, 'dataflows'))]) {
    for (const threat of listOf(fieldOf(element, 'threats'))) {
      if (ids.get('threats')?.has(fieldOf(threat, 'threat')) !== true) faults.push('threat');
      for (const each of listOf(fieldOf(threat, 'mitigations')))
        if (ids.get('mitigations')?.has(fieldOf(each, 'mitigation')) !== true) faults.push('mitigation');
    }
  }
  return faults;
}

describe('what an Open Threat Model says of a system', () => {
  it('becomes components, zones, assets, channels with the weaker protection, and flows', async () => {
    const { zones, components, channels, assets, flows, layout } = await imported(otm, JSON.stringify(MODEL));
    expect(zones?.['bee-house']).toEqual({ name: 'Bee house', kind: 'premises', within: 'meadow' });
    expect(components?.['readings-store']).toEqual({ name: 'Readings store', kind: 'dataServer', zone: 'internet' });
    expect(channels?.['hive-scale-sensor-hive-service']).toEqual({
      between: ['hive-scale-sensor', 'hive-service'],
      medium: 'cellular',
      protection: { encrypted: false },
    });
    expect(assets?.['weight-readings-from-the-sensor']).toEqual({
      name: 'Weight readings from the sensor',
      kind: 'deviceData',
      heldBy: ['hive-scale-sensor', 'hive-service'],
    });
    expect(assets?.['keeper-password']?.kind).toBe('credentials');
    expect(flows?.['report-weight']?.steps).toEqual({ s1: { from: 'hive-scale-sensor', to: 'hive-service', carries: ['weight-readings-from-the-sensor'] } });
    expect(layout?.positions).toEqual({ 'hive-scale-sensor': { x: 10, y: 20, w: 90, h: 50 } });
  });

  it('becomes a stated threat for each place, and measures that are in force only where every place says so', async () => {
    const { threats, measures } = await imported(otm, JSON.stringify(MODEL));
    expect(Object.values(threats ?? {}).map(({ title, at }) => [title, at])).toEqual([
      ['Readings forged', 'hive-scale-sensor'],
      ['Readings forged', 'hive-service'],
      ['Link jammed', 'hive-scale-sensor-hive-service'],
      ['Keeper is tricked', undefined],
    ]);
    expect(measures?.['sign-readings']).toMatchObject({ status: 'planned', treats: [{ threat: 'readings-forged' }, { threat: 'readings-forged-2' }] });
    expect(measures?.['check-plausibility']).toMatchObject({ status: 'implemented', on: ['hive-service'] });
    expect(measures?.['train-keepers']).toEqual({ title: 'Train keepers', status: 'planned' });
  });

  it('is told where the model has no place for it', async () => {
    const { findings } = await otmImporter.read({ name: 'a.otm', bytes: encoder.encode(JSON.stringify(MODEL)) }, { catalog: builtinCatalog() });
    const kept = findings.filter(({ code }) => code === 'import.kept-field').map(({ params }) => [params['field'], params['count']]);
    expect(kept).toContainEqual(['threats[].cwes', 1]);
    expect(kept).toContainEqual(['assets[].risk', 2]);
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['import.dangling', 'import.nested-components', 'import.joined-connections', 'import.kept-decision']),
    );
  });

  it('splits a shared definition when one of its places gets a title of its own', async () => {
    const document = await imported(otm, JSON.stringify(MODEL));
    const second = document.threats?.['readings-forged-2'];
    if (second === undefined) throw new Error('no threat');
    const edited = { ...document, threats: { ...document.threats, 'readings-forged-2': { ...second, title: 'Readings forged in the service' } } };
    const value: unknown = JSON.parse(String((await exported(otm, edited)).content));
    const definitions = listOf(fieldOf(value, 'threats')).map((each) => fieldOf(each, 'name'));
    expect(definitions).toEqual(['Readings forged', 'Link jammed', 'Keeper is tricked', 'Readings forged in the service']);
    expect(listOf(fieldOf(value, 'components'))[0]).toEqual(MODEL.components[0]);
    expect(faultsOf(value)).toEqual([]);
  });
});
