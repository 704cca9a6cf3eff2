import type { AttackGraph } from './graph.ts';

/** Whether attackers are on this component from the start and go on freely: a public network that passes. */
export function isOutside(graph: AttackGraph, component: number): boolean {
  return (
    graph.isPublic[component] === 1 && (graph.difficulty[component] as number) >= 0 && (graph.starts.component[component] as number) < Number.POSITIVE_INFINITY
  );
}

/** Whether attackers go on from a component and can be stopped there: it passes and is no public network. */
export function canBeHardened(graph: AttackGraph, component: number): boolean {
  return (graph.difficulty[component] as number) >= 0 && graph.isPublic[component] === 0;
}

/** Per component 1 where attackers arrive without going on from any that can be hardened: it is an entry, beside an open channel or on a public network. */
export function arrivalsFromOutside(graph: AttackGraph): Uint8Array {
  const { first, head, via, isPublic, starts } = graph;
  const arrivals = new Uint8Array(graph.components);
  for (let v = 0; v < graph.components; v++) {
    let isOpen = (starts.component[v] as number) < Number.POSITIVE_INFINITY;
    const end = isPublic[v] === 1 ? 0 : (first[v + 1] as number);
    for (let arc = first[v] as number; !isOpen && arc < end; arc++) {
      isOpen = (starts.channel[via[arc] as number] as number) < Number.POSITIVE_INFINITY || isOutside(graph, head[arc] as number);
    }
    arrivals[v] = isOpen ? 1 : 0;
  }
  return arrivals;
}
