import { builtinCatalog } from '@anshin/catalog';
import { describe, expect, it } from 'vitest';
import { describeImporterContract } from '../importer.contract.ts';
import { describeTwoWayContract, exported, imported } from '../two-way/testing/two-way-contract.contract.ts';
import { fieldOf, listOf, recordOf } from '../two-way/json.ts';
import { threatDragon, threatDragonImporter } from './threat-dragon.ts';

const box = (x: number, y: number, width: number, height: number): object => ({ position: { x, y }, size: { width, height } });

const SECOND = {
  version: '2.4.1',
  summary: { title: 'Garden watering', owner: 'Garden team', description: 'Waters the beds.', id: 7 },
  detail: {
    contributors: [{ name: 'gardeners' }],
    diagrams: [
      {
        id: 3,
        title: 'Overview',
        diagramType: 'STRIDE',
        thumbnail: 't.png',
        version: '2.4.1',
        cells: [
          {
            ...box(0, 0, 400, 300),
            shape: 'trust-boundary-box',
            id: 'zone-home',
            zIndex: -1,
            attrs: { label: { text: 'Home' } },
            data: { type: 'tm.BoundaryBox', isTrustBoundary: true },
          },
          {
            ...box(20, 20, 200, 200),
            shape: 'trust-boundary-box',
            id: 'zone-shed',
            zIndex: -1,
            attrs: { label: { text: 'Shed' } },
            data: { type: 'tm.BoundaryBox', isTrustBoundary: true },
          },
          { shape: 'trust-boundary-curve', id: 'curve', zIndex: 1, source: { x: 0, y: 0 }, target: { x: 9, y: 9 }, data: { type: 'tm.Boundary' } },
          {
            ...box(60.04, 60, 100, 60),
            shape: 'process',
            id: 'valve',
            zIndex: 3,
            ports: { items: [] },
            data: { type: 'tm.Process', name: 'Water valve', description: '', threats: [], privilegeLevel: 'root' },
          },
          {
            ...box(500, 60, 100, 60),
            shape: 'store',
            id: 'plan',
            zIndex: 4,
            data: {
              type: 'tm.Store',
              name: 'Watering plan database',
              isALog: true,
              outOfScope: true,
              reasonOutOfScope: 'Run by somebody else',
              threats: [
                {
                  id: 'th-1',
                  title: 'Plan is read',
                  status: 'Mitigated',
                  severity: 'High',
                  type: 'Information disclosure',
                  description: 'By anyone',
                  mitigation: 'Encrypt it',
                  modelType: 'STRIDE',
                  number: 4,
                },
                { id: 'th-2', title: 'Plan is changed', status: 'Accepted', severity: 'Low', type: 'Tampering', description: '', mitigation: '', number: 5 },
              ],
            },
          },
          { ...box(280, 100, 40, 60), shape: 'actor', id: 'gardener', zIndex: 5, data: { type: 'tm.Actor', name: 'Gardener' } },
          {
            shape: 'flow',
            id: 'f1',
            zIndex: 10,
            source: { cell: 'valve' },
            target: { cell: 'plan' },
            vertices: [{ x: 1, y: 2 }],
            data: {
              type: 'tm.Flow',
              name: 'fetch plan',
              protocol: 'HTTPS',
              isEncrypted: true,
              threats: [
                {
                  id: 'th-3',
                  title: 'Plan is forged on the way',
                  status: 'Open',
                  type: 'Tampering',
                  description: '',
                  mitigation: 'Sign it\nwith a key',
                  number: 6,
                },
              ],
            },
          },
          {
            shape: 'flow',
            id: 'f2',
            zIndex: 10,
            source: { cell: 'gardener' },
            target: { cell: 'valve' },
            data: { type: 'tm.Flow', name: 'turn', isBidirectional: true },
          },
          { shape: 'flow', id: 'loose', zIndex: 10, source: { cell: 'valve' }, target: { x: 3, y: 4 }, data: { type: 'tm.Flow', name: 'to nowhere' } },
        ],
      },
      {
        id: 4,
        title: 'Detail',
        diagramType: 'STRIDE',
        thumbnail: 't.png',
        version: '2.4.1',
        cells: [{ ...box(0, 0, 10, 10), shape: 'process', id: 'meter', zIndex: 1, data: { type: 'tm.Process', name: 'Flow meter' } }],
      },
    ],
    diagramTop: 5,
    reviewer: 'a neighbour',
    threatTop: 6,
  },
};

