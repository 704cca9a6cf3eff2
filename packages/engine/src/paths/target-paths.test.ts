import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../testing/mulberry32.ts';
import { dominatorsOf } from './dominators.ts';
import { buildGraph } from './graph.ts';
import { PATH_LIMITS } from './limits.ts';
import { allPaths, blocked, partsOf, placesOf, randomGraph } from './random-graph.contract.ts';
import { distancesFrom } from './shortest.ts';
import { SpurSearch } from './spur-search.ts';
import { goneOnFrom, targetPaths } from './target-paths.ts';

describe('what hardening a component on a path costs the attacker', () => {
  it('is the difference that trying every path without it finds', () => {
    const random = mulberry32(51);
    const kinds = { cut: 0, free: 0, raised: 0 };
    for (let round = 0; round < 120; round++) {
      const plain = randomGraph(random, 3 + Math.floor(random() * 5), Math.floor(random() * 11));
      const graph = buildGraph(partsOf(plain));
      const dominators = dominatorsOf(graph);
      const search = new SpurSearch(graph, graph.starts, distancesFrom(graph).length, dominators.dominator);
      for (const place of placesOf(plain)) {
        // Three paths are often too few to tell, so that the search around a component is used too.
        const found = targetPaths(graph, search, dominators, place, { ...PATH_LIMITS, paths: 3 });
        expect(found.isExact).toBe(true);
        const best = allPaths(plain, place)[0]?.difficulty ?? 0;
        for (const [component, { raises, pathsCut }] of found.hardened) {
          const around = allPaths(blocked(plain, [component]), place)[0];
          expect(raises).toBe(around === undefined ? null : around.difficulty - best);
          expect(pathsCut).toBe(found.routes.filter((route) => goneOnFrom(route, place).includes(component)).length);
          kinds[raises === null ? 'cut' : raises === 0 ? 'free' : 'raised']++;
        }
      }
    }
    for (const count of Object.values(kinds)) expect(count).toBeGreaterThan(30);
  });
});
