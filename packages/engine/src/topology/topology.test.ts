import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../testing/mulberry32.ts';
import { shuffleDeep } from '../testing/shuffle-deep.contract.ts';
import { tinyCatalog } from '../testing/tiny-catalog.contract.ts';
import { chain, components, tinyDocument, wires } from '../testing/tiny-document.contract.ts';
import { buildTopology, isLocalCarrier, otherEnd, type Topology } from './topology.ts';

const catalog = tinyCatalog();
const build = (parts: Parameters<typeof tinyDocument>[0]): Topology => buildTopology(tinyDocument(parts), catalog);
const node = (topology: Topology, id: string) => topology.componentById.get(id) ?? expect.unreachable(`no component ${id}`);

describe('the topology', () => {
  it('lists components and channels in id order, whatever the order in the document', () => {
    const document = chain();
    const straight = buildTopology(document, catalog);
    for (let seed = 1; seed <= 10; seed++) expect(buildTopology(shuffleDeep(document, mulberry32(seed)), catalog)).toEqual(straight);
    expect(straight.components.map(({ id }) => id)).toEqual(['back', 'front', 'net']);
    expect(straight.channels.map(({ id }) => id)).toEqual(['front-back', 'net-front']);
  });

  it('orders ids by code unit, so that no locale shows', () => {
    const topology = build({ components: components({ b: 'device', B: 'device', a10: 'device', a2: 'device', _: 'device' }) });
    expect(topology.components.map(({ id }) => id)).toEqual(['B', '_', 'a10', 'a2', 'b']);
  });

  it('leaves out a channel whose end is unknown and keeps the indexes of the others without a gap', () => {
    const topology = build({
      components: components({ a: 'device', b: 'device' }),
      channels: wires([
        ['a', 'ghost'],
        ['a', 'b'],
        ['ghost', 'b'],
      ]),
    });
    expect(topology.channels.map(({ id, index }) => [id, index])).toEqual([['a-b', 0]]);
    expect(node(topology, 'a').channels).toEqual([0]);
  });

  it('counts a channel from a component to itself once', () => {
    const topology = build({ components: components({ a: 'device' }), channels: wires([['a', 'a']]) });
    expect(node(topology, 'a').channels).toEqual([0]);
    expect(otherEnd(topology.channels[0] ?? expect.unreachable(), 0)).toBe(0);
  });

  it('joins the usual traits of the kind with the departures that the component states', () => {
    const topology = build({ components: { a: { kind: 'device', traits: { updatable: false, api: true } }, b: { kind: 'device' } } });
    expect([...node(topology, 'a').traits]).toEqual(['api']);
    expect([...node(topology, 'b').traits]).toEqual(['updatable']);
  });

  it('knows a component of an unknown kind by its own traits only', () => {
    const a = node(build({ components: { a: { kind: 'nothing-known', traits: { api: true } } } }), 'a');
    expect([a.kind, [...a.traits]]).toEqual([undefined, ['api']]);
  });

  it('lists the kinds of the zones around a component, innermost first, and ends a loop of zones', () => {
    const zones = {
      room: { kind: 'premises', within: 'house' },
      house: { kind: 'field', within: 'town' },
      town: { kind: 'publicSpace', within: 'room' },
    } as const;
    const topology = build({ zones, components: { a: { kind: 'device', zone: 'room' }, b: { kind: 'device' }, c: { kind: 'device', zone: 'ghost' } } });
    expect(['a', 'b', 'c'].map((id) => node(topology, id).zoneKinds)).toEqual([['premises', 'field', 'publicSpace'], [], []]);
  });

  it('takes the owner as accountable where nobody is stated to be', () => {
    const topology = build({ components: { a: { kind: 'device', owner: 'x' }, b: { kind: 'device', owner: 'x', accountable: 'y' }, c: { kind: 'device' } } });
    expect(['a', 'b', 'c'].map((id) => node(topology, id).accountable)).toEqual(['x', 'y', undefined]);
  });

  it('takes local networks and what filters traffic as carriers, but no public network and no device', () => {
    const topology = build({ components: components({ net: 'network', lan: 'localNetwork', router: 'router', device: 'device' }) });
    expect(topology.components.filter(isLocalCarrier).map(({ id }) => id)).toEqual(['lan', 'router']);
  });
});
