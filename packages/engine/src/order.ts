/** Compares two ids by code unit: the one order in which results are listed. */
export function byId(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The entries of a map of the document in id order; none for an absent map. */
export function sortedEntries<T>(map: Readonly<Record<string, T>> | undefined): [string, T][] {
  return map === undefined ? [] : Object.entries(map).sort((a, b) => byId(a[0], b[0]));
}

/** Distinct values in id order. */
export function sortedSet(values: Iterable<string>): string[] {
  return [...new Set(values)].sort(byId);
}

/** A list of values for a key, created when first asked for. */
export function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
