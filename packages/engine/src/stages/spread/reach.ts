import type { InForce } from '../../assessment/in-force.ts';
import type { Run } from '../../run.ts';
import { channelElement } from '../../run.ts';
import { type ChannelEdge, type ComponentNode, isLocalCarrier, otherEnd } from '../../topology/topology.ts';
import type { EntryPoints } from '../entry-points/find-entry-points.ts';
import { givesControl, type ThreatSet } from '../threats/threat-set.ts';

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

/** Exposures that need no other component to be taken first. */
const isOpenChannel = (exposures: readonly string[] | undefined): boolean => exposures !== undefined && exposures.some((exposure) => exposure === 'radio' || exposure === 'internet' || exposure === 'removableMedia');

/**
 * Spreads an attacker from all entry points by breadth: networks and routers pass traffic on unless a measure prevents it;
 * any other component passes when one of its control-giving threats is not prevented. A component without such a threat is an end.
 */
export function computeReach(run: Run, entries: EntryPoints, threats: ThreatSet, inForce: InForce): Reach {
  const { components, channels } = run.topology;
  const cameBy = new Int32Array(components.length).fill(-2);
  const queue: number[] = [];
  const enter = (component: number, by: number): void => {
    if (cameBy[component] !== -2) return;
    cameBy[component] = by;
    queue.push(component);
  };
  const passes = components.map((node) => canPass(node, threats, inForce));
  for (const node of components) if (entries.exposures.has(node.index) && isStart(run, node, entries)) enter(node.index, -1);
  for (const edge of channels) {
    if (!isOpenChannel(entries.exposures.get(channelElement(run, edge.index))) || isCarriedOn(run, edge, entries, passes)) continue;
    enter(edge.a, -3 - edge.index);
    enter(edge.b, -3 - edge.index);
  }
  for (const at of queue) {
    if (passes[at] !== true) continue;
    for (const index of (components[at] as ComponentNode).channels) enter(otherEnd(channels[index] as ChannelEdge, at), index);
  }
  return {
    reaches: (component) => cameBy[component] !== -2,
    passes: (component) => passes[component] === true && cameBy[component] !== -2,
    reachesChannel: (channel) => {
      const edge = channels[channel] as ChannelEdge;
      return isOpenChannel(entries.exposures.get(channelElement(run, channel))) || [edge.a, edge.b].some((end) => passes[end] === true && cameBy[end] !== -2);
    },
    wayTo: (component) => wayTo(run, cameBy, component),
  };
}

/** A component next to a public network is reached through it, so that paths begin at the network. */
function isStart(run: Run, node: ComponentNode, entries: EntryPoints): boolean {
  const exposures = entries.exposures.get(node.index) ?? [];
  if (exposures.some((exposure) => exposure !== 'internet')) return true;
  return node.traits.has('publicNetwork') || node.traits.has('internetFacing') || !node.channels.some((index) => (run.topology.components[otherEnd(run.topology.channels[index] as ChannelEdge, node.index)] as ComponentNode).traits.has('publicNetwork'));
}

/** A channel that is open only because a public network stands at its end is reached from there while the network passes traffic on. */
function isCarriedOn(run: Run, edge: ChannelEdge, entries: EntryPoints, passes: readonly boolean[]): boolean {
  const exposures = entries.exposures.get(channelElement(run, edge.index)) ?? [];
  if (exposures.includes('radio') || exposures.includes('removableMedia')) return false;
  return [edge.a, edge.b].some((end) => passes[end] === true && run.topology.components[end]?.traits.has('publicNetwork') === true);
}

function canPass(node: ComponentNode, threats: ThreatSet, inForce: InForce): boolean {
  const controlling = (threats.byElement.get(node.id) ?? []).filter((hit) => givesControl(hit) && !hit.isNotApplicable);
  if (node.traits.has('person')) return false;
  if (controlling.length === 0) return node.traits.has('network') || isLocalCarrier(node);
  return controlling.some((hit) => !hit.prevented[inForce]);
}

/** `cameBy`: -1 an entry point itself, ≤ -3 an open channel (-3 - index), else the channel it was entered by. */
function wayTo(run: Run, cameBy: Int32Array, component: number): string[] {
  const way: string[] = [];
  const { components, channels } = run.topology;
  for (let at = component; ; ) {
    way.push((components[at] as ComponentNode).id);
    const by = cameBy[at] as number;
    if (by === -1 || by === -2) break;
    const edge = channels[by <= -3 ? -3 - by : by] as ChannelEdge;
    way.push(edge.id);
    if (by <= -3) break;
    at = otherEnd(edge, at);
  }
  return way.reverse();
}
