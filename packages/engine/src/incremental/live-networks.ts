import type { CarrierGroup, CarrierGroups } from '../features/carrier-groups.ts';
import { isLocalCarrier } from '../topology/topology.ts';
import type { LiveChannel, LiveComponent } from './live-graph.ts';

/**
 * Runs a change of the graph and joins the local networks anew to which some components belong. `onSeen` is told each element that sees another
 * network than before: what hangs on it and its channels.
 */
export function rejoinNetworks(
  groups: CarrierGroups,
  at: readonly LiveComponent[],
  change: () => void,
  onSeen: (element: LiveComponent | LiveChannel) => void,
): void {
  const carriers = new Set(carriersOf(groups, at));
  const before = new Map([...carriers].map((carrier) => [carrier, groups.of(carrier)]));
  change();
  for (const carrier of carriersOf(groups, at)) carriers.add(carrier);
  groups.rejoin(carriers);
  for (const carrier of carriers) {
    if (isSame(before.get(carrier), groups.of(carrier))) continue;
    for (const link of carrier.links) {
      onSeen(link);
      onSeen(link.other(carrier));
    }
  }
}

/** Those of some components that are carriers, and the carriers of the networks that they belong to. */
function* carriersOf(groups: CarrierGroups, at: readonly LiveComponent[]): Generator<LiveComponent> {
  for (const node of at) {
    if (isLocalCarrier(node)) yield node;
    yield* (groups.of(node)?.carriers ?? []) as readonly LiveComponent[];
  }
}

function isSame(a: CarrierGroup | undefined, b: CarrierGroup | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return equal(a.any, b.any) && equal(a.several, b.several);
}

function equal(a: Uint32Array, b: Uint32Array): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}
