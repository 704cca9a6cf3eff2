import type { Graph } from '@anshin/report/vocabulary';
import { boundsOf, type Point } from '../geometry/rects.ts';
import { elkPlaces } from './elk-client.ts';
import { mergePlaces } from './merge-places.ts';
import { isForElk, simplePlaces } from './simple-places.ts';

/** How many times wider or higher than rows a layered layout may be. ASSUMPTION: beyond it, straight lines help nobody who sees a tenth of them at once. */
const SPRAWL = 3;

/** A place for every box of a graph: layered by ELK, or in rows where that fails, takes too long or would sprawl. */
export async function layOut(graph: Graph): Promise<ReadonlyMap<string, Point>> {
  const rows = simplePlaces(graph);
  const layered = isForElk(graph) ? await elkPlaces(graph) : undefined;
  return layered === undefined || longerSide(graph, layered) > SPRAWL * longerSide(graph, rows) ? rows : layered;
}

function longerSide(graph: Graph, places: ReadonlyMap<string, Point>): number {
  const { width, height } = boundsOf(mergePlaces(graph.nodes, undefined, places).values()) ?? { width: 0, height: 0 };
  return Math.max(width, height);
}
