import type { ELK, ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import type { Point, Rect } from '../drawing/drawing.ts';
import type { Direction, Graph, GraphContainer, GraphEdge, GraphNode, PlacedEdge, PlacedGraph } from './graph.ts';

let engine: Promise<ELK> | undefined;

/** ELK without a worker, loaded when the first diagram asks for it. */
function loadElk(): Promise<ELK> {
  engine ??= import('elkjs/lib/elk.bundled.js').then((module) => {
    const Elk = module.default as unknown as (new () => ELK) & { readonly default?: new () => ELK };
    return new (Elk.default ?? Elk)();
  });
  return engine;
}

const ROOT = '(root)';

/**
 * Lays a graph out by ELK's layered algorithm with orthogonal lines. The only place that knows ELK. Throws what ELK throws.
 * The same graph gives the same picture on every run: ELK's random seed is fixed.
 */
export async function elkLayout(graph: Graph, direction: Direction): Promise<PlacedGraph> {
  const elk = await loadElk();
  const placed = await elk.layout(toElk(graph, direction));
  const nodes = new Map<string, Rect>();
  const containers = new Map<string, Rect>();
  collect(placed, { x: 0, y: 0 }, new Set(graph.containers.map((container) => container.id)), nodes, containers);
  const edges = new Map((placed.edges ?? []).map((edge) => [edge.id, toPlacedEdge(edge)]));
  return { width: placed.width ?? 0, height: placed.height ?? 0, nodes, containers, edges };
}

function toElk(graph: Graph, direction: Direction): ElkNode {
  const between = String(Math.round(graph.gap * (direction === 'right' ? 1.5 : 1.1)));
  return {
    id: ROOT,
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': direction === 'right' ? 'RIGHT' : 'DOWN',
      'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.json.edgeCoords': 'ROOT',
      'elk.randomSeed': '1',
      'elk.padding': '[top=16,left=16,bottom=16,right=16]',
      'elk.spacing.nodeNode': String(graph.gap),
      'elk.spacing.edgeNode': '18',
      'elk.spacing.edgeEdge': '12',
      'elk.spacing.edgeLabel': '4',
      'elk.layered.spacing.nodeNodeBetweenLayers': between,
      'elk.layered.spacing.edgeNodeBetweenLayers': '18',
      'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
      'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
      'elk.spacing.componentComponent': String(graph.gap),
      'elk.aspectRatio': '1.6',
    },
    children: childrenOf(undefined, groupByParent(graph.containers), groupByParent(graph.nodes)),
    edges: graph.edges.map((edge) => ({ id: edge.id, sources: [edge.from], targets: [edge.to], ...labelOf(edge) })),
  };
}

type ByParent<T> = ReadonlyMap<string | undefined, readonly T[]>;

function groupByParent<T extends { readonly parent?: string }>(items: readonly T[]): ByParent<T> {
  const groups = new Map<string | undefined, T[]>();
  for (const item of items) groups.set(item.parent, [...(groups.get(item.parent) ?? []), item]);
  return groups;
}

function childrenOf(parent: string | undefined, containers: ByParent<GraphContainer>, nodes: ByParent<GraphNode>): ElkNode[] {
  return [
    ...(containers.get(parent) ?? []).map((container) => ({
      id: container.id,
      layoutOptions: {
        'elk.padding': `[top=${container.top + container.padding},left=${container.padding},bottom=${container.padding},right=${container.padding}]`,
      },
      children: childrenOf(container.id, containers, nodes),
    })),
    ...(nodes.get(parent) ?? []).map((node) => ({ id: node.id, width: node.width, height: node.height })),
  ];
}

function labelOf(edge: GraphEdge): Pick<ElkExtendedEdge, 'labels'> {
  if (edge.label === undefined) return {};
  return {
    labels: [
      { id: `${edge.id}(label)`, text: edge.id, ...edge.label, layoutOptions: { 'elk.edgeLabels.placement': 'CENTER', 'elk.edgeLabels.inline': 'true' } },
    ],
  };
}

function collect(node: ElkNode, origin: Point, isContainer: ReadonlySet<string>, nodes: Map<string, Rect>, containers: Map<string, Rect>): void {
  for (const child of node.children ?? []) {
    const rect = { x: origin.x + (child.x ?? 0), y: origin.y + (child.y ?? 0), width: child.width ?? 0, height: child.height ?? 0 };
    (isContainer.has(child.id) ? containers : nodes).set(child.id, rect);
    collect(child, rect, isContainer, nodes, containers);
  }
}

function toPlacedEdge(edge: ElkExtendedEdge): PlacedEdge {
  const points = (edge.sections ?? []).flatMap((section) => [section.startPoint, ...(section.bendPoints ?? []), section.endPoint]);
  const label = edge.labels?.[0];
  return { points, ...(label === undefined ? {} : { label: { x: label.x ?? 0, y: label.y ?? 0, width: label.width ?? 0, height: label.height ?? 0 } }) };
}
