import type { PdfFile } from './pdf-file.ts';
import { dictionary, reference, textString } from './pdf-value.ts';

/** An entry of the outline: its level from 1, and where it leads as a written destination. */
export interface OutlineEntry {
  readonly level: number;
  readonly title: string;
  readonly to: string;
}

interface Item {
  readonly id: number;
  readonly level: number;
  readonly entry: OutlineEntry | undefined;
  readonly kids: Item[];
}

/** Levels above this are shown opened. */
const OPENED = 1;

/** Writes the outline and returns its number; none without entries. */
export function writeBookmarks(file: PdfFile, entries: readonly OutlineEntry[]): number | undefined {
  if (entries.length === 0) return undefined;
  const root: Item = { id: file.reserve(), level: 0, entry: undefined, kids: [] };
  const open: Item[] = [root];
  for (const entry of entries) {
    while ((open.at(-1)?.level ?? 0) >= entry.level) open.pop();
    const item: Item = { id: file.reserve(), level: entry.level, entry, kids: [] };
    (open.at(-1) ?? root).kids.push(item);
    open.push(item);
  }
  write(file, root, undefined, undefined, undefined);
  return root.id;
}

function write(file: PdfFile, item: Item, parent: Item | undefined, before: Item | undefined, after: Item | undefined): void {
  const optional = (other: Item | undefined): string | undefined => (other === undefined ? undefined : reference(other.id));
  const shown = visible(item);
  file.set(
    item.id,
    dictionary({
      Type: item.entry === undefined ? '/Outlines' : undefined,
      Title: item.entry === undefined ? undefined : textString(item.entry.title),
      Dest: item.entry?.to,
      Parent: optional(parent),
      Prev: optional(before),
      Next: optional(after),
      First: optional(item.kids[0]),
      Last: optional(item.kids.at(-1)),
      Count: shown === 0 ? undefined : String(item.level <= OPENED ? shown : -item.kids.length),
    }),
  );
  for (const [index, kid] of item.kids.entries()) write(file, kid, item, item.kids[index - 1], item.kids[index + 1]);
}

/** How many entries beneath an opened one are seen. */
function visible(item: Item): number {
  return item.kids.reduce((sum, kid) => sum + 1 + (kid.level <= OPENED ? visible(kid) : 0), 0);
}
