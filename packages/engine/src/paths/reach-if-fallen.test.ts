import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../testing/mulberry32.ts';
import { buildGraph } from './graph.ts';
import { arrivedAt, partsOf, randomGraph } from './random-graph.contract.ts';
import { reachIfFallen } from './reach-if-fallen.ts';

describe('what falls with a component', () => {
  it('is what a search from it alone arrives at, on random graphs', () => {
    const random = mulberry32(41);
    for (let round = 0; round < 300; round++) {
      const plain = randomGraph(random, 1 + Math.floor(random() * 10), Math.floor(random() * 14));
      const reach = reachIfFallen(buildGraph(partsOf(plain)));
      plain.difficulty.forEach((_, v) => {
        if (plain.publicNetworks.has(v)) return;
        // Taken: it is the only start, and can be gone on from whatever its difficulty.
        const taken = {
          ...plain,
          difficulty: plain.difficulty.map((own, u) => (u === v ? 0 : own)),
          componentStarts: new Map([[v, 0]]),
          channelStarts: new Map<number, number>(),
        };
        const arrived = arrivedAt(taken);
        arrived.delete(v);
        expect(reach.countFrom(v)).toBe(arrived.size);
        const fromClusters = reach.clustersFrom(v).flatMap((cluster) => [...(reach.members[cluster] ?? []), ...(reach.beside[cluster] ?? [])]);
        const told = new Set([...fromClusters, ...((reach.cluster[v] as number) < 0 ? reach.deadEndsNextTo(v) : [])]);
        told.delete(v);
        expect([...told].sort((a, b) => a - b)).toEqual([...arrived].sort((a, b) => a - b));
      });
    }
  });
});
