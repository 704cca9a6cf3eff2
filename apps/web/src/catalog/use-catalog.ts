import type { Catalog } from '@anshin/catalog';
import { use } from 'react';

let loading: Promise<Catalog> | undefined;

/** The built-in catalog, fetched on first use (a page that calls this is under a Suspense of the shell). */
export function useCatalog(): Catalog {
  loading ??= import('@anshin/catalog').then(({ builtinCatalog }) => builtinCatalog());
  return use(loading);
}
