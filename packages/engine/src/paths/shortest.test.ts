import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../testing/mulberry32.ts';
import { type AttackGraph, buildGraph, ELEMENT_BASE, startsAt, stepLength } from './graph.ts';
import { partsOf, randomGraph } from './random-graph.contract.ts';
import { distancesFrom } from './shortest.ts';

/** Bellman and Ford: relax every channel both ways until nothing changes. */
function bellmanFord(graph: AttackGraph): number[] {
  const length = Array.from(graph.starts.component);
  const lower = (v: number, to: number): boolean => {
    if (graph.isPublic[v] === 1 || to >= (length[v] as number)) return false;
    length[v] = to;
    return true;
  };
  for (let channel = 0; channel < graph.channels; channel++)
    for (const end of [0, 1]) lower(graph.ends[2 * channel + end] as number, graph.starts.channel[channel] as number);
  for (let changes = true; changes; ) {
    changes = false;
    for (let channel = 0; channel < graph.channels; channel++) {
      const [a, b] = [graph.ends[2 * channel] as number, graph.ends[2 * channel + 1] as number];
      if ((graph.difficulty[a] as number) >= 0 && lower(b, (length[a] as number) + stepLength(graph, a))) changes = true;
      if ((graph.difficulty[b] as number) >= 0 && lower(a, (length[b] as number) + stepLength(graph, b))) changes = true;
    }
  }
  return length;
}

/** A graph of `size` components and three times as many channels in which everything can be gone on from. */
function openGraph(size: number, seed: number): AttackGraph {
  const random = mulberry32(seed);
  const pick = (below: number): number => Math.floor(random() * below);
  const difficulty = Array.from({ length: size }, () => 1000 + pick(3000));
  const channels = Array.from({ length: 3 * size }, (): [number, number] => [pick(size), pick(size)]);
  return buildGraph({ channels, difficulty, componentStarts: [[0, 0]] });
}

describe('distances from the starts', () => {
  it('are those of Bellman and Ford on random graphs', () => {
    const random = mulberry32(3);
    for (let round = 0; round < 200; round++) {
      const graph = buildGraph(partsOf(randomGraph(random, 1 + Math.floor(random() * 30), Math.floor(random() * 60))));
      expect(Array.from(distancesFrom(graph).length)).toEqual(bellmanFord(graph));
    }
  });

  it('from another component do not count the entries of the system', () => {
    const graph = buildGraph({
      channels: [
        [0, 1],
        [1, 2],
      ],
      difficulty: [1000, 2000, 0],
      componentStarts: [[2, 0]],
    });
    const { length } = distancesFrom(graph, startsAt(graph, [[0, 0]]));
    expect(Array.from(length)).toEqual([1, 1000 * ELEMENT_BASE + 3, 3000 * ELEMENT_BASE + 5]);
  });

  it('take about ten times the work for ten times the system', () => {
    const [small, large] = [1000, 10_000].map((size) => distancesFrom(openGraph(size, 1)));
    expect(large?.arcs).toBeGreaterThan(50_000);
    expect((large?.arcs ?? 0) / (small?.arcs ?? 1)).toBeLessThan(14);
    expect((large?.settled ?? 0) / (small?.settled ?? 1)).toBeLessThan(14);
  });
});
