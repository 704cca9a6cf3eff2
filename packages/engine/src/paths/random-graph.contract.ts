import type { GraphParts } from './graph.ts';

/** A small graph in plain form, for tests that compute everything again by brute force. */
export interface PlainGraph {
  readonly difficulty: number[];
  readonly channels: [number, number][];
  readonly publicNetworks: Set<number>;
  readonly componentStarts: Map<number, number>;
  readonly channelStarts: Map<number, number>;
}

/** A path in plain form: `c3` a component, `e5` a channel. */
export interface PlainPath {
  readonly difficulty: number;
  readonly elements: readonly string[];
}

/** The places that paths may lead to. */
export type PlainPlace = { readonly component: number } | { readonly channel: number };

const DIFFICULTIES = [-1, 0, 0, 1000, 1000, 1316, 1560, 2447];

/** A random graph: parallel channels, loops, dead ends, public networks, equal difficulties and few or many starts all occur. */
export function randomGraph(random: () => number, size: number, channels: number): PlainGraph {
  const pick = (below: number): number => Math.floor(random() * below);
  const difficulty = Array.from({ length: size }, () => DIFFICULTIES[pick(DIFFICULTIES.length)] as number);
  const publicNetworks = new Set(Array.from({ length: size }, (_, v) => v).filter(() => random() < 0.12));
  const componentStarts = new Map<number, number>();
  for (const v of publicNetworks) componentStarts.set(v, 0);
  for (let v = 0; v < size; v++) if (random() < 0.25) componentStarts.set(v, publicNetworks.has(v) ? 0 : pick(3) * 250);
  const edges = Array.from({ length: channels }, (): [number, number] => [pick(size), pick(size)]);
  const channelStarts = new Map<number, number>();
  edges.forEach((_, channel) => {
    if (random() < 0.15) channelStarts.set(channel, 250);
  });
  return { difficulty, channels: edges, publicNetworks, componentStarts, channelStarts };
}

/** The same graph as the builder takes it. */
export function partsOf(graph: PlainGraph): GraphParts {
  return graph;
}

/** All places of a graph. */
export function placesOf(graph: PlainGraph): PlainPlace[] {
  return [...graph.difficulty.map((_, component) => ({ component })), ...graph.channels.map((_, channel) => ({ channel }))];
}

/** Every path from a start to a place that has no component and no channel twice, by trying everything; best first. */
export function allPaths(graph: PlainGraph, place: PlainPlace): PlainPath[] {
  const found: PlainPath[] = [];
  const goal = 'component' in place ? `c${place.component}` : `e${place.channel}`;
  const walk = (elements: string[], difficulty: number): void => {
    const at = elements.at(-1) as string;
    if (at === goal) found.push({ difficulty, elements: [...elements] });
    if (at === goal || at.startsWith('e')) return;
    const here = Number(at.slice(1));
    const through = graph.difficulty[here] as number;
    if (through < 0) return;
    graph.channels.forEach(([a, b], channel) => {
      const other = a === here ? b : b === here ? a : -1;
      if (other < 0 || elements.includes(`e${channel}`)) return;
      const over = [...elements, `e${channel}`];
      if (`e${channel}` === goal) found.push({ difficulty: difficulty + through, elements: over });
      else if (!elements.includes(`c${other}`) && !graph.publicNetworks.has(other)) walk([...over, `c${other}`], difficulty + through);
    });
  };
  // A loop that is open is a way to begin at its component.
  const starts = new Map(graph.componentStarts);
  for (const [channel, difficulty] of graph.channelStarts) {
    const [a, b] = graph.channels[channel] as [number, number];
    if (a === b) starts.set(a, Math.min(starts.get(a) ?? Number.POSITIVE_INFINITY, difficulty));
    if (goal === `e${channel}`) found.push({ difficulty, elements: [goal] });
    else if (a !== b) for (const end of [a, b]) if (!graph.publicNetworks.has(end)) walk([`e${channel}`, `c${end}`], difficulty);
  }
  for (const [component, difficulty] of starts) walk([`c${component}`], difficulty);
  return found.sort(comparePaths);
}

/** Difficulty, then fewer elements, then smaller elements read backwards. */
export function comparePaths(a: PlainPath, b: PlainPath): number {
  if (a.difficulty !== b.difficulty) return a.difficulty - b.difficulty;
  if (a.elements.length !== b.elements.length) return a.elements.length - b.elements.length;
  for (let i = a.elements.length - 1; i >= 0; i--) {
    const difference = Number(a.elements[i]?.slice(1)) - Number(b.elements[i]?.slice(1));
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Without one component: nobody goes on from it. */
export function blocked(graph: PlainGraph, lost: Iterable<number>): PlainGraph {
  const difficulty = [...graph.difficulty];
  for (const component of lost) difficulty[component] = -1;
  return { ...graph, difficulty };
}

/** The components at which attackers arrive, by trying until nothing changes. */
export function arrivedAt(graph: PlainGraph): Set<number> {
  const arrived = new Set(graph.componentStarts.keys());
  for (const channel of graph.channelStarts.keys())
    for (const end of graph.channels[channel] as [number, number]) if (!graph.publicNetworks.has(end)) arrived.add(end);
  for (let grows = true; grows; ) {
    grows = false;
    for (const [a, b] of graph.channels) {
      for (const [from, to] of [
        [a, b],
        [b, a],
      ] as const) {
        if (!arrived.has(from) || arrived.has(to) || (graph.difficulty[from] as number) < 0 || graph.publicNetworks.has(to)) continue;
        arrived.add(to);
        grows = true;
      }
    }
  }
  return arrived;
}

/** Whether attackers can act on a place: they arrive at the component, or go on from an end of the channel, or begin on it. */
export function isActedOn(graph: PlainGraph, place: PlainPlace): boolean {
  const arrived = arrivedAt(graph);
  if ('component' in place) return arrived.has(place.component);
  return (
    graph.channelStarts.has(place.channel) ||
    (graph.channels[place.channel] as [number, number]).some((end) => arrived.has(end) && (graph.difficulty[end] as number) >= 0)
  );
}
