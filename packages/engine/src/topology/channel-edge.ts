import type { Channel } from '@anshin/model';

/** One channel between two known components. */
export interface ChannelEdge {
  readonly id: string;
  readonly index: number;
  readonly channel: Channel;
  readonly a: number;
  readonly b: number;
}

/** The component at the other end of a channel. */
export function otherEnd(edge: ChannelEdge, component: number): number {
  return edge.a === component ? edge.b : edge.a;
}
