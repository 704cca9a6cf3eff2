import { type Graph, layeredPlaces } from '@anshin/report/vocabulary';
import { type Point, toGrid } from '../geometry/rects.ts';

/** Above this many boxes or lines ELK takes longer than anyone waits. ASSUMPTION: measured for reports, where the same holds. */
export const ELK_LIMIT = { nodes: 300, edges: 240 };

/** Whether a graph is small enough for ELK. */
export function isForElk(graph: Graph): boolean {
  return graph.nodes.length > 0 && graph.nodes.length <= ELK_LIMIT.nodes && graph.edges.length <= ELK_LIMIT.edges;
}

/** Places of large graphs: rows inside containers by distance from the most connected box; at once, whatever the size. */
export function simplePlaces(graph: Graph): ReadonlyMap<string, Point> {
  return new Map([...layeredPlaces(graph)].map(([id, { x, y }]) => [id, { x: toGrid(x), y: toGrid(y) }]));
}
