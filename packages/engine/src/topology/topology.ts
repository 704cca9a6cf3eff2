import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument, Asset } from '@anshin/model';
import { sortedEntries } from '../order.ts';
import { carriedAssets } from './carried-assets.ts';
import type { ChannelEdge } from './channel-edge.ts';
import { type ComponentNode, componentReader } from './component-node.ts';

export { type ChannelEdge, otherEnd } from './channel-edge.ts';
export { type ComponentNode, isLocalCarrier } from './component-node.ts';

/** Components and the channels between them. Elements are in id order. */
export interface SystemGraph {
  readonly components: readonly ComponentNode[];
  readonly channels: readonly ChannelEdge[];
  readonly componentById: ReadonlyMap<string, ComponentNode>;
  readonly channelById: ReadonlyMap<string, ChannelEdge>;
}

/** The system as a graph with what lies on it, indexed once; every stage reads from it. */
export interface Topology extends SystemGraph {
  readonly assets: readonly (readonly [string, Asset])[];
  /** Per channel: indexes of the assets that flows carry over it, or that are stated to lie on it. */
  readonly carried: readonly (readonly number[])[];
  /** Per channel: the flows that go over it, in id order. */
  readonly flowsOver: readonly (readonly string[])[];
  /** Per component: indexes of the assets it holds, sends or receives. */
  readonly handled: readonly (readonly number[])[];
  /** Flow steps for which no connection was found: `<flow>/<step>`. */
  readonly unroutedSteps: readonly string[];
}

/** Builds the graph; channels that name an unknown component are left out (the check stage reports them). */
export function buildTopology(document: AnshinDocument, catalog: Catalog): Topology {
  const read = componentReader(document, catalog);
  const components = sortedEntries(document.components).map(([id, component], index): ComponentNode => ({ id, index, ...read(component), channels: [] }));
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
  const channelById = new Map(channels.map((edge) => [edge.id, edge]));
  const graph = { components, channels, componentById, channelById };
  return { ...graph, assets, ...carriedAssets(document, graph, assets) };
}
