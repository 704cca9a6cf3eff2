import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../testing/mulberry32.ts';
import { dominatorsOf } from './dominators.ts';
import { type AttackGraph, buildGraph } from './graph.ts';
import { type AttackRoute, kBestPaths, type PathTarget } from './k-best.ts';
import { allPaths, blocked, comparePaths, partsOf, placesOf, type PlainGraph, type PlainPath, randomGraph } from './random-graph.contract.ts';
import { distancesFrom } from './shortest.ts';
import { SpurSearch } from './spur-search.ts';

const ALL = 100_000;

function searchIn(graph: AttackGraph, isGuided: boolean): SpurSearch {
  return new SpurSearch(graph, graph.starts, distancesFrom(graph).length, isGuided ? dominatorsOf(graph).dominator : undefined);
}

function plain(route: AttackRoute): PlainPath {
  const components = route.components.map((component) => `c${component}`);
  const channels = route.channels.map((channel) => `e${channel}`);
  const [first, second] = route.beginsOnChannel ? [channels, components] : [components, channels];
  return { difficulty: route.difficulty, elements: first.flatMap((element, i) => [element, ...(second[i] === undefined ? [] : [second[i]])]) };
}

function best(graph: PlainGraph, target: PathTarget, count: number, isGuided = true, avoid = -1): PlainPath[] {
  const found = kBestPaths(searchIn(buildGraph(partsOf(graph)), isGuided), target, count, { left: 1e9 }, avoid);
  expect(found.isExact).toBe(true);
  return found.routes.map(plain);
}

describe('the best paths', () => {
  it.each([1, 2, 3, 4])('are those that trying every path finds, in the same order (seed %i)', (seed) => {
    const random = mulberry32(seed);
    let compared = 0;
    for (let round = 0; round < 30; round++) {
      const graph = randomGraph(random, 2 + Math.floor(random() * 6), Math.floor(random() * 12));
      for (const place of placesOf(graph)) {
        const expected = allPaths(graph, place);
        expect(best(graph, place, ALL, round % 2 === 0)).toEqual(expected);
        expect(best(graph, place, 10, round % 2 === 0)).toEqual(expected.slice(0, 10));
        compared += expected.length;
      }
    }
    expect(compared).toBeGreaterThan(500);
  });

  it('around a component are those that do not go on from it', () => {
    const random = mulberry32(11);
    for (let round = 0; round < 40; round++) {
      const graph = randomGraph(random, 6, 10);
      const avoid = Math.floor(random() * 6);
      for (const place of placesOf(graph)) {
        if ('component' in place && place.component === avoid) continue;
        expect(best(graph, place, 5, true, avoid)).toEqual(allPaths(blocked(graph, [avoid]), place).slice(0, 5));
      }
    }
  });

  it('never get fewer when a channel is added', () => {
    const random = mulberry32(12);
    for (let round = 0; round < 30; round++) {
      const before = randomGraph(random, 6, 8);
      const after: PlainGraph = { ...before, channels: [...before.channels, [Math.floor(random() * 6), Math.floor(random() * 6)]] };
      for (const place of placesOf(before)) {
        const still = new Set(best(after, place, ALL).map((path) => JSON.stringify(path)));
        for (const path of best(before, place, ALL)) expect(still).toContain(JSON.stringify(path));
      }
    }
  });

  it('stop when their work is spent, with the paths that are certain so far', () => {
    const graph = randomGraph(mulberry32(5), 40, 160);
    const built = buildGraph(partsOf(graph));
    const search = searchIn(built, true);
    const target = { component: 39 };
    const full = kBestPaths(search, target, 10, { left: 1e9 });
    expect(full.routes).toHaveLength(10);
    const lengths = [50, 200, 1000, 3000].map((left) => {
      const cut = kBestPaths(search, target, 10, { left });
      expect(cut.routes).toEqual(full.routes.slice(0, cut.routes.length));
      expect(cut.isExact).toBe(cut.routes.length === 10);
      return cut.routes.length;
    });
    expect(lengths[0]).toBeLessThan(10);
  });

  it('of equally difficult ways prefer fewer elements, then the earlier channel read from the end', () => {
    const graph: PlainGraph = {
      difficulty: [0, 1000, 1000, 0],
      channels: [
        [0, 1],
        [2, 3],
        [1, 3],
        [0, 2],
        [0, 1],
      ],
      publicNetworks: new Set([0]),
      componentStarts: new Map([[0, 0]]),
      channelStarts: new Map(),
    };
    const paths = best(graph, { component: 3 }, 10);
    expect(paths.map((path) => path.elements.join(' '))).toEqual(['c0 e3 c2 e1 c3', 'c0 e0 c1 e2 c3', 'c0 e4 c1 e2 c3']);
    expect([...paths].sort(comparePaths)).toEqual(paths);
  });

  it('take about the same work between two components of a system ten times as large, beyond its distances', () => {
    const [small, large] = [1000, 10_000].map((size) => {
      const random = mulberry32(8);
      const pick = (below: number): number => Math.floor(random() * below);
      const difficulty = Array.from({ length: size }, () => 1000 + pick(3000));
      const graph = buildGraph({ difficulty, channels: Array.from({ length: 3 * size }, () => [pick(size), pick(size)] as const), componentStarts: [[0, 0]] });
      const search = searchIn(graph, false);
      const work = { left: 1e9 };
      for (let target = size - 20; target < size; target++) expect(kBestPaths(search, { component: target }, 10, work).routes).toHaveLength(10);
      return 1e9 - work.left;
    });
    expect(large).toBeGreaterThan(1000);
    expect((large ?? 0) / (small ?? 1)).toBeLessThan(14);
  });
});
