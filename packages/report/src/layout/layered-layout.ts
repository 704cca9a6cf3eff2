import type { Rect } from '../drawing/drawing.ts';
import { containersAround } from './containers-around.ts';
import type { Graph, GraphContainer, GraphNode, PlacedGraph } from './graph.ts';
import { ranksOf } from './ranks.ts';
import { routeLines } from './route-lines.ts';
import { shiftToOrigin } from './shift-to-origin.ts';

/**
 * A simple layered layout for large models, and for when ELK fails: inside every container, and outside all, boxes stand in rows by their
 * distance from the most connected node. Linear but for sorting; no two boxes overlap.
 */
export function layeredLayout(graph: Graph): PlacedGraph {
  const nodes = layeredPlaces(graph);
  return shiftToOrigin(nodes, containersAround(graph, nodes), routeLines(graph.edges, nodes));
}

/** The boxes of such a layout alone, where lines are drawn by somebody else. */
export function layeredPlaces(graph: Graph): ReadonlyMap<string, Rect> {
  return new Map(blockOf(undefined, indexed(graph)).places);
}

/** A filled rectangle with the places of the nodes inside it. */
interface Block {
  readonly rank: number;
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly places: readonly (readonly [string, Rect])[];
}

interface Indexed {
  readonly gap: number;
  readonly rank: ReadonlyMap<string, number>;
  readonly nodes: ReadonlyMap<string | undefined, readonly GraphNode[]>;
  readonly containers: ReadonlyMap<string | undefined, readonly GraphContainer[]>;
}

function indexed(graph: Graph): Indexed {
  const group = <T extends { readonly parent?: string }>(items: readonly T[]): Map<string | undefined, T[]> => {
    const groups = new Map<string | undefined, T[]>();
    for (const item of items) {
      const members = groups.get(item.parent);
      if (members === undefined) groups.set(item.parent, [item]);
      else members.push(item);
    }
    return groups;
  };
  return { gap: graph.gap, rank: ranksOf(graph), nodes: group(graph.nodes), containers: group(graph.containers) };
}

/** What stands directly in a container, in rows. */
function blockOf(parent: string | undefined, graph: Indexed): Block {
  const inner = (graph.containers.get(parent) ?? []).map((container): Block => {
    const block = blockOf(container.id, graph);
    const { padding, top } = container;
    const places = block.places.map(([id, rect]) => [id, { ...rect, x: rect.x + padding, y: rect.y + padding + top }] as const);
    return { ...block, key: container.id, width: block.width + padding * 2, height: block.height + padding * 2 + top, places };
  });
  const own = (graph.nodes.get(parent) ?? []).map(
    (node): Block => ({
      rank: graph.rank.get(node.id) ?? 0,
      key: node.id,
      width: node.width,
      height: node.height,
      places: [[node.id, { x: 0, y: 0, width: node.width, height: node.height }]],
    }),
  );
  return inRows(
    [...inner, ...own].filter((block) => block.places.length > 0),
    graph.gap,
  );
}

/** Sets blocks side by side and wraps rows at about one and a half times the height of the whole. */
function inRows(blocks: readonly Block[], gap: number): Block {
  const sorted = [...blocks].sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1));
  const area = sorted.reduce((sum, block) => sum + (block.width + gap) * (block.height + gap), 0);
  const limit = Math.max(Math.sqrt(area * 1.5), ...sorted.map((block) => block.width));
  const places: (readonly [string, Rect])[] = [];
  let [x, y, rowHeight, width] = [0, 0, 0, 0];
  for (const block of sorted) {
    if (x > 0 && x + block.width > limit) [x, y, rowHeight] = [0, y + rowHeight + gap, 0];
    for (const [id, rect] of block.places) places.push([id, { ...rect, x: rect.x + x, y: rect.y + y }]);
    width = Math.max(width, x + block.width);
    rowHeight = Math.max(rowHeight, block.height);
    x += block.width + gap;
  }
  return { rank: sorted[0]?.rank ?? 0, key: '', width, height: y + rowHeight, places };
}
