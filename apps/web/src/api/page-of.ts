/** One page of a list: some items, and where the next page begins (null on the last). */
export interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** Reads a list to its end, or to `most` items; asks page by page. */
export async function everyPage<Item>(ask: (cursor: string | undefined) => Promise<PageOf<Item>>, most: number): Promise<readonly Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask(cursor);
    items.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined && items.length < most);
  return items;
}
