import { type ChannelEdge, type ComponentNode, isLocalCarrier, otherEnd, type Topology } from '../topology/topology.ts';

/** What lies behind the local carriers (networks, routers, firewalls) of a place. */
export interface CarrierGroups {
  /** The end facts of a component by itself. */
  readonly ownMask: (component: number) => bigint;
  /** The end facts of all that hangs on the carrier's network, seen from one component, which does not count itself. */
  readonly behind: (carrier: number, from: number) => bigint;
}

/** Joins neighbouring local carriers into one network each and notes which facts its members bring. A public network is a member, not a way through. */
export function carrierGroups(topology: Topology, masks: readonly bigint[]): CarrierGroups {
  const groupOf = new Int32Array(topology.components.length).fill(-1);
  const members: Set<number>[] = [];
  for (const node of topology.components) {
    if (!isLocalCarrier(node) || groupOf[node.index] !== -1) continue;
    members.push(collect(node, members.length, groupOf, topology));
  }
  const summaries = members.map((set) => summarise(set, masks));
  return {
    ownMask: (component) => masks[component] ?? 0n,
    behind: (carrier, from) => {
      const summary = summaries[groupOf[carrier] ?? -1];
      if (summary === undefined) return 0n;
      if (!members[groupOf[carrier] as number]?.has(from)) return summary.any;
      return (summary.any & ~(masks[from] ?? 0n)) | summary.several;
    },
  };
}

function collect(start: ComponentNode, group: number, groupOf: Int32Array, topology: Topology): Set<number> {
  const members = new Set<number>();
  const queue = [start.index];
  groupOf[start.index] = group;
  for (const at of queue) {
    for (const index of (topology.components[at] as ComponentNode).channels) {
      const next = otherEnd(topology.channels[index] as ChannelEdge, at);
      if (!isLocalCarrier(topology.components[next] as ComponentNode)) members.add(next);
      else if (groupOf[next] === -1) {
        groupOf[next] = group;
        queue.push(next);
      }
    }
  }
  return members;
}

/** Facts that at least one member has, and facts that at least two have. */
function summarise(members: ReadonlySet<number>, masks: readonly bigint[]): { readonly any: bigint; readonly several: bigint } {
  let any = 0n;
  let several = 0n;
  for (const member of members) {
    const mask = masks[member] ?? 0n;
    several |= any & mask;
    any |= mask;
  }
  return { any, several };
}
