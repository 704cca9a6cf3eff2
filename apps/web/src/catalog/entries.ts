import type { Catalog } from '@anshin/catalog';
import type { BilingualText } from '@anshin/model';

/** What every entry of the catalog has. */
export interface CatalogEntry {
  readonly id: string;
  readonly title: BilingualText;
  readonly summary?: BilingualText | undefined;
  readonly source?: string | undefined;
}

const indexes = new WeakMap<Catalog, ReadonlyMap<string, CatalogEntry>>();

/** Every entry that has an id and a title, by its id; made once per catalog. */
export function entriesById(catalog: Catalog): ReadonlyMap<string, CatalogEntry> {
  const known = indexes.get(catalog);
  if (known !== undefined) return known;
  const lists = Object.values(catalog as unknown as Readonly<Record<string, unknown>>).filter(Array.isArray) as unknown[][];
  const made = new Map(
    lists
      .flat()
      .filter(isEntry)
      .map((entry) => [entry.id, entry]),
  );
  indexes.set(catalog, made);
  return made;
}

function isEntry(value: unknown): value is CatalogEntry {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && 'title' in value && typeof value.title === 'object';
}
