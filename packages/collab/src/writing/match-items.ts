import { isSame } from './is-same.ts';

/**
 * For each item of a new list the one of the old list that it continues: the one with the same id, else an equal one, else, where items can
 * change, the next one that is left, as an edited one stays where it was.
 */
export function matchItems<T extends object>(
  there: readonly T[],
  after: readonly unknown[],
  valueOf: (item: T) => unknown,
  canChange: boolean,
): (T | undefined)[] {
  const left = new Set(there);
  const matched = after.map((value, index) => {
    const same = there[index];
    if (same !== undefined && left.has(same) && isSame(valueOf(same), value)) {
      left.delete(same);
      return same;
    }
    return undefined;
  });
  const take = (fits: (item: unknown, value: unknown) => boolean) =>
    after.forEach((value, index) => {
      if (matched[index] !== undefined) return;
      for (const item of left) {
        if (!fits(valueOf(item), value)) continue;
        left.delete(item);
        matched[index] = item;
        return;
      }
    });
  take((item, value) => idOf(item) !== undefined && idOf(item) === idOf(value));
  take(isSame);
  take((item, value) => canChange && idOf(item) === undefined && idOf(value) === undefined);
  return matched;
}

function idOf(value: unknown): unknown {
  return isMap(value) ? value['id'] : undefined;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
