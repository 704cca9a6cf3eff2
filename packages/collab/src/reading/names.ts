import { byPlace, type Placed } from './sorted.ts';

/** An entry with the name that people gave it. */
export interface Given extends Placed {
  readonly id: string;
}

/** Longest id that the format takes. */
const LONGEST_ID = 64;

/**
 * The name under which each entry is shown, by key. Where two people gave one name at the same time, the first in order keeps it and the next
 * ones get the next free number (`lamp-2`), so that nobody's entry is lost; every replica gives the same names.
 */
export function shownNames(entries: readonly Given[]): ReadonlyMap<string, string> {
  const sorted = [...entries].sort(byPlace);
  const taken = new Set(sorted.map((entry) => entry.id));
  const first = new Set<string>();
  const shown = new Map<string, string>();
  for (const { key, id } of sorted) {
    const name = first.has(id) ? freeName(id, taken) : id;
    first.add(id);
    taken.add(name);
    shown.set(key, name);
  }
  return shown;
}

/** The name with the least number from 2 that nothing has yet. */
export function freeName(id: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) {
    const suffix = `-${number}`;
    const name = id.slice(0, LONGEST_ID - suffix.length) + suffix;
    if (!taken.has(name)) return name;
  }
}
