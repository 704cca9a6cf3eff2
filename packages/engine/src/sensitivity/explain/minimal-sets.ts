/** Bounds of a search for minimal sets. */
export interface SetLimits {
  /** The largest set that is looked for size by size. */
  readonly size: number;
  /** How often the question may be asked. */
  readonly questions: number;
  /** How many sets are given. */
  readonly sets: number;
}

/** What a search found. */
export interface MinimalSets {
  /** Smallest first, then in the order of the items. */
  readonly sets: readonly (readonly number[])[];
  /** All minimal sets up to this size were found. */
  readonly completeUpTo: number;
  /** More were found than are given. */
  readonly isCut: boolean;
  /** Whether all items together suffice. */
  readonly byAll: boolean;
}

/**
 * Finds the minimal sets of items that suffice, for a question that more items never turn from yes to no. Size by size within the limits;
 * where none is found so, one minimal set is found by leaving out what is not needed.
 */
export function minimalSets(items: readonly number[], suffices: (set: readonly number[]) => boolean, limits: SetLimits): MinimalSets {
  if (!suffices(items)) return { sets: [], completeUpTo: items.length, isCut: false, byAll: false };
  const found: number[][] = [];
  let questions = 0;
  let completeUpTo = -1;
  for (let size = 0; size <= Math.min(limits.size, items.length); size++) {
    for (const set of setsOfSize(items, size)) {
      if (found.some((smaller) => smaller.every((item) => set.includes(item)))) continue;
      if (questions++ >= limits.questions) return given(withOne(found, items, suffices), completeUpTo, limits);
      if (suffices(set)) found.push(set);
    }
    completeUpTo = size;
  }
  return given(withOne(found, items, suffices), completeUpTo, limits);
}

function given(found: readonly (readonly number[])[], completeUpTo: number, limits: SetLimits): MinimalSets {
  return { sets: found.slice(0, limits.sets), completeUpTo, isCut: found.length > limits.sets, byAll: true };
}

/** One set where the search gave none: all items, less each that can be spared. */
function withOne(found: readonly number[][], items: readonly number[], suffices: (set: readonly number[]) => boolean): readonly (readonly number[])[] {
  if (found.length > 0) return found;
  let set = [...items];
  for (const item of items) {
    const rest = set.filter((other) => other !== item);
    if (suffices(rest)) set = rest;
  }
  return [set];
}

/** All sets of this size in the order of the items. */
function* setsOfSize(items: readonly number[], size: number, from = 0): Generator<number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = from; i + size <= items.length; i++) for (const rest of setsOfSize(items, size - 1, i + 1)) yield [items[i] as number, ...rest];
}
