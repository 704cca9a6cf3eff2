import type { AnshinDocument, Asset } from '@anshin/model';
import { sortedEntries } from '../order.ts';
import { layFlow, type RouteGraph } from './flow-routes.ts';

/** What flows put on which channel and component. */
export interface CarriedAssets {
  readonly carried: readonly (readonly number[])[];
  readonly handled: readonly (readonly number[])[];
  readonly flowsOver: readonly (readonly string[])[];
  readonly unroutedSteps: readonly string[];
}

const NONE: readonly never[] = [];

/** Lays every flow step on channels: between neighbours directly, else over carriers (networks, routers) by the fewest hops. */
export function carriedAssets(
  document: AnshinDocument,
  graph: RouteGraph & { readonly channelById: ReadonlyMap<string, { readonly index: number }> },
  assets: readonly (readonly [string, Asset])[],
): CarriedAssets {
  const carried = new Sets<number>(graph.channels.length);
  const handled = new Sets<number>(graph.components.length);
  const flowsOver = new Sets<string>(graph.channels.length);
  const unroutedSteps = new Set<string>();
  const assetIndex = new Map(assets.map(([id], index) => [id, index]));
  assets.forEach(([, asset], index) => {
    for (const holder of asset.heldBy ?? []) {
      handled.add(graph.componentById.get(holder)?.index, index);
      carried.add(graph.channelById.get(holder)?.index, index);
    }
  });
  for (const [id, flow] of sortedEntries(document.flows)) {
    const lay = layFlow(graph, flow);
    for (const { node, assets: sent } of lay.at) for (const asset of sent) handled.add(node.index, assetIndex.get(asset));
    for (const { edge, assets: sent } of lay.over) {
      flowsOver.add(edge.index, id);
      for (const asset of sent) carried.add(edge.index, assetIndex.get(asset));
    }
    for (const step of lay.unrouted) unroutedSteps.add(`${id}/${step}`);
  }
  const ascending = (set: ReadonlySet<number>): number[] => [...set].sort((x, y) => x - y);
  return {
    carried: carried.lists(ascending),
    handled: handled.lists(ascending),
    flowsOver: flowsOver.lists((set) => [...set]),
    unroutedSteps: [...unroutedSteps],
  };
}

/** A set for each of many places, most of which stay empty. */
class Sets<T> {
  private readonly sets: (Set<T> | undefined)[];

  constructor(length: number) {
    this.sets = Array.from<undefined>({ length });
  }

  add(at: number | undefined, value: T | undefined): void {
    if (at === undefined || value === undefined) return;
    const set = this.sets[at];
    if (set === undefined) this.sets[at] = new Set([value]);
    else set.add(value);
  }

  lists(list: (set: ReadonlySet<T>) => readonly T[]): (readonly T[])[] {
    return this.sets.map((set) => (set === undefined ? NONE : list(set)));
  }
}
