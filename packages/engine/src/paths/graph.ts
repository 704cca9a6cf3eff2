/** The difficulty of a component from which nobody goes on. */
export const BLOCKED = -1;

/**
 * Lengths of paths are whole numbers `difficulty × ELEMENT_BASE + elements`: the less difficult path is shorter, and of two as difficult the one
 * over fewer elements. Exact below 2⁵³: up to 8.5 × 10⁹ of difficulty and a million elements.
 */
export const ELEMENT_BASE = 2 ** 20;

/** Where attackers begin, as lengths of a first arrival; Infinity where they do not. */
export interface Starts {
  /** Per component: begun at it. */
  readonly component: Float64Array;
  /** Per channel: begun on it, arriving at either of its ends. */
  readonly channel: Float64Array;
}

/**
 * The attack graph of one run and state of the switch, in compressed rows: components, and channels that can be gone over both ways. A component
 * is *arrived at*, and *gone on from* at its difficulty. Public networks are only begun at, never entered. Elements are in id order.
 */
export interface AttackGraph {
  readonly components: number;
  readonly channels: number;
  /** Arcs of component `v` are `first[v]` … `first[v + 1] - 1`, in channel order. */
  readonly first: Int32Array;
  /** Per arc: the component at the other end. */
  readonly head: Int32Array;
  /** Per arc: the channel it goes over. */
  readonly via: Int32Array;
  /** Per component: difficulty of going on from it, or `BLOCKED`. */
  readonly difficulty: Int32Array;
  /** Per component: 1 for a public network. */
  readonly isPublic: Uint8Array;
  /** Both ends of channel `c` at `2 c` and `2 c + 1`. */
  readonly ends: Int32Array;
  readonly starts: Starts;
}

/** What a graph is made of; numbers are indexes. */
export interface GraphParts {
  readonly channels: readonly (readonly [number, number])[];
  readonly difficulty: ArrayLike<number>;
  readonly publicNetworks?: Iterable<number>;
  /** Difficulty of beginning at a component. */
  readonly componentStarts?: Iterable<readonly [number, number]>;
  /** Difficulty of beginning on a channel. */
  readonly channelStarts?: Iterable<readonly [number, number]>;
}

/** Lays out a graph in compressed rows. A channel from a component to itself leads nowhere. */
export function buildGraph(parts: GraphParts): AttackGraph {
  const components = parts.difficulty.length;
  const first = new Int32Array(components + 1);
  const ends = new Int32Array(parts.channels.length * 2);
  parts.channels.forEach(([a, b], channel) => {
    ends[2 * channel] = a;
    ends[2 * channel + 1] = b;
    if (a === b) return;
    first[a + 1] = (first[a + 1] as number) + 1;
    first[b + 1] = (first[b + 1] as number) + 1;
  });
  for (let v = 0; v < components; v++) first[v + 1] = (first[v + 1] as number) + (first[v] as number);
  const head = new Int32Array(first[components] as number);
  const via = new Int32Array(head.length);
  const next = first.slice(0, components);
  const lay = (from: number, to: number, channel: number): void => {
    const arc = next[from] as number;
    next[from] = arc + 1;
    head[arc] = to;
    via[arc] = channel;
  };
  parts.channels.forEach(([a, b], channel) => {
    if (a === b) return;
    lay(a, b, channel);
    lay(b, a, channel);
  });
  const isPublic = new Uint8Array(components);
  for (const component of parts.publicNetworks ?? []) isPublic[component] = 1;
  const graph = { components, channels: parts.channels.length, first, head, via, difficulty: Int32Array.from(parts.difficulty), isPublic, ends };
  return { ...graph, starts: startsAt(graph, parts.componentStarts ?? [], parts.channelStarts ?? []) };
}

/** Starts at these components and channels; several difficulties for one place leave the least. */
export function startsAt(
  graph: Pick<AttackGraph, 'components' | 'channels' | 'ends'>,
  componentStarts: Iterable<readonly [number, number]>,
  channelStarts: Iterable<readonly [number, number]> = [],
): Starts {
  const component = new Float64Array(graph.components).fill(Number.POSITIVE_INFINITY);
  const channel = new Float64Array(graph.channels).fill(Number.POSITIVE_INFINITY);
  const least = (lengths: Float64Array, at: number, difficulty: number, elements: number): void => {
    lengths[at] = Math.min(lengths[at] as number, difficulty * ELEMENT_BASE + elements);
  };
  for (const [at, difficulty] of componentStarts) least(component, at, difficulty, 1);
  for (const [at, difficulty] of channelStarts) {
    least(channel, at, difficulty, 2);
    if (graph.ends[2 * at] === graph.ends[2 * at + 1]) least(component, graph.ends[2 * at] as number, difficulty, 1);
  }
  return { component, channel };
}

/** The length of going on from a component over a channel to the next. */
export function stepLength(graph: AttackGraph, component: number): number {
  return (graph.difficulty[component] as number) * ELEMENT_BASE + 2;
}

/** The difficulty in a length. */
export function difficultyIn(length: number): number {
  return Math.floor(length / ELEMENT_BASE);
}
