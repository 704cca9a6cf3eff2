import { type Condition, Leaf } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { prepareRun } from '../assess.ts';
import { deriveThreats } from '../stages/threats/derive-threats.ts';
import { TEST_DAY } from '../testing/test-day.ts';
import { base, tinyCatalog, tinyRule } from '../testing/tiny-catalog.contract.ts';
import { tinyDocument } from '../testing/tiny-document.contract.ts';

/** Home and cloud of two parties, joined over a router and the internet; a loose device beside them. */
const DOCUMENT: AnshinDocument = tinyDocument({
  frameworks: ['iot-ssf'],
  serviceLevel: { decided: 2, by: 'maker', because: 'Comfort only.' },
  stakeholders: { maker: { name: 'Maker', role: 'developer' }, provider: { name: 'Provider', role: 'provider' } },
  zones: { house: { kind: 'premises' }, room: { kind: 'field', within: 'house' }, sky: { kind: 'cloud' } },
  components: {
    lamp: { kind: 'device', zone: 'room', layer: 'edge', accountable: 'maker', interfaces: ['usb'], traits: { api: true } },
    switch: { kind: 'panel', zone: 'house', owner: 'maker' },
    router: { kind: 'router', zone: 'house' },
    net: { kind: 'network' },
    server: { kind: 'server', zone: 'sky', accountable: 'provider' },
    loose: { kind: 'device', traits: { updatable: false } },
  },
  channels: {
    'lamp-router': { between: ['lamp', 'router'], medium: 'wifi', protection: { encrypted: true, authenticated: true, integrity: true } },
    'router-switch': { between: ['router', 'switch'], medium: 'ethernet', protection: { encrypted: true } },
    'net-router': { between: ['net', 'router'], medium: 'ethernet', maintenance: true },
    'server-net': { between: ['server', 'net'], medium: 'ethernet' },
    'lamp-server': { between: ['lamp', 'server'], medium: 'dedicatedLine', protection: { authenticated: false } },
  },
  flows: { f: { steps: { s: { from: 'lamp', to: 'server', carries: ['order', 'name'] } } } },
  assets: {
    order: { kind: 'controlSignal' },
    name: { kind: 'personalInformation' },
    habit: { kind: 'logs', personal: true, heldBy: ['switch'] },
    mode: { kind: 'settings', heldBy: ['loose'] },
  },
});

/** Ids of the elements for which a condition holds. */
function where(condition: Condition, parts: Partial<AnshinDocument> = {}): string[] {
  const rules = (['component', 'channel'] as const).map((element) => tinyRule({ id: `rule.${element}`, element, when: condition }));
  const entryPoints = [{ ...base('ccds.ep07'), number: 7, element: 'component' as const, when: { kind: ['device'] }, assets: [] }];
  const run = prepareRun({ ...DOCUMENT, ...parts }, tinyCatalog({ rules, entryPoints }), { now: TEST_DAY });
  const elements = [...run.topology.components, ...run.topology.channels];
  return deriveThreats(run).map((hit) => elements[hit.element]?.id ?? '');
}

const ALL = where({});

/** Per key of a leaf: a condition and exactly the elements for which it holds. */
const CASES: readonly (readonly [keyof Leaf, Leaf, readonly string[]])[] = [
  ['kind', { kind: ['device', 'panel'] }, ['lamp', 'loose', 'switch']],
  ['traits', { traits: ['api', 'updatable'] }, ['lamp']],
  ['traits', { traits: ['api'] }, ['lamp', 'server']],
  ['anyTrait', { anyTrait: ['updatable', 'internetFacing'] }, ['lamp', 'server']],
  ['zone', { zone: ['premises'] }, ['lamp', 'router', 'switch', 'lamp-router', 'lamp-server', 'net-router', 'router-switch']],
  ['zone', { zone: ['field', 'mobile'] }, ['lamp', 'lamp-router', 'lamp-server']],
  ['layer', { layer: ['edge'] }, ['lamp']],
  ['layer', { layer: ['cloud'] }, []],
  ['medium', { medium: ['wifi'] }, ['lamp', 'router', 'lamp-router']],
  ['medium', { medium: ['usb'] }, ['lamp']],
  ['handles', { handles: ['controlSignal'] }, ['lamp', 'server', 'lamp-server']],
  ['handles', { handles: ['logs', 'keys'] }, ['switch']],
  ['personal', { personal: true }, ['lamp', 'server', 'switch', 'lamp-server']],
  ['personal', { personal: false }, ['loose', 'net', 'router', 'lamp-router', 'net-router', 'router-switch', 'server-net']],
  ['crosses', { crosses: ['internet'] }, ['net', 'router', 'server', 'net-router', 'server-net']],
  ['crosses', { crosses: ['party'] }, ['lamp', 'server', 'lamp-server']],
  ['crosses', { crosses: ['zone'] }, ['lamp', 'net', 'router', 'server', 'lamp-router', 'lamp-server', 'net-router', 'server-net']],
  ['ends', { ends: [['device'], ['server']] }, ['lamp-server']],
  ['ends', { ends: [['server'], ['device']] }, ['lamp-server']],
  ['ends', { ends: [{ trait: ['api', 'updatable'], zone: ['field'] }, ['panel']] }, ['lamp-router', 'router-switch']],
  ['ends', { ends: [{ kind: ['device'], zone: ['cloud'] }, ['server']] }, []],
  ['ends', { ends: [{ trait: ['api', 'voiceInput'] }, ['server']] }, []],
  ['ends', { ends: [{ zone: ['field', 'mobile'] }, ['server']] }, ['lamp-server']],
  ['neighbour', { neighbour: { kind: ['server'] } }, ['lamp', 'net']],
  ['neighbour', { neighbour: { kind: ['device'], trait: ['api'] } }, ['router', 'server', 'switch', 'net'].sort()],
  ['neighbour', { neighbour: { kind: ['device'], trait: ['voiceInput'] } }, []],
  ['lacks', { lacks: ['encrypted'] }, ['lamp-server', 'net-router', 'server-net']],
  ['lacks', { lacks: ['authenticated', 'integrity'] }, ['lamp-server', 'net-router', 'router-switch', 'server-net']],
  ['maintenance', { maintenance: true }, ['net', 'router', 'net-router']],
  ['maintenance', { maintenance: false }, ALL.filter((id) => !['net', 'router', 'net-router'].includes(id))],
  ['accountableRole', { accountableRole: ['developer'] }, ['lamp', 'switch', 'lamp-router', 'lamp-server', 'router-switch']],
  ['accountableRole', { accountableRole: ['user'] }, []],
  ['entryPoint', { entryPoint: ['ccds.ep07'] }, ['lamp', 'loose']],
  ['entryPoint', { entryPoint: ['ccds.ep01'] }, []],
  ['level', { level: [2] }, ALL],
  ['level', { level: [3] }, []],
  ['framework', { framework: ['ccds-smart-home', 'iot-ssf'] }, ALL],
  ['framework', { framework: ['ccds-smart-home'] }, []],
];

