import type { AnshinDocument, Channel, Component } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { stagedRun } from '../../testing/staged-run.contract.ts';
import { base, tinyCatalog } from '../../testing/tiny-catalog.contract.ts';
import { chain, components, tinyDocument, wires } from '../../testing/tiny-document.contract.ts';

const exposuresOf = (document: AnshinDocument, at: string) => stagedRun(document).entries.results.find((result) => result.at === at)?.exposures;
const component = (parts: Partial<Component>) =>
  exposuresOf(
    tinyDocument({
      zones: { z: { kind: 'publicSpace' }, i: { kind: 'internet' }, h: { kind: 'premises', within: 'z' } },
      components: { a: { kind: 'device', ...parts } },
    }),
    'a',
  );
const channel = (parts: Partial<Channel>) =>
  exposuresOf(tinyDocument({ components: components({ a: 'device', b: 'device' }), channels: wires([['a', 'b']], parts) }), 'a-b');

describe('a component', () => {
  it('that nothing exposes is no entry point', () => {
    expect(component({})).toBeUndefined();
  });

  it.each([
    ['internetFacing', 'internet'],
    ['publicNetwork', 'internet'],
    ['physicallyExposed', 'physical'],
    ['personCarried', 'physical'],
    ['removableMedia', 'removableMedia'],
    ['remotelyMaintained', 'maintenance'],
    ['maintenanceTool', 'maintenance'],
    ['userLogin', 'userInterface'],
    ['api', 'api'],
    ['voiceInput', 'voice'],
  ] as const)('with the trait %s is exposed by %s', (trait, exposure) => {
    expect(component({ traits: { [trait]: true } })).toEqual([exposure]);
  });

  it('in a zone that is open to anyone is exposed to the internet, within such a zone it is not', () => {
    expect([component({ zone: 'z' }), component({ zone: 'i' }), component({ zone: 'h' })]).toEqual([['internet'], ['internet'], undefined]);
  });

  it('next to a public network is exposed to the internet, further away it is not', () => {
    expect(exposuresOf(chain(), 'front')).toEqual(['internet']);
    expect(exposuresOf(chain(), 'back')).toBeUndefined();
  });

  it('lists several exposures in a fixed order', () => {
    expect(component({ traits: { voiceInput: true, physicallyExposed: true, internetFacing: true } })).toEqual(['internet', 'physical', 'voice']);
  });
});

describe('an unknown device', () => {
  it.each(['localNetwork', 'router'])('is assumed on a %s until it is ruled out', (kind) => {
    const exposures = (unknownDevice?: boolean) =>
      exposuresOf(tinyDocument({ components: { a: { kind, ...(unknownDevice === undefined ? {} : { unknownDevice }) } } }), 'a') ?? [];
    expect(exposures()).toContain('unknownDevice');
    expect(exposures(true)).toContain('unknownDevice');
    expect(exposures(false)).not.toContain('unknownDevice');
  });

  it('is not assumed on a public network or at a device, but may be stated there', () => {
    expect(component({})).toBeUndefined();
    expect(exposuresOf(tinyDocument({ components: components({ a: 'network' }) }), 'a')).toEqual(['internet']);
    expect(component({ unknownDevice: true })).toEqual(['unknownDevice']);
  });
});

describe('a channel', () => {
  it.each(['wifi', 'bluetooth', 'zigbee', 'wiSun', 'lowPowerRadio', 'otherRadio'] as const)('by %s is exposed by radio', (medium) => {
    expect(channel({ medium })).toEqual(['radio']);
  });

  it.each(['ethernet', 'hdPlc', 'otherWired', 'fieldbus', 'cellular', 'dedicatedLine', 'vpn', 'internal', 'human'] as const)(
    'by %s is no entry point by itself',
    (medium) => {
      expect(channel({ medium })).toBeUndefined();
    },
  );

  it.each(['usb', 'removableMedia'] as const)('by %s is exposed by removable media', (medium) => {
    expect(channel({ medium })).toEqual(['removableMedia']);
  });

  it('for maintenance and one to a public network are exposed', () => {
    expect(channel({ maintenance: true })).toEqual(['maintenance']);
    expect(exposuresOf(chain(), 'net-front')).toEqual(['internet']);
    expect(exposuresOf(chain(), 'front-back')).toBeUndefined();
  });
});

describe('the entry points of a guideline', () => {
  const entryPoints = [
    { ...base('ccds.ep05'), number: 5, element: 'component' as const, when: { kind: ['device'] }, assets: [] },
    { ...base('ccds.ep08'), number: 8, element: 'channel' as const, when: { ends: [['device'], ['device']] as [string[], string[]] }, assets: [] },
    { ...base('ccds.ep07'), number: 7, element: 'component' as const, when: { zone: ['premises' as const] }, assets: [] },
  ];
  const results = stagedRun(
    chain({
      zones: { home: { kind: 'premises' } },
      components: { ...components({ net: 'network', front: 'device' }), back: { kind: 'device', zone: 'home' } },
    }),
    tinyCatalog({ entryPoints }),
  ).entries.results;

  it('cover the elements that their conditions name, several for one element where several hold', () => {
    expect(results.map(({ at, entryPoints: names }) => [at, names])).toEqual([
      ['back', ['ccds.ep05', 'ccds.ep07']],
      ['front', ['ccds.ep05']],
      ['net', []],
      ['front-back', ['ccds.ep08']],
      ['net-front', []],
    ]);
  });

  it('are listed even where nothing exposes them, with the reason', () => {
    expect(results[0]).toMatchObject({ exposures: [], because: { code: 'entry.exposed', inputs: ['components/back'], facts: [] } });
    expect(results[1]?.because).toMatchObject({ inputs: ['components/front'], facts: ['internet'] });
  });
});
