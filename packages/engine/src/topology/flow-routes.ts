import type { DataFlow } from '@anshin/model';
import { sortedIds } from '../order.ts';
import { type ChannelEdge, otherEnd } from './channel-edge.ts';
import { type ComponentNode, isLocalCarrier } from './component-node.ts';

/** The graph as routes need it. */
export interface RouteGraph {
  readonly components: readonly ComponentNode[];
  readonly channels: readonly ChannelEdge[];
  readonly componentById: ReadonlyMap<string, ComponentNode>;
}

/** What one flow puts where; assets by id, known to the document or not. */
export interface FlowLay {
  /** The components that send or receive in one of its steps. */
  readonly at: readonly { readonly node: ComponentNode; readonly assets: readonly string[] }[];
  /** The channels it goes over, step by step. */
  readonly over: readonly { readonly edge: ChannelEdge; readonly assets: readonly string[] }[];
  /** Steps for which no connection was found. */
  readonly unrouted: readonly string[];
}

/** Lays every step of a flow on channels. `onSought` is told each component from which a way was sought: what changes there can change the flow's routes. */
export function layFlow(graph: RouteGraph, { steps }: DataFlow, onSought: (node: ComponentNode) => void = () => {}): FlowLay {
  const at: FlowLay['at'][number][] = [];
  const over: FlowLay['over'][number][] = [];
  const unrouted: string[] = [];
  for (const name of sortedIds(steps)) {
    const step = steps[name];
    if (step === undefined) continue;
    const stops = [step.from, ...(step.via ?? []), step.to].map((id) => graph.componentById.get(id)).filter((stop) => stop !== undefined);
    if (stops.length < 2 + (step.via?.length ?? 0)) continue;
    const assets = step.carries ?? NOTHING;
    at.push({ node: stops[0] as ComponentNode, assets }, { node: stops.at(-1) as ComponentNode, assets });
    for (let i = 0; i + 1 < stops.length; i++) {
      const route = routeBetween(graph, stops[i] as ComponentNode, stops[i + 1] as ComponentNode, onSought);
      if (route === undefined) unrouted.push(name);
      for (const edge of route ?? []) over.push({ edge, assets });
    }
  }
  return { at, over, unrouted };
}

const NOTHING: readonly string[] = [];

/** Channels from one component to another: parallel direct ones all, else the shortest way over carriers; undefined where there is none. */
function routeBetween(graph: RouteGraph, from: ComponentNode, to: ComponentNode, onSought: (node: ComponentNode) => void): ChannelEdge[] | undefined {
  if (from === to) return [];
  onSought(from);
  const { components, channels } = graph;
  const direct = from.channels.map((index) => channels[index] as ChannelEdge).filter((edge) => otherEnd(edge, from.index) === to.index);
  if (direct.length > 0) return direct;
  const cameBy = new Map<number, ChannelEdge | undefined>([[from.index, undefined]]);
  const queue = [from.index];
  for (const at of queue) {
    const node = components[at] as ComponentNode;
    if (node !== from) {
      if (!node.traits.has('network') && !isLocalCarrier(node)) continue;
      onSought(node);
    }
    for (const index of node.channels) {
      const edge = channels[index] as ChannelEdge;
      const next = otherEnd(edge, at);
      if (cameBy.has(next)) continue;
      cameBy.set(next, edge);
      if (next === to.index) return walkBack(next, cameBy);
      queue.push(next);
    }
  }
  return undefined;
}

function walkBack(end: number, cameBy: ReadonlyMap<number, ChannelEdge | undefined>): ChannelEdge[] {
  const route: ChannelEdge[] = [];
  for (let at = end, edge = cameBy.get(at); edge !== undefined; edge = cameBy.get(at)) {
    route.push(edge);
    at = otherEnd(edge, at);
  }
  return route.reverse();
}
