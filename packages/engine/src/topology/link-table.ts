import type { SystemGraph } from './topology.ts';

/** The channels of a graph laid out for walking: those of component `v` are at `first[v]` … `first[v + 1] - 1`, in id order; one from a component to itself is left out. */
export interface LinkTable {
  readonly first: Int32Array;
  /** The channel, and the component at its other end. */
  readonly channel: Int32Array;
  readonly other: Int32Array;
  /** Both ends of channel `c` at `2 c` and `2 c + 1`. */
  readonly ends: Int32Array;
}

/** Lays out the channels of a graph. */
export function linkTable({ components, channels }: Pick<SystemGraph, 'components' | 'channels'>): LinkTable {
  const first = new Int32Array(components.length + 1);
  const ends = new Int32Array(2 * channels.length);
  for (let index = 0; index < channels.length; index++) {
    const edge = channels[index] as { readonly a: number; readonly b: number };
    const { a, b } = edge;
    ends[2 * index] = a;
    ends[2 * index + 1] = b;
    if (a === b) continue;
    first[a + 1] = (first[a + 1] as number) + 1;
    first[b + 1] = (first[b + 1] as number) + 1;
  }
  for (let v = 0; v < components.length; v++) first[v + 1] = (first[v + 1] as number) + (first[v] as number);
  const channel = new Int32Array(first[components.length] as number);
  const other = new Int32Array(channel.length);
  const next = first.slice();
  for (let at = 0; at < ends.length; at++) {
    const from = ends[at] as number;
    const to = ends[at ^ 1] as number;
    if (from === to) continue;
    const place = next[from] as number;
    next[from] = place + 1;
    channel[place] = at >>> 1;
    other[place] = to;
  }
  return { first, channel, other, ends };
}
