import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point, Rect } from '../drawing/drawing.ts';
import { elkLayout } from './elk-layout.ts';
import type { Graph, PlacedGraph } from './graph.ts';
import { ELK_LIMIT, layoutGraph } from './layout-graph.ts';
import { layeredLayout } from './layered-layout.ts';
import { placedLayout } from './placed-layout.ts';

function graphOf(nodes: number, edges: readonly (readonly [number, number])[], zones: number): Graph {
  return {
    containers: [{ id: 'all', top: 20, padding: 8 }, ...Array.from({ length: zones }, (_, index) => ({ id: `z${index}`, parent: 'all', top: 20, padding: 8 }))],
    nodes: Array.from({ length: nodes }, (_, index) => ({
      id: `n${index}`,
      width: 60 + (index % 3) * 20,
      height: 40,
      ...(zones === 0 ? {} : { parent: `z${index % zones}` }),
    })),
    edges: edges
      .filter(([a, b]) => a !== b && a < nodes && b < nodes)
      .map(([a, b], index) => ({ id: `e${index}`, from: `n${a}`, to: `n${b}`, label: { width: 30, height: 14 } })),
    gap: 20,
  };
}

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width - 0.01 && b.x < a.x + a.width - 0.01 && a.y < b.y + b.height - 0.01 && b.y < a.y + a.height - 0.01;
const holds = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width + 0.01 && inner.y + inner.height <= outer.y + outer.height + 0.01;

/** What every layout owes: all nodes placed, none over another, all inside their containers and the picture; every line drawn at right angles. */
function expectSound(graph: Graph, placed: PlacedGraph): void {
  expect(placed.nodes.size).toBe(graph.nodes.length);
  const rects = [...placed.nodes.values()];
  for (const [index, rect] of rects.entries()) for (const other of rects.slice(index + 1)) expect(overlap(rect, other)).toBe(false);
  for (const rect of [...rects, ...placed.containers.values()]) expect(holds({ x: 0, y: 0, width: placed.width, height: placed.height }, rect)).toBe(true);
  for (const item of [...graph.nodes, ...graph.containers]) {
    const own = placed.nodes.get(item.id) ?? placed.containers.get(item.id);
    const outer = item.parent === undefined ? undefined : placed.containers.get(item.parent);
    if (own !== undefined && outer !== undefined) expect(holds(outer, own)).toBe(true);
  }
  for (const edge of graph.edges) {
    const points = placed.edges.get(edge.id)?.points ?? [];
    expect(points.length).toBeGreaterThanOrEqual(2);
    for (const [index, point] of points.entries()) {
      const next = points[index + 1];
      if (next !== undefined) expect(Math.min(Math.abs(point.x - next.x), Math.abs(point.y - next.y))).toBeLessThan(0.2);
    }
  }
}

const graphs = fc
  .tuple(
    fc.integer({ min: 1, max: 14 }),
    fc.array(fc.tuple(fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 13 })), { maxLength: 18 }),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([nodes, edges, zones]) => graphOf(nodes, edges, zones));

describe('ELK behind its adapter', () => {
  it('places nested nodes soundly, and the same on every run', async () => {
    const graph = graphOf(
      9,
      [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 0],
        [4, 5],
        [5, 8],
        [8, 1],
        [6, 7],
      ],
      3,
    );
    const placed = await elkLayout(graph, 'right');
    expectSound(graph, placed);
    expect(await elkLayout(graph, 'right')).toEqual(placed);
    expect(placed.edges.get('e0')?.label).toMatchObject({ width: 30, height: 14 });
  });
});

describe('the simple layered layout', () => {
  it('places any graph soundly', () => {
    fc.assert(
      fc.property(graphs, (graph) => expectSound(graph, layeredLayout(graph))),
      { numRuns: 60 },
    );
  });

  it('serves graphs too large for ELK', async () => {
    const graph = graphOf(
      ELK_LIMIT.nodes + 50,
      Array.from({ length: 400 }, (_, index) => [index % 300, (index * 7 + 1) % 340] as const),
      6,
    );
    expectSound(graph, await layoutGraph(graph, ['right', 'down']));
  });
});

describe('a layout made by a person', () => {
  it('leaves every node where it was put, apart from moving the whole', async () => {
    const graph = graphOf(
      4,
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
      0,
    );
    const places = new Map<string, Point>([
      ['n0', { x: -50, y: 10 }],
      ['n1', { x: 300, y: 10 }],
      ['n2', { x: 300, y: 260 }],
      ['n3', { x: -50, y: 260 }],
    ]);
    const placed = await layoutGraph(graph, ['right'], places);
    const origin = placed.nodes.get('n0') ?? { x: 0, y: 0 };
    for (const [id, place] of places) expect(placed.nodes.get(id)).toMatchObject({ x: place.x + 50 + origin.x, y: place.y - 10 + origin.y });
    expectSound(graph, placed);
  });

  it('draws lines around boxes that stand in the way', () => {
    const graph = graphOf(3, [[0, 2]], 0);
    const placed = placedLayout(
      graph,
      new Map([
        ['n0', { x: 0, y: 0 }],
        ['n1', { x: 200, y: 0 }],
        ['n2', { x: 400, y: 0 }],
      ]),
    );
    const wall = placed.nodes.get('n1') ?? { x: 0, y: 0, width: 0, height: 0 };
    const points = placed.edges.get('e0')?.points ?? [];
    for (const [index, point] of points.entries()) {
      const next = points[index + 1];
      if (next === undefined) break;
      const stretch = { x: Math.min(point.x, next.x), y: Math.min(point.y, next.y), width: Math.abs(point.x - next.x), height: Math.abs(point.y - next.y) };
      expect(overlap({ ...stretch, width: stretch.width + 0.1, height: stretch.height + 0.1 }, wall)).toBe(false);
    }
  });

  it('is not used when a node has no place', async () => {
    const graph = graphOf(3, [[0, 1]], 0);
    expectSound(
      graph,
      await layoutGraph(
        graph,
        ['right'],
        new Map([
          ['n0', { x: 0, y: 0 }],
          ['n1', { x: 0, y: 0 }],
        ]),
      ),
    );
  });
});
