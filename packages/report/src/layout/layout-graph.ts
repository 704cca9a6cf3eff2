import type { Point } from '../drawing/drawing.ts';
import { elkLayout } from './elk-layout.ts';
import type { Direction, Graph, PlacedGraph } from './graph.ts';
import { layeredLayout } from './layered-layout.ts';
import { placedLayout } from './placed-layout.ts';

/** Above this many nodes the simple layout is used. ASSUMPTION: what ELK does within a second. */
export const ELK_LIMIT = 300;

/** What a page shows without shrinking, in pixels; the direction that fits better is taken. */
const PAGE = { width: 1_060, height: 900 };

/** Lays a graph out: as a person placed it where every node has a place; else by ELK; by the simple layout where ELK fails or the graph is large. */
export async function layoutGraph(graph: Graph, directions: readonly Direction[], places?: ReadonlyMap<string, Point>): Promise<PlacedGraph> {
  if (places !== undefined && graph.nodes.every((node) => places.has(node.id))) return placedLayout(graph, places);
  if (graph.nodes.length > ELK_LIMIT) return layeredLayout(graph);
  try {
    let best: PlacedGraph | undefined;
    for (const direction of directions) {
      const placed = await elkLayout(graph, direction);
      if (best === undefined || isBetter(placed, best)) best = placed;
      if (scaleOf(best) > FITS) break;
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
