import { type AttackGraph, ELEMENT_BASE, type Starts } from './graph.ts';
import { QuadHeap } from './quad-heap.ts';

/** How far every component is, and what finding it took. */
export interface Distances {
  /** Least length of an arrival, by component; Infinity where none arrives. */
  readonly length: Float64Array;
  /** Components from which the search went on. */
  readonly settled: number;
  /** Arcs that it looked at. */
  readonly arcs: number;
}

/** Least lengths of arrival from the starts at every component (Dijkstra): O(arcs + components × log components). */
export function distancesFrom(graph: AttackGraph, starts: Starts = graph.starts, heap: QuadHeap = new QuadHeap(graph.components)): Distances {
  const { first, head, difficulty, isPublic } = graph;
  const length = Float64Array.from(starts.component);
  beginOnChannels(graph, starts, length);
  heap.clear();
  for (let v = 0; v < graph.components; v++)
    if ((length[v] as number) < Number.POSITIVE_INFINITY && (difficulty[v] as number) >= 0) heap.lower(v, length[v] as number);
  let settled = 0;
  let arcs = 0;
  for (let u = heap.pop(); u >= 0; u = heap.pop()) {
    settled++;
    const through = (length[u] as number) + (difficulty[u] as number) * ELEMENT_BASE + 2;
    const end = first[u + 1] as number;
    arcs += end - (first[u] as number);
    for (let arc = first[u] as number; arc < end; arc++) {
      const v = head[arc] as number;
      if (through >= (length[v] as number) || isPublic[v] === 1) continue;
      length[v] = through;
      if ((difficulty[v] as number) >= 0) heap.lower(v, through);
    }
  }
  return { length, settled, arcs };
}

function beginOnChannels(graph: AttackGraph, starts: Starts, length: Float64Array): void {
  for (let channel = 0; channel < graph.channels; channel++) {
    const begun = starts.channel[channel] as number;
    if (begun === Number.POSITIVE_INFINITY) continue;
    for (let end = 2 * channel; end < 2 * channel + 2; end++) {
      const v = graph.ends[end] as number;
      if (begun < (length[v] as number) && graph.isPublic[v] === 0) length[v] = begun;
    }
  }
}
