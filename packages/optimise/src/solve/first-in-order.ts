import type { Fix, TreeSearch } from './tree-search.ts';

/**
 * Among solutions of the proved least cost, finds the one whose chosen columns come first in a given order: the answer then depends on
 * neither the solver's way nor the order of the input. All optima must choose equally many of the columns, which the cost sees to.
 * Returns null when a limit came first.
 */
export function firstInOrder(search: TreeSearch, order: readonly number[]): Float64Array | null {
  let current = search.best;
  const cost = search.bestCost;
  if (current === null) return null;
  const fixes: Fix[] = [];
  let left = order.filter((column) => current?.[column] === 1).length;
  search.reopen(cost);
  for (const column of order) {
    if (left === 0) break;
    if (current[column] === 1) {
      fixes.push({ column, value: 1 });
      left--;
      continue;
    }
    if (!search.isRuledOut(column, 1)) {
      const end = search.walk({ fixes: [...fixes, { column, value: 1 }], ceiling: cost, isEnough: true });
      const found = search.best;
      if (found !== null) {
        current = found;
        search.reopen(cost);
        fixes.push({ column, value: 1 });
        left--;
        continue;
      }
      if (!end.isComplete) return null;
    }
    fixes.push({ column, value: 0 });
  }
  return current;
}
