import type { KindEntry } from '@anshin/catalog';
import { useMemo } from 'react';
import { useCatalog } from '../../../catalog/use-catalog.ts';

/** The kinds of components by the word that documents write. */
export function useKinds(): ReadonlyMap<string, KindEntry> {
  const { kinds } = useCatalog();
  return useMemo(() => new Map(kinds.map((entry) => [entry.kind, entry])), [kinds]);
}
