import type { ChannelEdge, ComponentNode, SystemGraph } from '../topology/topology.ts';

/** What a channel can cross. */
export type Crossing = 'zone' | 'party' | 'internet';

/** What a channel crosses: a zone, a responsibility, the internet. */
export function crossingsOf(edge: ChannelEdge, topology: Pick<SystemGraph, 'components'>): Crossing[] {
  const a = topology.components[edge.a] as ComponentNode;
  const b = topology.components[edge.b] as ComponentNode;
  const crossings: Crossing[] = [];
  if (a.component.zone !== b.component.zone) crossings.push('zone');
  if (a.accountable !== undefined && b.accountable !== undefined && a.accountable !== b.accountable) crossings.push('party');
  if (a.traits.has('publicNetwork') || b.traits.has('publicNetwork')) crossings.push('internet');
  return crossings;
}
