import * as Y from 'yjs';

/** What a live map holds at a moment, or what it holds at some keys. */
export type View = (map: Y.Map<unknown>, keys?: ReadonlySet<string>) => Iterable<readonly [key: string, value: unknown]>;

/** What a live map holds now. */
export const NOW: View = (map, keys) => (keys === undefined ? map.entries() : entriesAt(map, keys));

/** What live maps held before a transaction; only while the transaction is being told of, since what it took away is let go of afterwards. */
export function before(transaction: Y.Transaction): View {
  return (map, keys) => entriesBefore(map, keys ?? map._map.keys(), transaction);
}

function* entriesAt(map: Y.Map<unknown>, keys: Iterable<string>): Generator<readonly [string, unknown]> {
  for (const key of keys) if (map.has(key)) yield [key, map.get(key)];
}

function* entriesBefore(map: Y.Map<unknown>, keys: Iterable<string>, transaction: Y.Transaction): Generator<readonly [string, unknown]> {
  for (const key of keys) {
    let item: Y.Item | null = map._map.get(key) ?? null;
    while (item !== null && isNew(item, transaction)) item = item.left;
    if (item === null || (item.deleted && !Y.isDeleted(transaction.deleteSet, item.id))) continue;
    const content = item.content.getContent();
    if (content.length > 0) yield [key, content[content.length - 1]];
  }
}

function isNew(item: Y.Item, transaction: Y.Transaction): boolean {
  return item.id.clock >= (transaction.beforeState.get(item.id.client) ?? 0);
}
