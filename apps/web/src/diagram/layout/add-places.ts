import type { Graph } from '@anshin/report/vocabulary';
import { freeSpot } from '../geometry/free-spot.ts';
import { boundsOf, type Point, type Rect } from '../geometry/rects.ts';

/**
 * Places for boxes that came after the picture was laid out: beside what they are connected with, else beside those of their container, else below
 * everything. Nothing that stands moves.
 */
export function addPlaces(graph: Graph, standing: ReadonlyMap<string, Rect>, missing: readonly string[]): ReadonlyMap<string, Point> {
  const added = new Map<string, Point>();
  const rects = new Map(standing);
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  for (const id of missing) {
    const node = nodes.get(id);
    if (node === undefined) continue;
    const near = graph.edges.find(({ from, to }) => (from === id && rects.has(to)) || (to === id && rects.has(from)));
    const neighbour = near === undefined ? undefined : rects.get(near.from === id ? near.to : near.from);
    const sibling = graph.nodes.find((other) => other.id !== id && other.parent !== undefined && other.parent === node.parent && rects.has(other.id));
    const beside = neighbour ?? (sibling === undefined ? undefined : rects.get(sibling.id));
    const bounds = boundsOf(rects.values());
    const wanted =
      beside === undefined ? { x: bounds?.x ?? 0, y: (bounds?.y ?? 0) + (bounds?.height ?? 0) + 48 } : { x: beside.x, y: beside.y + beside.height + 40 };
    const place = freeSpot(wanted, node, rects.values());
    added.set(id, place);
    rects.set(id, { ...place, width: node.width, height: node.height });
  }
  return added;
}
