import type { Rect } from '../drawing/drawing.ts';
import type { Graph } from './graph.ts';

/** The smallest boxes around what containers hold, innermost first; a container without content has none. */
export function containersAround(graph: Graph, nodes: ReadonlyMap<string, Rect>): Map<string, Rect> {
  const placed = new Map<string, Rect>();
  const inside = new Map<string, Rect[]>();
  const put = (parent: string | undefined, rect: Rect | undefined): void => {
    if (parent === undefined || rect === undefined) return;
    const members = inside.get(parent);
    if (members === undefined) inside.set(parent, [rect]);
    else members.push(rect);
  };
  for (const { id, parent } of graph.nodes) put(parent, nodes.get(id));
  for (const { id, parent, padding, top } of [...graph.containers].reverse()) {
    const members = inside.get(id);
    if (members === undefined) continue;
    const x = Math.min(...members.map((rect) => rect.x)) - padding;
    const y = Math.min(...members.map((rect) => rect.y)) - padding - top;
    const width = Math.max(...members.map((rect) => rect.x + rect.width)) + padding - x;
    const height = Math.max(...members.map((rect) => rect.y + rect.height)) + padding - y;
    placed.set(id, { x, y, width, height });
    put(parent, { x, y, width, height });
  }
  return placed;
}
