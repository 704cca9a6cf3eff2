import type { AnshinDocument, FlowStep } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../testing/tiny-catalog.contract.ts';
import { components, tinyDocument, wires } from '../testing/tiny-document.contract.ts';
import { buildTopology } from './topology.ts';

const ASSETS: AnshinDocument['assets'] = { order: { kind: 'controlSignal' }, log: { kind: 'logs' } };

/** What lies on channels and components, by id, after laying the given steps. */
function laid(
  kinds: Readonly<Record<string, string>>,
  pairs: readonly (readonly [string, string])[],
  steps: Record<string, FlowStep>,
  more: Partial<AnshinDocument> = {},
) {
  const document = tinyDocument({ components: components(kinds), channels: wires(pairs), assets: ASSETS, flows: { f: { steps } }, ...more });
  const topology = buildTopology(document, tinyCatalog());
  const names = (indexes: readonly number[] | undefined) => (indexes ?? []).map((index) => topology.assets[index]?.[0]);
  return {
    over: (channel: string) => names(topology.carried[topology.channelById.get(channel)?.index ?? -1]),
    at: (component: string) => names(topology.handled[topology.componentById.get(component)?.index ?? -1]),
    channelsWith: (asset: string) => topology.channels.filter(({ index }) => names(topology.carried[index]).includes(asset)).map(({ id }) => id),
    flowsOver: (channel: string) => topology.flowsOver[topology.channelById.get(channel)?.index ?? -1],
    unrouted: topology.unroutedSteps,
  };
}

describe('what flows carry', () => {
  it('goes over the channel between neighbours, over all of them where they are parallel', () => {
    const channels: AnshinDocument['channels'] = { one: { between: ['a', 'b'], medium: 'ethernet' }, two: { between: ['b', 'a'], medium: 'wifi' } };
    const result = laid({ a: 'device', b: 'device' }, [], { s: { from: 'a', to: 'b', carries: ['order'] } }, { channels });
    expect(result.channelsWith('order')).toEqual(['one', 'two']);
    expect([result.at('a'), result.at('b')]).toEqual([['order'], ['order']]);
  });

  it('is routed over networks and routers by the fewest hops', () => {
    const result = laid(
      { a: 'device', lan: 'localNetwork', router: 'router', net: 'network', long: 'localNetwork', b: 'server' },
      [
        ['a', 'lan'],
        ['lan', 'router'],
        ['router', 'net'],
        ['net', 'b'],
        ['lan', 'long'],
        ['long', 'router'],
      ],
      { s: { from: 'a', to: 'b', carries: ['order'] } },
    );
    expect(result.channelsWith('order')).toEqual(['a-lan', 'lan-router', 'net-b', 'router-net']);
    expect(result.at('router')).toEqual([]);
    expect(result.unrouted).toEqual([]);
  });

  it('never passes through a device that carries nothing for others', () => {
    const result = laid(
      { a: 'device', between: 'device', b: 'device' },
      [
        ['a', 'between'],
        ['between', 'b'],
      ],
      { s: { from: 'a', to: 'b', carries: ['order'] } },
    );
    expect(result.unrouted).toEqual(['f/s']);
    expect(result.channelsWith('order')).toEqual([]);
  });

  it('passes through a device that the step names', () => {
    const result = laid(
      { a: 'device', between: 'device', b: 'device' },
      [
        ['a', 'between'],
        ['between', 'b'],
      ],
      { s: { from: 'a', to: 'b', via: ['between'], carries: ['order'] } },
    );
    expect(result.unrouted).toEqual([]);
    expect(result.channelsWith('order')).toEqual(['a-between', 'between-b']);
    expect(result.at('between')).toEqual([]);
  });

  it('lists a step without a connection once, however many of its hops have none', () => {
    const result = laid({ a: 'device', b: 'device', c: 'device' }, [], { s: { from: 'a', to: 'c', via: ['b'] } });
    expect(result.unrouted).toEqual(['f/s']);
  });

  it('needs no connection from a component to itself', () => {
    expect(laid({ a: 'device' }, [], { s: { from: 'a', to: 'a', carries: ['order'] } }).unrouted).toEqual([]);
  });

  it('skips a step that names an unknown component and assets that do not exist', () => {
    const result = laid({ a: 'device', b: 'device' }, [['a', 'b']], {
      ghost: { from: 'a', to: 'ghost', carries: ['order'] },
      s: { from: 'a', to: 'b', carries: ['log', 'nothing'] },
    });
    expect(result.unrouted).toEqual([]);
    expect([result.over('a-b'), result.at('a')]).toEqual([['log'], ['log']]);
  });

  it('lies where an asset is stated to be held, on components and on channels', () => {
    const result = laid({ a: 'device', b: 'device' }, [['a', 'b']], {}, { assets: { order: { kind: 'controlSignal', heldBy: ['b', 'a-b', 'ghost'] } } });
    expect([result.at('a'), result.at('b'), result.over('a-b')]).toEqual([[], ['order'], ['order']]);
  });

  it('tells which flows go over a channel, also those that carry nothing', () => {
    const result = laid(
      { a: 'device', lan: 'localNetwork', b: 'device' },
      [
        ['a', 'lan'],
        ['lan', 'b'],
      ],
      {},
      { flows: { two: { steps: { s: { from: 'a', to: 'b' } } }, one: { steps: { s: { from: 'lan', to: 'b' } } } } },
    );
    expect([result.flowsOver('a-lan'), result.flowsOver('lan-b')]).toEqual([['two'], ['one', 'two']]);
  });
});
