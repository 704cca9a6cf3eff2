import { useMemo } from 'react';
import { useCatalog } from '../../../catalog/use-catalog.ts';
import { useAnswer, useResults } from '../../../live/use-live.ts';
import { exampleIndex } from '../suggest/example-index.ts';
import { type Decidable, decidablesMaker } from '../suggest/suggest.ts';

/** The first things to decide as they stand now; undefined until the engine has ranked them once. */
export function useDecidables(show: number): { readonly decidables: readonly Decidable[]; readonly total: number } | undefined {
  const { value } = useAnswer('priorityList', { show });
  const threats = useResults((results) => results.threats);
  const index = exampleIndex(useCatalog());
  const make = useMemo(() => decidablesMaker(index), [index]);
  return useMemo(() => (value === undefined ? undefined : { decidables: make(value.items, threats), total: value.total }), [value, threats, make]);
}
