import { fieldOf, isRecord, isSame } from './json.ts';

/** The keys by which items of foreign lists are recognised, the first that an item has. */
const ITEM_KEYS = ['id', 'symbolic_name', 'threat', 'mitigation', 'representation', 'trust_zone_a'] as const;

/**
 * Brings a document's changes into the file that it came from. `before` is what the document would be written as just after the import, `after` what
 * it is written as now: where the two agree the kept file stays as it is, to the last unknown field; where they differ the new value goes in.
 * Lists of things with ids are merged by id, lists of plain values as sets; any other list is taken whole.
 */
export function mergeKept(kept: unknown, before: unknown, after: unknown): unknown {
  if (isSame(before, after)) return kept;
  if (isSame(kept, before)) return after;
  if (isRecord(kept) && isRecord(after)) return mergeMaps(kept, isRecord(before) ? before : {}, after);
  if (Array.isArray(kept) && Array.isArray(after)) return mergeLists(kept, Array.isArray(before) ? before : [], after);
  return after;
}

function mergeMaps(kept: Readonly<Record<string, unknown>>, before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): unknown {
  const merged = new Map<string, unknown>();
  for (const key of new Set([...Object.keys(kept), ...Object.keys(after)])) {
    const value = mergeKept(fieldOf(kept, key), fieldOf(before, key), fieldOf(after, key));
    if (value !== undefined) merged.set(key, value);
  }
  return Object.fromEntries(merged);
}

function mergeLists(kept: readonly unknown[], before: readonly unknown[], after: readonly unknown[]): unknown {
  const all = [...kept, ...before, ...after];
  if (all.every((item) => typeof item !== 'object' || item === null)) {
    const gone = new Set(before.filter((item) => !after.includes(item)));
    return [...kept.filter((item) => !gone.has(item)), ...after.filter((item) => !before.includes(item) && !kept.includes(item))];
  }
  if (!after.every((item) => keyOf(item) !== undefined) || !before.every((item) => keyOf(item) !== undefined)) return after;
  const had = byKey(before);
  const has = byKey(after);
  const stays = kept.flatMap((item) => {
    const key = keyOf(item);
    if (key === undefined || (!had.has(key) && !has.has(key))) return [item];
    return has.has(key) ? [mergeKept(item, had.get(key), has.get(key))] : [];
  });
  const known = new Set(kept.map(keyOf));
  return [...stays, ...after.filter((item) => !known.has(keyOf(item)) && !isSame(item, had.get(keyOf(item) ?? '')))];
}

function byKey(items: readonly unknown[]): Map<string, unknown> {
  return new Map(items.map((item) => [keyOf(item) ?? '', item]));
}

/** What an item of a list is recognised by. */
function keyOf(item: unknown): string | undefined {
  for (const name of ITEM_KEYS) {
    const key = fieldOf(item, name);
    if (typeof key === 'string' || typeof key === 'number') return name === 'trust_zone_a' ? `${key}|${String(fieldOf(item, 'trust_zone_b'))}` : String(key);
  }
  return undefined;
}
