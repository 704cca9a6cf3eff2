/** The entry of a map of the document; an id such as `constructor` names only what the map itself holds. */
export function ownEntry<T>(map: Readonly<Record<string, T>> | undefined, id: string): T | undefined {
  return map !== undefined && Object.hasOwn(map, id) ? map[id] : undefined;
}
