import type { Point, Rect } from '../drawing/drawing.ts';
import { containersAround } from './containers-around.ts';
import type { Graph, PlacedGraph } from './graph.ts';
import { routeLines } from './route-lines.ts';
import { shiftToOrigin } from './shift-to-origin.ts';

/** Keeps every node where a person put it (its upper left corner) and draws containers and lines around that. Nodes without a place must not occur. */
export function placedLayout(graph: Graph, places: ReadonlyMap<string, Point>): PlacedGraph {
  const nodes = new Map<string, Rect>();
  for (const node of graph.nodes) {
    const at = places.get(node.id);
    if (at !== undefined) nodes.set(node.id, { x: at.x, y: at.y, width: node.width, height: node.height });
  }
  return shiftToOrigin(nodes, containersAround(graph, nodes), routeLines(graph.edges, nodes));
}
