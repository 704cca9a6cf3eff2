import type { Point } from '../drawing/drawing.ts';
import { elkLayout } from './elk-layout.ts';
import type { Direction, Graph, PlacedGraph } from './graph.ts';
import { layeredLayout } from './layered-layout.ts';
import { placedLayout } from './placed-layout.ts';

/** Above this many nodes or lines the simple layout is used. ASSUMPTION: measured; ELK needs minutes for 250 nodes with 750 lines. */
export const ELK_LIMIT = { nodes: 300, edges: 240 };

/** Up to this many nodes a second direction is tried. ASSUMPTION: keeps the layout of a figure below a second. */
const SECOND_TRY = 60;

/** What a page shows without shrinking, in pixels; the direction that fits better is taken. */
const PAGE = { width: 1_060, height: 900 };

/** Lays a graph out: as a person placed it where every node has a place; else by ELK; by the simple layout where ELK fails or the graph is large. */
export async function layoutGraph(graph: Graph, directions: readonly Direction[], places?: ReadonlyMap<string, Point>): Promise<PlacedGraph> {
  if (places !== undefined && graph.nodes.every((node) => places.has(node.id))) return placedLayout(graph, places);
  if (graph.nodes.length > ELK_LIMIT.nodes || graph.edges.length > ELK_LIMIT.edges) return layeredLayout(graph);
  try {
    let best: PlacedGraph | undefined;
    for (const direction of directions) {
      const placed = await elkLayout(graph, direction);
      if (best === undefined || isBetter(placed, best)) best = placed;
      if (scaleOf(best) > FITS || graph.nodes.length > SECOND_TRY) break;
    }
    return best ?? layeredLayout(graph);
  } catch {
    return layeredLayout(graph);
  }
}

/** A scale at which no other direction is tried. */
const FITS = 0.94;

/** Shown larger; at about the same scale, the one that takes less room. */
function isBetter(a: PlacedGraph, b: PlacedGraph): boolean {
  const ratio = scaleOf(a) / scaleOf(b);
  return ratio > 1.1 || (ratio > 0.9 && a.width * a.height < b.width * b.height);
}

/** The scale at which a page shows it; 1 where it fits. */
function scaleOf(placed: PlacedGraph): number {
  return Math.min(1, PAGE.width / placed.width, PAGE.height / placed.height);
}