const FIRST = {
  summary: { title: 'Old bell' },
  detail: {
    contributors: [],
    reviewer: '',
    diagrams: [
      {
        title: 'Bell',
        id: 0,
        $$hashKey: 'object:1',
        size: { width: 500, height: 300 },
        diagramJson: {
          cells: [
            {
              type: 'tm.Process',
              ...box(10, 10, 80, 80),
              angle: 0,
              id: 'bell',
              z: 1,
              hasOpenThreats: true,
              attrs: { text: { text: 'Door bell' } },
              threats: [{ status: 'Open', severity: 'Low', title: 'Bell is silenced', type: 'Denial of service', description: 'd', mitigation: 'm' }],
            },
            { type: 'tm.Actor', ...box(200, 10, 80, 80), id: 'guest', z: 2, attrs: { text: { text: 'Visitor' } }, providesAuthentication: false },
            {
              type: 'tm.Flow',
              smooth: true,
              source: { id: 'guest' },
              target: { id: 'bell' },
              vertices: [],
              id: 'press',
              labels: [{ position: 0.5, attrs: { text: { text: 'press' } } }],
              z: 3,
              protocol: 'http',
            },
          ],
        },
      },
    ],
  },
};

const upgraded = recordOf(threatDragon.open(FIRST, { name: '', bytes: new Uint8Array(0) })?.value);
const json = (value: unknown): string => JSON.stringify(value);
const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(json(value));

describeImporterContract(threatDragonImporter, [
  { name: 'garden.json', bytes: bytes(SECOND), components: 4 },
  { name: 'bell.json', bytes: bytes(FIRST), components: 2 },
]);

/** What of the window-shutter example the format cannot hold, besides the parts that belong to no thing. */
const LOST = [
  'stakeholders',
  'relations',
  'components.owner',
  'components.accountable',
  'components.operator',
  'flows.steps.carries',
  'assets',
  'hazards',
  'incidents',
  'threats',
  'policies',
  'measures',
  'obligations',
  'decisions',
  'evidence',
];

describeTwoWayContract(
  threatDragon,
  [
    { name: 'a model of version 2', text: json(SECOND), back: SECOND },
    { name: 'a model of version 1', text: json(FIRST), back: upgraded },
  ],
  (text) => JSON.parse(text) as unknown,
  faultsOf,
  LOST,
);

/** What the tool needs to open a model: the required fields of its schema, and flows whose ends are cells of the same diagram. */
function faultsOf(value: unknown): string[] {
  const detail = fieldOf(value, 'detail');
  const faults = ['contributors', 'diagrams', 'reviewer'].filter((name) => fieldOf(detail, name) === undefined).map((name) => `detail.${name}`);
  for (const diagram of listOf(fieldOf(detail, 'diagrams'))) {
    const cells = listOf(fieldOf(diagram, 'cells'));
    const ids = cells.map((cell) => fieldOf(cell, 'id'));
    if (new Set(ids).size !== ids.length) faults.push('an id twice');
    for (const cell of cells) {
      for (const name of ['id', 'shape', 'zIndex']) if (fieldOf(cell, name) === undefined) faults.push(`cell.${name}`);
      if (fieldOf(fieldOf(cell, 'data'), 'type') === undefined) faults.push('cell.data.type');
      for (const end of ['source', 'target']) {
        const id = fieldOf(fieldOf(cell, end), 'cell');
        if (id !== undefined && !ids.includes(id)) faults.push(`${String(fieldOf(cell, 'id'))}.${end} leads nowhere`);
      }
      for (const threat of listOf(fieldOf(fieldOf(cell, 'data'), 'threats')))
        for (const name of ['title', 'status', 'type', 'description', 'mitigation'])
          if (typeof fieldOf(threat, name) !== 'string') faults.push(`threat.${name}`);
    }
  }
  return faults;
}

