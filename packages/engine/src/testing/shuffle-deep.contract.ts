/** A copy in which the keys of every map stand in another order, given by `pick` (a number in [0, 1) a call); lists keep theirs. */
export function shuffleDeep<T>(value: T, pick: () => number): T {
  if (Array.isArray(value)) return value.map((item) => shuffleDeep(item, pick)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, shuffleDeep(item, pick)] as const);
  for (let last = entries.length - 1; last > 0; last--) {
    const other = Math.floor(pick() * (last + 1));
    [entries[last], entries[other]] = [entries[other] as (typeof entries)[number], entries[last] as (typeof entries)[number]];
  }
  return Object.fromEntries(entries) as T;
}
