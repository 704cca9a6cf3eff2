import type { Graph } from './graph.ts';

/** Distance of every node from the node with most lines (of several, the first), over lines in either direction; parts apart begin anew. */
export function ranksOf(graph: Graph): ReadonlyMap<string, number> {
  const neighbours = new Map<string, string[]>(graph.nodes.map((node) => [node.id, []]));
  for (const edge of graph.edges) {
    neighbours.get(edge.from)?.push(edge.to);
    neighbours.get(edge.to)?.push(edge.from);
  }
  const ranks = new Map<string, number>();
  const starts = [...neighbours].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  for (const [start] of starts) {
    if (ranks.has(start)) continue;
    ranks.set(start, 0);
    const queue = [start];
    for (let at = 0; at < queue.length; at++) {
      const node = queue[at] ?? '';
      for (const next of neighbours.get(node) ?? []) {
        if (ranks.has(next) || !neighbours.has(next)) continue;
        ranks.set(next, (ranks.get(node) ?? 0) + 1);
        queue.push(next);
      }
    }
  }
  return ranks;
}
