import type { Catalog, KindEntry } from '@anshin/catalog';
import type { AnshinDocument, Asset, Channel, Component, Trait, ZoneKind } from '@anshin/model';
import { sortedEntries } from '../order.ts';
import { carriedAssets } from './carried-assets.ts';
import { zoneKindsOf } from './zone-kinds.ts';

/** One component with what its kind adds. */
export interface ComponentNode {
  readonly id: string;
  readonly index: number;
  readonly component: Component;
  readonly kind: KindEntry | undefined;
  readonly traits: ReadonlySet<Trait>;
  /** Kinds of its zone and of those around it, innermost first. */
  readonly zoneKinds: readonly ZoneKind[];
  readonly accountable: string | undefined;
  /** Indexes of its channels, in id order. */
  readonly channels: number[];
}

/** One channel between two known components. */
export interface ChannelEdge {
  readonly id: string;
  readonly index: number;
  readonly channel: Channel;
  readonly a: number;
  readonly b: number;
}

/** The system as a graph, indexed once; every stage reads from it. Elements are in id order. */
export interface Topology {
  readonly components: readonly ComponentNode[];
  readonly channels: readonly ChannelEdge[];
  readonly componentById: ReadonlyMap<string, ComponentNode>;
  readonly channelById: ReadonlyMap<string, ChannelEdge>;
  readonly assets: readonly (readonly [string, Asset])[];
  /** Per channel: indexes of the assets that flows carry over it. */
  readonly carried: readonly (readonly number[])[];
  /** Per component: indexes of the assets it holds, sends or receives. */
  readonly handled: readonly (readonly number[])[];
  /** Flow steps for which no connection was found: `<flow>/<step>`. */
  readonly unroutedSteps: readonly string[];
}

/** Builds the graph; channels that name an unknown component are left out (the check stage reports them). */
export function buildTopology(document: AnshinDocument, catalog: Catalog): Topology {
  const kinds = new Map(catalog.kinds.map((kind) => [kind.kind, kind]));
  const traitsOfKind = new Map(catalog.kinds.map((kind) => [kind.kind, new Set(kind.traits) as ReadonlySet<Trait>]));
  const none: ReadonlySet<Trait> = new Set();
  const components = sortedEntries(document.components).map(([id, component], index): ComponentNode => ({
    id,
    index,
    component,
    kind: kinds.get(component.kind),
    traits: withDepartures(traitsOfKind.get(component.kind) ?? none, component.traits),
    zoneKinds: zoneKindsOf(document, component.zone),
    accountable: component.accountable ?? component.owner,
    channels: [],
  }));
  const componentById = new Map(components.map((node) => [node.id, node]));
  const channels: ChannelEdge[] = [];
  for (const [id, channel] of sortedEntries(document.channels)) {
    const a = componentById.get(channel.between[0]);
    const b = componentById.get(channel.between[1]);
    if (a === undefined || b === undefined) continue;
    const index = channels.length;
    channels.push({ id, index, channel, a: a.index, b: b.index });
    a.channels.push(index);
    if (b !== a) b.channels.push(index);
  }
  const assets = sortedEntries(document.assets);
  return {
    components,
    channels,
    componentById,
    channelById: new Map(channels.map((edge) => [edge.id, edge])),
    assets,
    ...carriedAssets(document, components, componentById, channels, assets),
  };
}

function withDepartures(usual: ReadonlySet<Trait>, departures: Component['traits']): ReadonlySet<Trait> {
  if (departures === undefined) return usual;
  const traits = new Set(usual);
  for (const [trait, present] of Object.entries(departures)) {
    if (present) traits.add(trait as Trait);
    else traits.delete(trait as Trait);
  }
  return traits;
}

/** The component at the other end of a channel. */
export function otherEnd(edge: ChannelEdge, component: number): number {
  return edge.a === component ? edge.b : edge.a;
}

/** Whether a component only carries traffic inside a place: a local network, a router, a firewall. */
export function isLocalCarrier(node: ComponentNode): boolean {
  return (node.traits.has('network') && !node.traits.has('publicNetwork')) || node.traits.has('filtersTraffic');
}
