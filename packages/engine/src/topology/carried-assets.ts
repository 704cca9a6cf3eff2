import type { AnshinDocument, Asset } from '@anshin/model';
import { sortedEntries } from '../order.ts';
import { type ChannelEdge, type ComponentNode, isLocalCarrier, otherEnd } from './topology.ts';

/** What flows put on which channel and component. */
export interface CarriedAssets {
  readonly carried: readonly (readonly number[])[];
  readonly handled: readonly (readonly number[])[];
  readonly unroutedSteps: readonly string[];
}

/** Lays every flow step on channels: between neighbours directly, else over carriers (networks, routers) by the fewest hops. */
export function carriedAssets(
  document: AnshinDocument,
  components: readonly ComponentNode[],
  byId: ReadonlyMap<string, ComponentNode>,
  channels: readonly ChannelEdge[],
  assets: readonly (readonly [string, Asset])[],
): CarriedAssets {
  const carried = channels.map(() => new Set<number>());
  const handled = components.map(() => new Set<number>());
  const unroutedSteps: string[] = [];
  const assetIndex = new Map(assets.map(([id], index) => [id, index]));
  assets.forEach(([, asset], index) => {
    for (const holder of asset.heldBy ?? []) handled[byId.get(holder)?.index ?? -1]?.add(index);
  });
  for (const [flow, { steps }] of sortedEntries(document.flows)) {
    for (const [name, step] of sortedEntries(steps)) {
      const stops = [step.from, ...(step.via ?? []), step.to].map((id) => byId.get(id));
      if (stops.some((stop) => stop === undefined)) continue;
      const indexes = (step.carries ?? []).map((id) => assetIndex.get(id)).filter((index) => index !== undefined);
      for (const end of [stops[0], stops.at(-1)]) for (const index of indexes) handled[end?.index ?? -1]?.add(index);
      for (let i = 0; i + 1 < stops.length; i++) {
        const route = routeBetween(stops[i] as ComponentNode, stops[i + 1] as ComponentNode, components, channels);
        if (route === undefined) unroutedSteps.push(`${flow}/${name}`);
        for (const channel of route ?? []) for (const index of indexes) carried[channel]?.add(index);
      }
    }
  }
  const sorted = (set: Set<number>): number[] => [...set].sort((x, y) => x - y);
  return { carried: carried.map(sorted), handled: handled.map(sorted), unroutedSteps };
}

/** Channels from one component to another: parallel direct ones all, else the shortest way over carriers; undefined where there is none. */
function routeBetween(from: ComponentNode, to: ComponentNode, components: readonly ComponentNode[], channels: readonly ChannelEdge[]): number[] | undefined {
  if (from === to) return [];
  const direct = from.channels.filter((index) => otherEnd(channels[index] as ChannelEdge, from.index) === to.index);
  if (direct.length > 0) return direct;
  const cameBy = new Map<number, number>([[from.index, -1]]);
  const queue = [from.index];
  for (const at of queue) {
    const node = components[at] as ComponentNode;
    if (at !== from.index && !node.traits.has('network') && !isLocalCarrier(node)) continue;
    for (const index of node.channels) {
      const next = otherEnd(channels[index] as ChannelEdge, at);
      if (cameBy.has(next)) continue;
      cameBy.set(next, index);
      if (next === to.index) return walkBack(next, cameBy, channels);
      queue.push(next);
    }
  }
  return undefined;
}

function walkBack(end: number, cameBy: ReadonlyMap<number, number>, channels: readonly ChannelEdge[]): number[] {
  const route: number[] = [];
  for (let at = end, index = cameBy.get(at) ?? -1; index >= 0; index = cameBy.get(at) ?? -1) {
    route.push(index);
    at = otherEnd(channels[index] as ChannelEdge, at);
  }
  return route.reverse();
}
