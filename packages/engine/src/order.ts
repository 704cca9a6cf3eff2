/** Compares two ids by code unit: the one order in which results are listed. */
export function byId(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The entries of a map of the document in id order; none for an absent map. */
export function sortedEntries<T>(map: Readonly<Record<string, T>> | undefined): [string, T][] {
  return map === undefined ? [] : sortedIds(map).map((id) => [id, map[id] as T]);
}

/** The keys of a map of the document in id order. The order that `sort` has by itself is that of code units, and it is several times faster than one that is given. */
export function sortedIds(map: Readonly<Record<string, unknown>> | undefined): string[] {
  return map === undefined ? [] : Object.keys(map).sort();
}

/** Distinct values in id order. */
export function sortedSet(values: Iterable<string>): string[] {
  return [...new Set(values)].sort();
}

/** A list of values for a key, created when first asked for. */
export function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Puts an id into the list of a key, which stays in id order; an id that is there stays once. */
export function insertId<K>(map: Map<K, string[]>, key: K, id: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [id]);
  else if (byId(list.at(-1) ?? '', id) < 0) list.push(id);
  else {
    const at = placeOf(list, id);
    if (list[at] !== id) list.splice(at, 0, id);
  }
}

/** Takes an id out of the list of a key; a list that is empty goes. */
export function removeFrom<K>(map: Map<K, string[]>, key: K, id: string): void {
  const list = map.get(key);
  const at = list?.indexOf(id) ?? -1;
  if (list === undefined || at < 0) return;
  if (list.length === 1) map.delete(key);
  else list.splice(at, 1);
}

/** Where an id stands in a list in id order, or would stand. */
export function placeOf(list: readonly string[], id: string): number {
  let low = 0;
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as string) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
