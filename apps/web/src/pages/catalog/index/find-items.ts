import { FAMILIES, type Family } from '../../../catalog/family.ts';
import { type CatalogItem, LISTS, type ListId } from './shelves.ts';

/** What the list shows: everything, one list, or one list's part that comes from one framework. */
export interface Shelf {
  readonly list: ListId | undefined;
  readonly family: Family | undefined;
}

/** Reads the shelf that an address names (`requirements`, `requirements:ccds`, `:ccds`); what it does not know is left out. */
export function shelfFrom(text: string | undefined): Shelf {
  const [list = '', family = ''] = (text ?? '').split(':');
  return { list: LISTS.find((known) => known === list), family: FAMILIES.find((known) => known === family) };
}

/** How an address names a shelf; undefined for everything. */
export function shelfText({ list, family }: Shelf): string | undefined {
  const text = family === undefined ? (list ?? '') : `${list ?? ''}:${family}`;
  return text === '' ? undefined : text;
}

const texts = new WeakMap<CatalogItem, string>();

/** The entries of a shelf in which every word of the search occurs, in id, title, explanation or source, in either language. */
export function findItems(items: readonly CatalogItem[], { list, family }: Shelf, search: string): readonly CatalogItem[] {
  const words = folded(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  return items.filter(
    (item) =>
      (list === undefined || item.list === list) && (family === undefined || item.family === family) && words.every((word) => searched(item).includes(word)),
  );
}

function searched(item: CatalogItem): string {
  const known = texts.get(item);
  if (known !== undefined) return known;
  const { id, title, summary, source, entry } = item;
  const made = folded(
    [id, title.ja, title.en, summary?.ja, summary?.en, source, entry['number'], entry['eoj'], entry['kind']].filter((part) => part !== undefined).join('\n'),
  );
  texts.set(item, made);
  return made;
}

/** One form for full and half width, capital and small letters, hiragana and katakana. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u3041-\u3096]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));
}
