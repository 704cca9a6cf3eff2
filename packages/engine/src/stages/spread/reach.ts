import type { InForce } from '../../assessment/in-force.ts';
import type { Run } from '../../run.ts';
import { channelElement } from '../../run.ts';
import { type ChannelEdge, type ComponentNode, otherEnd, type SystemGraph } from '../../topology/topology.ts';
import { type LinkTable, linkTable } from '../../topology/link-table.ts';
import type { EntryPoints } from '../entry-points/find-entry-points.ts';
import type { ThreatSet } from '../threats/threat-set.ts';
import { AT_ENTRY, canPass, CLOSED, type Gates, isStart, NOT_REACHED, ON_CHANNEL, openingOf, spread } from './spread.ts';

/** What an attacker can reach while the measures of one state of the switch are in force. */
export interface Reach {
  /** Whether signals of an attacker arrive at the component. */
  readonly reaches: (component: number) => boolean;
  /** Whether an attacker who arrives can go on from it: it carries traffic, or it can be taken over. */
  readonly passes: (component: number) => boolean;
  /** Whether an attacker can act on the channel: it is open to the outside, or one of its ends passes. */
  readonly reachesChannel: (channel: number) => boolean;
  /** Element ids of the shortest way from an entry point to the component, channels included. */
  readonly wayTo: (component: number) => readonly string[];
}

/**
 * Spreads an attacker from all entry points by breadth: networks and routers pass traffic on unless a measure prevents it;
 * any other component passes when one of its control-giving threats is not prevented. A component without such a threat is an end.
 */
export function computeReach(run: Run, entries: EntryPoints, threats: Pick<ThreatSet, 'byElement'>, inForce: InForce): Reach {
  const { components } = run.topology;
  const passes = new Uint8Array(components.length);
  const isPrevented = (hit: { readonly prevented: Readonly<Record<InForce, boolean>> }): boolean => hit.prevented[inForce];
  for (const node of components) if (canPass(node, threats.byElement.get(node.id) ?? [], isPrevented)) passes[node.index] = 1;
  const { links, ...openings } = entriesOf(run, entries);
  const gates = { ...openings, passes };
  return reachOf(run.topology, gates, spread(links, gates).cameBy);
}

/** What is the same at every state of the switch. */
interface Entries extends Omit<Gates, 'passes'> {
  readonly links: LinkTable;
}

const known = new WeakMap<EntryPoints, Entries>();

/** Where attackers begin, by the entry points of a run; made once for all states of the switch. */
function entriesOf(run: Run, entries: EntryPoints): Entries {
  let gates = known.get(entries);
  if (gates === undefined) {
    const { topology } = run;
    gates = {
      starts: Uint8Array.from(topology.components, (node) => (isStart(topology, node, entries.exposures.get(node.index) ?? []) ? 1 : 0)),
      isPublic: Uint8Array.from(topology.components, (node) => (node.traits.has('publicNetwork') ? 1 : 0)),
      links: linkTable(topology),
      openings: Uint8Array.from(topology.channels, (edge) => openingOf(entries.exposures.get(channelElement(run, edge.index)))),
    };
    known.set(entries, gates);
  }
  return gates;
}

/** Reads what a spread came to. */
export function reachOf(graph: SystemGraph, { passes, openings }: Pick<Gates, 'passes' | 'openings'>, cameBy: Int32Array): Reach {
  const goesOn = (component: number): boolean => passes[component] === 1 && cameBy[component] !== NOT_REACHED;
  return {
    reaches: (component) => cameBy[component] !== NOT_REACHED,
    passes: goesOn,
    reachesChannel: (channel) => {
      const edge = graph.channels[channel] as ChannelEdge;
      return openings[channel] !== CLOSED || goesOn(edge.a) || goesOn(edge.b);
    },
    wayTo: (component) => wayTo(graph, cameBy, component),
  };
}

function wayTo({ components, channels }: SystemGraph, cameBy: Int32Array, component: number): string[] {
  const way: string[] = [];
  for (let at = component; ; ) {
    way.push((components[at] as ComponentNode).id);
    const by = cameBy[at] as number;
    if (by === AT_ENTRY || by === NOT_REACHED) break;
    const edge = channels[by <= ON_CHANNEL ? ON_CHANNEL - by : by] as ChannelEdge;
    way.push(edge.id);
    if (by <= ON_CHANNEL) break;
    at = otherEnd(edge, at);
  }
  return way.reverse();
}