describe('a leaf of a condition', () => {
  it.each(CASES)('%s: %j holds exactly where it should', (_, condition, expected) => {
    expect(where(condition)).toEqual(expected);
  });

  it.each(Object.keys(Leaf.shape))('%s has a case in which it holds and one in which it does not', (key) => {
    const own = CASES.filter(([name]) => name === key).map(([, , expected]) => expected);
    expect(own.some((expected) => expected.length > 0)).toBe(true);
    expect(own.some((expected) => expected.length < ALL.length)).toBe(true);
  });

  it('without keys holds everywhere', () => {
    expect(ALL).toHaveLength(11);
  });

  it('holds only where all its keys do', () => {
    expect(where({ kind: ['device'], zone: ['premises'] })).toEqual(['lamp']);
    expect(where({ kind: ['device'], layer: ['cloud'] })).toEqual([]);
  });

  it('asks for the proposed level where none is decided', () => {
    const { serviceLevel: _, ...undecided } = DOCUMENT;
    const rules = [tinyRule({ id: 'rule.three', when: { level: [3] } })];
    const fires = (assets: AnshinDocument['assets']) =>
      deriveThreats(prepareRun({ ...undecided, ...(assets && { assets }) }, tinyCatalog({ rules }), { now: TEST_DAY })).length > 0;
    expect(fires({ life: { kind: 'life' } })).toBe(true);
    expect(fires({ order: { kind: 'controlSignal' } })).toBe(false);
  });

  it('takes IoT-SSF as the framework where none is named', () => {
    expect(where({ framework: ['iot-ssf'] }, { frameworks: [] })).toEqual(ALL);
  });
});

describe('a combination', () => {
  it('of all holds where every part does', () => {
    expect(where({ all: [{ kind: ['device'] }, { zone: ['premises'] }] })).toEqual(['lamp']);
    expect(where({ all: [{ kind: ['device'] }, { zone: ['premises'] }, { layer: ['edge'] }, { medium: ['wifi'] }, { personal: true }] })).toEqual(['lamp']);
    expect(where({ all: [{ kind: ['device'] }, { zone: ['premises'] }, { layer: ['edge'] }, { medium: ['wifi'] }, { personal: false }] })).toEqual([]);
  });

  it('of any holds where one part does', () => {
    expect(where({ any: [{ kind: ['panel'] }, { kind: ['server'] }, { medium: ['dedicatedLine'] }] })).toEqual(['lamp', 'server', 'switch', 'lamp-server']);
  });

  it('turned round by not holds where its part does not', () => {
    expect(where({ not: { kind: ['device'] } })).toEqual(ALL.filter((id) => id !== 'lamp' && id !== 'loose'));
    expect(where({ not: { not: { kind: ['device'] } } })).toEqual(['lamp', 'loose']);
  });

  it('may be of any depth', () => {
    expect(
      where({ all: [{ any: [{ kind: ['device'] }, { kind: ['panel'] }] }, { not: { all: [{ kind: ['device'] }, { not: { zone: ['field'] } }] } }] }),
    ).toEqual(['lamp', 'switch']);
  });

  it('may ask for more facts than fit one word of bits', () => {
    const ghosts = Array.from({ length: 100 }, (_, index) => `ghost${index}`);
    expect(where({ any: [{ kind: [...ghosts, 'panel'] }, { not: { any: ghosts.map((ghost) => ({ kind: [ghost] })) } }] })).toEqual(ALL);
    expect(where({ kind: [...ghosts, 'panel'] })).toEqual(['switch']);
  });
});
