import type { Leaf } from '@anshin/catalog';
import { describe, expect, it } from 'vitest';
import { prepareRun } from '../assess.ts';
import { deriveThreats } from '../stages/threats/derive-threats.ts';
import { TEST_DAY } from '../testing/test-day.ts';
import { tinyCatalog, tinyRule } from '../testing/tiny-catalog.contract.ts';
import { components, tinyDocument, wires } from '../testing/tiny-document.contract.ts';

type Pairs = readonly (readonly [string, string])[];

/** Ids of the elements for which a leaf holds in a system of the given components and wires. */
function where(condition: Leaf, kinds: Readonly<Record<string, string>>, pairs: Pairs): string[] {
  const rules = (['component', 'channel'] as const).map((element) => tinyRule({ id: `rule.${element}`, element, when: condition }));
  const run = prepareRun(tinyDocument({ components: components(kinds), channels: wires(pairs) }), tinyCatalog({ rules }), { now: TEST_DAY });
  const elements = [...run.topology.components, ...run.topology.channels];
  return deriveThreats(run).map((hit) => elements[hit.element]?.id ?? '');
}

const DEVICE_TO_SERVER: Leaf = { ends: [['device'], ['server']] };

describe('a local carrier', () => {
  it('stands for all that hangs on it when the ends of a channel are judged', () => {
    const pairs: Pairs = [
      ['device', 'lan'],
      ['lan', 'server'],
      ['panel', 'lan'],
    ];
    expect(where(DEVICE_TO_SERVER, { device: 'device', lan: 'localNetwork', server: 'server', panel: 'panel' }, pairs)).toEqual(['device-lan', 'lan-server']);
  });

  it('is joined with the carriers next to it into one network', () => {
    const pairs: Pairs = [
      ['device', 'lan'],
      ['lan', 'router'],
      ['router', 'far'],
      ['far', 'server'],
    ];
    const kinds = { device: 'device', lan: 'localNetwork', router: 'router', far: 'localNetwork', server: 'server' };
    expect(where(DEVICE_TO_SERVER, kinds, pairs)).toEqual(['device-lan', 'far-server', 'lan-router', 'router-far']);
  });

  it('makes neighbours of what hangs on it, each of the others and none of itself', () => {
    const kinds = { one: 'device', lan: 'localNetwork', two: 'panel' };
    const pairs: Pairs = [
      ['one', 'lan'],
      ['two', 'lan'],
    ];
    expect(where({ neighbour: { kind: ['device'] } }, kinds, pairs)).toEqual(['lan', 'two']);
    expect(where({ neighbour: { kind: ['device'] } }, { ...kinds, three: 'device' }, [...pairs, ['three', 'lan']])).toEqual(['lan', 'one', 'three', 'two']);
  });

  it('does not make a component that hangs on it twice a neighbour of itself', () => {
    const pairs: Pairs = [
      ['one', 'lan'],
      ['one', 'router'],
      ['lan', 'router'],
    ];
    expect(where({ neighbour: { kind: ['device'] } }, { one: 'device', lan: 'localNetwork', router: 'router' }, pairs)).toEqual(['lan', 'router']);
  });

  it('ends at a device: what lies behind a device is no neighbour', () => {
    const pairs: Pairs = [
      ['server', 'lan'],
      ['lan', 'device'],
      ['device', 'panel'],
    ];
    expect(where({ neighbour: { kind: ['panel'] } }, { server: 'server', lan: 'localNetwork', device: 'device', panel: 'panel' }, pairs)).toEqual(['device']);
  });
});

describe('a public network', () => {
  const kinds = { device: 'device', net: 'network', server: 'server' };
  const pairs: Pairs = [
    ['device', 'net'],
    ['net', 'server'],
  ];

  it('stands for itself only and is no way through', () => {
    expect(where(DEVICE_TO_SERVER, kinds, pairs)).toEqual([]);
    expect(where({ neighbour: { kind: ['server'] } }, kinds, pairs)).toEqual(['net']);
  });

  it('is one of the things that hang on a local network', () => {
    const behind: Pairs = [
      ['device', 'lan'],
      ['lan', 'net'],
      ['net', 'server'],
    ];
    expect(where({ ends: [['device'], ['network']] }, { ...kinds, lan: 'localNetwork' }, behind)).toEqual(['device-lan', 'lan-net']);
    expect(where(DEVICE_TO_SERVER, { ...kinds, lan: 'localNetwork' }, behind)).toEqual([]);
  });

  it('does not join the local networks on its two sides', () => {
    const apart: Pairs = [
      ['device', 'lan'],
      ['lan', 'net'],
      ['net', 'far'],
      ['far', 'server'],
    ];
    expect(where(DEVICE_TO_SERVER, { ...kinds, lan: 'localNetwork', far: 'localNetwork' }, apart)).toEqual([]);
  });
});
