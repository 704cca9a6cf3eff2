import type { SystemRun } from '../../run.ts';
import { type ChannelEdge, type ComponentNode, otherEnd } from '../../topology/topology.ts';
import type { Reach } from './reach.ts';

/** ASSUMPTION: how many ways to one cause are listed; the shortest ones, one for each last hop. */
export const LISTED_PATHS = 3;

/** The shortest open ways to an element, one for each neighbour they come in by; each a list of element ids from the entry point on. */
export function pathsTo(run: Pick<SystemRun, 'topology'>, reach: Reach, at: string): string[][] {
  const node = run.topology.componentById.get(at);
  if (node !== undefined) return pathsToComponent(run, reach, node);
  const edge = run.topology.channelById.get(at);
  if (edge === undefined || !reach.reachesChannel(edge.index)) return [];
  const ways = [edge.a, edge.b].filter((end) => reach.passes(end)).map((end) => reach.wayTo(end));
  return shortest(ways.length === 0 ? [[edge.id]] : ways.map((way) => (way.includes(edge.id) ? way.slice(0, way.indexOf(edge.id) + 1) : [...way, edge.id])));
}

function pathsToComponent(run: Pick<SystemRun, 'topology'>, reach: Reach, node: ComponentNode): string[][] {
  if (!reach.reaches(node.index)) return [];
  const ways: string[][] = [[...reach.wayTo(node.index)]];
  for (const index of node.channels) {
    const edge = run.topology.channels[index] as ChannelEdge;
    const from = otherEnd(edge, node.index);
    if (!reach.passes(from)) continue;
    const way = reach.wayTo(from);
    if (!way.includes(node.id) && !way.includes(edge.id)) ways.push([...way, edge.id, node.id]);
  }
  return shortest(ways);
}

function shortest(ways: readonly (readonly string[])[]): string[][] {
  const seen = new Set<string>();
  return ways
    .map((way) => [...way])
    .sort((a, b) => a.length - b.length || (a.join(' ') < b.join(' ') ? -1 : 1))
    .filter((way) => {
      const key = way.join(' ');
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, LISTED_PATHS);
}
