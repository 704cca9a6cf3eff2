import type { Catalog } from '@anshin/catalog';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { type References, referencesOf } from './index/references.ts';
import { type CatalogItem, itemsOf } from './index/shelves.ts';

/** The catalog as the browser reads it. */
export interface CatalogIndex {
  readonly items: readonly CatalogItem[];
  readonly byId: ReadonlyMap<string, CatalogItem>;
  readonly references: References;
}

const indexes = new WeakMap<Catalog, CatalogIndex>();

/** Made once per catalog. */
export function useCatalogIndex(): CatalogIndex {
  const catalog = useCatalog();
  const known = indexes.get(catalog);
  if (known !== undefined) return known;
  const items = itemsOf(catalog);
  const made = { items, byId: new Map(items.map((item) => [item.id, item])), references: referencesOf(items) };
  indexes.set(catalog, made);
  return made;
}
