import { type ChannelEdge, type ComponentNode, isLocalCarrier, otherEnd, type SystemGraph } from '../../topology/topology.ts';
import type { LinkTable } from '../../topology/link-table.ts';
import type { Exposure } from '../entry-points/find-entry-points.ts';
import { givesControl, type TreatedHit } from '../threats/threat-set.ts';

/** How a channel lets someone in without a component being taken first: not at all, by itself, or from the public network at its end. */
export const CLOSED = 0;
export const OPEN = 1;
export const OPEN_FROM_NETWORK = 2;
export type Opening = typeof CLOSED | typeof OPEN | typeof OPEN_FROM_NETWORK;

/** How a component was first arrived at: not at all, as an entry point, over the channel of this index, or on an open channel of index `ON_CHANNEL - value`. */
export const NOT_REACHED = -2;
export const AT_ENTRY = -1;
export const ON_CHANNEL = -3;

/** Where an attacker can begin, and what lets them go on; per component or channel, by index. */
export interface Gates {
  /** 1 for components at which an attacker begins. */
  readonly starts: Uint8Array;
  readonly openings: Uint8Array;
  /** 1 for public networks. */
  readonly isPublic: Uint8Array;
  /** 1 for components from which an attacker who arrives goes on. */
  readonly passes: Uint8Array;
}

/** Whether an attacker begins at a component. One next to a public network is reached through it, so that paths begin at the network. */
export function isStart({ components, channels }: Pick<SystemGraph, 'components' | 'channels'>, node: ComponentNode, exposures: readonly Exposure[]): boolean {
  if (exposures.length === 0) return false;
  if (exposures.some((exposure) => exposure !== 'internet')) return true;
  if (node.traits.has('publicNetwork') || node.traits.has('internetFacing')) return true;
  return !node.channels.some((index) => components[otherEnd(channels[index] as ChannelEdge, node.index)]?.traits.has('publicNetwork') === true);
}

/** How a channel with these exposures lets someone in. */
export function openingOf(exposures: readonly Exposure[] | undefined): Opening {
  if (exposures === undefined) return CLOSED;
  if (exposures.includes('radio') || exposures.includes('removableMedia')) return OPEN;
  return exposures.includes('internet') ? OPEN_FROM_NETWORK : CLOSED;
}

/** Whether an attacker can go on from a component: networks and routers pass unless a measure prevents it; any other passes when a threat that gives control is not prevented. */
export function canPass(node: ComponentNode, hits: readonly TreatedHit[], isPrevented: (hit: TreatedHit) => boolean): boolean {
  if (node.traits.has('person')) return false;
  let isControlled = false;
  for (const hit of hits) {
    if (!givesControl(hit) || hit.isNotApplicable) continue;
    if (!isPrevented(hit)) return true;
    isControlled = true;
  }
  return !isControlled && (node.traits.has('network') || isLocalCarrier(node));
}

/** How each component was first arrived at, and in which order. */
export interface Spread {
  readonly cameBy: Int32Array;
  /** Indexes of the components reached; those from `length` on mean nothing. */
  readonly order: Int32Array;
  readonly length: number;
}

/** Spreads an attacker from all entry points by breadth; ties go to the smaller id. */
export function spread({ first, channel, other, ends }: LinkTable, { starts, openings, passes, isPublic }: Gates): Spread {
  const cameBy = new Int32Array(starts.length).fill(NOT_REACHED);
  const order = new Int32Array(starts.length);
  let length = 0;
  const enter = (component: number, by: number): void => {
    if (cameBy[component] !== NOT_REACHED) return;
    cameBy[component] = by;
    order[length++] = component;
  };
  const isPassingNetwork = (component: number): boolean => passes[component] === 1 && isPublic[component] === 1;
  for (let component = 0; component < starts.length; component++) if (starts[component] === 1) enter(component, AT_ENTRY);
  for (let index = 0; index < openings.length; index++) {
    const opening = openings[index];
    if (opening === CLOSED) continue;
    const a = ends[2 * index] as number;
    const b = ends[2 * index + 1] as number;
    // What is open only because a public network stands at its end is reached from there while the network passes traffic on.
    if (opening === OPEN_FROM_NETWORK && (isPassingNetwork(a) || isPassingNetwork(b))) continue;
    enter(a, ON_CHANNEL - index);
    enter(b, ON_CHANNEL - index);
  }
  for (let next = 0; next < length; next++) {
    const at = order[next] as number;
    if (passes[at] !== 1) continue;
    const end = first[at + 1] as number;
    for (let link = first[at] as number; link < end; link++) {
      const to = other[link] as number;
      if (cameBy[to] !== NOT_REACHED) continue;
      cameBy[to] = channel[link] as number;
      order[length++] = to;
    }
  }
  return { cameBy, order, length };
}
