import type { Catalog } from '@anshin/catalog';
import { use } from 'react';

let loading: Promise<Catalog> | undefined;

/** The built-in catalog; fetched once, here or by whoever knows earlier that it will be wanted. */
export function loadCatalog(): Promise<Catalog> {
  loading ??= import('@anshin/catalog').then(({ builtinCatalog }) => builtinCatalog());
  return loading;
}

/** The built-in catalog (a page that calls this is under a Suspense of the shell). */
export function useCatalog(): Catalog {
  return use(loadCatalog());
}
