import type { Rect } from '../drawing/drawing.ts';
import type { Graph } from './graph.ts';

/** The smallest boxes around what containers hold, innermost first; a container without content has none. */
export function containersAround(graph: Graph, nodes: ReadonlyMap<string, Rect>): Map<string, Rect> {
  const placed = new Map<string, Rect>();
  for (const container of [...graph.containers].reverse()) {
    const inside = [
      ...graph.nodes.filter((node) => node.parent === container.id).map((node) => nodes.get(node.id)),
      ...graph.containers.filter((inner) => inner.parent === container.id).map((inner) => placed.get(inner.id)),
    ].filter((rect) => rect !== undefined);
    if (inside.length === 0) continue;
    const x = Math.min(...inside.map((rect) => rect.x)) - container.padding;
    const y = Math.min(...inside.map((rect) => rect.y)) - container.padding - container.top;
    placed.set(container.id, {
      x,
      y,
      width: Math.max(...inside.map((rect) => rect.x + rect.width)) + container.padding - x,
      height: Math.max(...inside.map((rect) => rect.y + rect.height)) + container.padding - y,
    });
  }
  return placed;
}
