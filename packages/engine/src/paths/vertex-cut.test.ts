import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../testing/mulberry32.ts';
import { buildGraph } from './graph.ts';
import { arrivalsFromOutside } from './outside.ts';
import { blocked, isActedOn, partsOf, placesOf, type PlainGraph, type PlainPlace, randomGraph } from './random-graph.contract.ts';
import { smallestCut } from './vertex-cut.ts';

/** The least number of components whose loss leaves nobody acting on any of the places, by trying all sets; `undefined` where none is enough. */
function leastByTrying(graph: PlainGraph, places: readonly PlainPlace[]): number | undefined {
  const candidates = graph.difficulty.map((_, v) => v).filter((v) => !graph.publicNetworks.has(v) && (graph.difficulty[v] as number) >= 0);
  let least: number | undefined;
  for (let set = 0; set < 2 ** candidates.length; set++) {
    const lost = candidates.filter((_, i) => (set >> i) & 1);
    if (least !== undefined && lost.length >= least) continue;
    if (places.some((place) => isActedOn(blocked(graph, lost), place))) continue;
    least = lost.length;
  }
  return least;
}

describe('the smallest cut', () => {
  it('is as small as trying all sets of components finds, and cuts every path', () => {
    const random = mulberry32(31);
    const sizes = new Map<number | undefined, number>();
    for (let round = 0; round < 150; round++) {
      const plain = randomGraph(random, 2 + Math.floor(random() * 7), Math.floor(random() * 16));
      const graph = buildGraph(partsOf(plain));
      const arrivals = arrivalsFromOutside(graph);
      const places = placesOf(plain);
      const some = [places[Math.floor(random() * places.length)] as PlainPlace, places[Math.floor(random() * places.length)] as PlainPlace];
      for (const targets of [...places.map((place) => [place]), some]) {
        const cut = smallestCut(graph, arrivals, targets, { left: 1e9 });
        const least = leastByTrying(plain, targets);
        expect(cut.isExact).toBe(true);
        expect(cut.components?.length).toBe(least);
        if (cut.components !== null) for (const target of targets) expect(isActedOn(blocked(plain, cut.components), target)).toBe(false);
        sizes.set(least, (sizes.get(least) ?? 0) + 1);
      }
    }
    for (const size of [undefined, 0, 1, 2]) expect(sizes.get(size) ?? 0).toBeGreaterThan(20);
  });

  it('turns an earlier way aside over more than one component to find a further one', () => {
    // 0 → 1 → 2 → 11 is found first; the two ways are 0 → 3 → 4 → 5 → 11 and 6 → 7 → 8 → 2 → 11.
    const channels: [number, number][] = [
      [0, 1],
      [1, 2],
      [2, 11],
      [0, 3],
      [3, 4],
      [4, 5],
      [5, 11],
      [6, 7],
      [7, 8],
      [8, 2],
    ];
    const difficulty = new Int32Array(12).fill(1000);
    const graph = buildGraph({
      channels,
      difficulty,
      componentStarts: [
        [0, 0],
        [6, 0],
      ],
    });
    expect(smallestCut(graph, arrivalsFromOutside(graph), [{ component: 11 }], { left: 1e6 })).toEqual({ components: [0, 6], isExact: true, atLeast: 2 });
  });

  it('lies as near to the entries as it can', () => {
    const graph = buildGraph({
      channels: [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
      difficulty: [1000, 1000, 1000, -1],
      componentStarts: [[0, 0]],
    });
    expect(smallestCut(graph, arrivalsFromOutside(graph), [{ component: 3 }], { left: 1000 })).toEqual({ components: [0], isExact: true, atLeast: 1 });
  });

  it('says how many are needed at least when its work is spent', () => {
    const size = 40;
    const channels = Array.from({ length: size }, (_, i): [number, number][] => [
      [i, size],
      [size + 1, i],
    ]).flat();
    const graph = buildGraph({ channels, difficulty: new Int32Array(size + 2).fill(1000), componentStarts: [[size + 1, 0]] });
    const everywhere = buildGraph({
      channels,
      difficulty: new Int32Array(size + 2).fill(1000),
      componentStarts: Array.from({ length: size }, (_, i) => [i, 0] as const),
    });
    expect(smallestCut(graph, arrivalsFromOutside(graph), [{ component: size }], { left: 1e6 }).components).toEqual([size + 1]);
    expect(smallestCut(everywhere, arrivalsFromOutside(everywhere), [{ component: size }], { left: 1e6 }).components).toHaveLength(size);
    const cut = smallestCut(everywhere, arrivalsFromOutside(everywhere), [{ component: size }], { left: 1000 });
    expect(cut.isExact).toBe(false);
    expect(cut.components).toEqual([]);
    expect(cut.atLeast).toBeGreaterThan(2);
    expect(cut.atLeast).toBeLessThan(size);
  });
});
