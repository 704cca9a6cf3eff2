import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../testing/mulberry32.ts';
import { cuttersOf } from './cutters.ts';
import { dominatorsOf, UNREACHED } from './dominators.ts';
import { buildGraph } from './graph.ts';
import { arrivedAt, blocked, isActedOn, partsOf, placesOf, randomGraph } from './random-graph.contract.ts';

describe('components that cannot be gone around', () => {
  it('are those without which attackers no longer arrive, on random graphs', () => {
    const random = mulberry32(21);
    let cut = 0;
    for (let round = 0; round < 300; round++) {
      const plain = randomGraph(random, 2 + Math.floor(random() * 9), Math.floor(random() * 14));
      const graph = buildGraph(partsOf(plain));
      const dominators = dominatorsOf(graph);
      const arrived = arrivedAt(plain);
      expect(Array.from(dominators.dominator, (dominator) => dominator !== UNREACHED)).toEqual(plain.difficulty.map((_, v) => arrived.has(v)));
      for (const place of placesOf(plain)) {
        if (!isActedOn(plain, place)) continue;
        const expected = plain.difficulty.map((_, v) => v).filter((v) => !plain.publicNetworks.has(v) && !isActedOn(blocked(plain, [v]), place));
        expect([...cuttersOf(graph, dominators, place)].sort((a, b) => a - b)).toEqual(expected);
        cut += expected.length;
      }
    }
    expect(cut).toBeGreaterThan(200);
  });

  it('stand nearest to the place first', () => {
    const graph = buildGraph({
      channels: [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
      difficulty: [1000, 1000, 1000, -1],
      componentStarts: [[0, 0]],
    });
    expect(cuttersOf(graph, dominatorsOf(graph), { component: 3 })).toEqual([2, 1, 0]);
  });

  it('are found in a chain of thirty thousand components', () => {
    const size = 30_000;
    const channels = Array.from({ length: size - 1 }, (_, i): [number, number] => [i, i + 1]);
    const graph = buildGraph({ channels, difficulty: new Int32Array(size).fill(1000), componentStarts: [[0, 0]] });
    expect(cuttersOf(graph, dominatorsOf(graph), { component: size - 1 })).toHaveLength(size - 1);
  });
});
