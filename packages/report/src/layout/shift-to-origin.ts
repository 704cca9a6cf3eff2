import type { Point, Rect } from '../drawing/drawing.ts';
import type { PlacedEdge, PlacedGraph } from './graph.ts';

/** Room around everything. */
export const MARGIN = 16;

/** Moves a placed graph so that everything lies at positive coordinates, with a margin around it, and says how large it is. */
export function shiftToOrigin(nodes: ReadonlyMap<string, Rect>, containers: ReadonlyMap<string, Rect>, edges: ReadonlyMap<string, PlacedEdge>): PlacedGraph {
  const rects = [
    ...nodes.values(),
    ...containers.values(),
    ...[...edges.values()].flatMap((edge) => [
      ...edge.points.map((point) => ({ ...point, width: 0, height: 0 })),
      ...(edge.label === undefined ? [] : [edge.label]),
    ]),
  ];
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (const rect of rects) [left, top] = [Math.min(left, rect.x), Math.min(top, rect.y)];
  if (rects.length === 0) [left, top] = [0, 0];
  const dx = MARGIN - left;
  const dy = MARGIN - top;
  for (const rect of rects) [right, bottom] = [Math.max(right, rect.x + rect.width + dx), Math.max(bottom, rect.y + rect.height + dy)];
  const move = <T extends Point>(point: T): T => ({ ...point, x: point.x + dx, y: point.y + dy });
  const moveAll = (map: ReadonlyMap<string, Rect>): Map<string, Rect> => new Map([...map].map(([id, rect]) => [id, move(rect)]));
  return {
    width: right + MARGIN,
    height: bottom + MARGIN,
    nodes: moveAll(nodes),
    containers: moveAll(containers),
    edges: new Map([...edges].map(([id, edge]) => [id, { points: edge.points.map(move), ...(edge.label === undefined ? {} : { label: move(edge.label) }) }])),
  };
}
