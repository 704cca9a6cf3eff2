import ELK from 'elkjs/lib/elk-api.js';
import workerUrl from 'elkjs/lib/elk-worker.min.js?url';
import type { Graph } from '@anshin/report/vocabulary';
import type { Point } from '../geometry/rects.ts';
import { type ElkDirection, fromElk, toElk } from './elk-graph.ts';

/** How long a layout may take in ms before the simple one is used. ASSUMPTION: longer than that and the user has begun to wonder. */
const PATIENCE = 5_000;

/** Lays a graph out in a worker of its own, in the direction that fills a pane better; undefined where ELK fails or takes too long. */
export async function elkPlaces(graph: Graph): Promise<ReadonlyMap<string, Point> | undefined> {
  const worker = new Worker(workerUrl);
  const elk = new ELK({ workerFactory: () => worker });
  const givingUp = new Promise<undefined>((resolve) => {
    setTimeout(resolve, PATIENCE);
    worker.addEventListener('error', () => resolve(undefined));
  });
  try {
    return await Promise.race([bestOf(elk, graph), givingUp]);
  } catch {
    return undefined;
  } finally {
    elk.terminateWorker();
  }
}

/** What a pane shows without shrinking. */
const PANE = { width: 900, height: 640 };
const TWO_TRIES = 60;

async function bestOf(elk: InstanceType<typeof ELK>, graph: Graph): Promise<ReadonlyMap<string, Point>> {
  const directions: readonly ElkDirection[] = graph.nodes.length > TWO_TRIES ? ['RIGHT'] : ['RIGHT', 'DOWN'];
  let best: { readonly places: ReadonlyMap<string, Point>; readonly scale: number } | undefined;
  for (const direction of directions) {
    const { places, width, height } = fromElk(await elk.layout(toElk(graph, direction)), graph);
    const scale = Math.min(1, PANE.width / width, PANE.height / height);
    if (best === undefined || scale > best.scale * 1.05) best = { places, scale };
  }
  return best?.places ?? new Map();
}