describe('what Threat Dragon says of a system', () => {
  it('becomes components in nested zones, channels with their protection, and places', async () => {
    const { zones, components, channels, flows, layout, scope } = await imported(threatDragon, json(SECOND));
    expect(zones).toEqual({ home: { name: 'Home', kind: 'premises' }, shed: { name: 'Shed', kind: 'providerSite', within: 'home' } });
    expect(components?.['water-valve']).toEqual({ name: 'Water valve', kind: 'actuator', zone: 'shed' });
    expect(components?.['watering-plan-database']).toEqual({ name: 'Watering plan database', kind: 'dataServer', traits: { logsEvents: true } });
    expect(components?.['gardener']).toMatchObject({ kind: 'person', zone: 'home' });
    expect(channels?.['water-valve-watering-plan-database']).toEqual({
      between: ['water-valve', 'watering-plan-database'],
      medium: 'ethernet',
      protection: { encrypted: true },
    });
    expect(channels?.['gardener-water-valve']?.medium).toBe('ethernet');
    expect(flows?.['turn']?.steps).toEqual({ s1: { from: 'gardener', to: 'water-valve' }, s2: { from: 'water-valve', to: 'gardener' } });
    expect(layout?.positions?.['water-valve']).toEqual({ x: 60, y: 60, w: 100, h: 60 });
    expect(layout?.positions?.['flow-meter']?.y).toBeGreaterThan(300);
    expect(scope?.exclusions).toEqual({ 'exclusion-1': { what: ['watering-plan-database'], because: 'Run by somebody else' } });
  });

  it('becomes stated threats and measures that are planned, or implemented where the tool says mitigated', async () => {
    const { threats, measures } = await imported(threatDragon, json(SECOND));
    expect(threats?.['plan-is-read']).toEqual({ at: 'watering-plan-database', class: 'informationDisclosure', title: 'Plan is read', because: 'By anyone' });
    expect(threats?.['plan-is-forged-on-the-way']?.at).toBe('water-valve-watering-plan-database');
    expect(measures?.['encrypt-it']).toEqual({
      title: 'Encrypt it',
      status: 'implemented',
      on: ['watering-plan-database'],
      treats: [{ threat: 'plan-is-read' }],
    });
    expect(measures?.['sign-it']).toMatchObject({ title: 'Sign it', description: 'Sign it\nwith a key', status: 'planned' });
  });

  it('is told where the model has no place for it, once for each kind of field', async () => {
    const { findings } = await threatDragonImporter.read({ name: 'a.json', bytes: bytes(SECOND) }, { catalog: builtinCatalog() });
    const kept = findings.filter(({ code }) => code === 'import.kept-field').map(({ params }) => params['field']);
    expect(kept).toContain('detail.contributors');
    expect(kept).toContain('detail.diagrams[].cells[] (attrs, ports, labels, vertices, zIndex …)');
    expect(kept).toContain('detail.diagrams[].cells[].data.privilegeLevel');
    expect(new Set(kept).size).toBe(kept.length);
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['import.boundary-curves', 'import.dangling', 'import.kept-decision']));
  });

  it('takes changes of the model back: a measure in force mitigates the threat, a moved thing moves, nothing else changes', async () => {
    const document = await imported(threatDragon, json(SECOND));
    const signed = document.measures?.['sign-it'];
    if (signed === undefined) throw new Error('no measure');
    const moved = { ...document.layout?.positions, 'water-valve': { x: 70, y: 60, w: 100, h: 60 } };
    const edited = { ...document, measures: { ...document.measures, 'sign-it': { ...signed, status: 'implemented' as const } }, layout: { positions: moved } };
    const value: unknown = JSON.parse(String((await exported(threatDragon, edited)).content));
    const cells = listOf(fieldOf(listOf(fieldOf(fieldOf(value, 'detail'), 'diagrams'))[0], 'cells'));
    const cell = (id: string): unknown => cells.find((each) => fieldOf(each, 'id') === id);
    expect(fieldOf(cell('valve'), 'position')).toEqual({ x: 70, y: 60 });
    expect(fieldOf(cell('valve'), 'ports')).toEqual({ items: [] });
    expect(listOf(fieldOf(fieldOf(cell('f1'), 'data'), 'threats'))[0]).toMatchObject({ status: 'Mitigated', mitigation: 'Sign it\nwith a key', number: 6 });
    expect(cell('plan')).toEqual(SECOND.detail.diagrams[0]?.cells[4]);
  });
});
