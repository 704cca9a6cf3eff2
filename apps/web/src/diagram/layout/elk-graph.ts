import type { Graph, GraphContainer, GraphNode } from '@anshin/report/vocabulary';
import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { type Point, toGrid } from '../geometry/rects.ts';

export type ElkDirection = 'RIGHT' | 'DOWN';

/** A graph as ELK takes it: layered, orthogonal, containers within containers, always the same for the same graph. */
export function toElk(graph: Graph, direction: ElkDirection): ElkNode {
  return {
    id: '(root)',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': direction,
      'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.randomSeed': '1',
      'elk.spacing.nodeNode': String(graph.gap),
      'elk.spacing.edgeNode': '20',
      'elk.spacing.edgeEdge': '12',
      'elk.layered.spacing.nodeNodeBetweenLayers': String(graph.gap * (direction === 'RIGHT' ? 2 : 1.4)),
      'elk.layered.spacing.edgeNodeBetweenLayers': '20',
      'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
      'elk.spacing.componentComponent': String(graph.gap),
      'elk.aspectRatio': '1.5',
    },
    children: childrenOf(undefined, byParent(graph.containers), byParent(graph.nodes)),
    edges: graph.edges.map(({ id, from, to }) => ({ id: `edge:${id}`, sources: [from], targets: [to] })),
  };
}

/** The upper left corners of the boxes of a graph that ELK placed, on the grid, and how large the whole is. */
export function fromElk(placed: ElkNode, graph: Graph): { readonly places: ReadonlyMap<string, Point>; readonly width: number; readonly height: number } {
  const wanted = new Set(graph.nodes.map(({ id }) => id));
  const places = new Map<string, Point>();
  const collect = (node: ElkNode, at: Point): void => {
    for (const child of node.children ?? []) {
      const point = { x: at.x + (child.x ?? 0), y: at.y + (child.y ?? 0) };
      if (wanted.has(child.id)) places.set(child.id, { x: toGrid(point.x), y: toGrid(point.y) });
      collect(child, point);
    }
  };
  collect(placed, { x: 0, y: 0 });
  return { places, width: placed.width ?? 0, height: placed.height ?? 0 };
}

type ByParent<T> = ReadonlyMap<string | undefined, readonly T[]>;

function byParent<T extends { readonly parent?: string }>(items: readonly T[]): ByParent<T> {
  const groups = new Map<string | undefined, T[]>();
  for (const item of items) {
    const group = groups.get(item.parent);
    if (group === undefined) groups.set(item.parent, [item]);
    else group.push(item);
  }
  return groups;
}

function childrenOf(parent: string | undefined, containers: ByParent<GraphContainer>, nodes: ByParent<GraphNode>): ElkNode[] {
  return [
    ...(containers.get(parent) ?? []).map(({ id, top, padding }) => ({
      id,
      layoutOptions: { 'elk.padding': `[top=${top + padding},left=${padding},bottom=${padding},right=${padding}]` },
      children: childrenOf(id, containers, nodes),
    })),
    ...(nodes.get(parent) ?? []).map(({ id, width, height }) => ({ id, width, height })),
  ];
}
