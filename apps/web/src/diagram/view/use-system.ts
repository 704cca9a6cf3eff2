import type { Catalog, KindEntry } from '@anshin/catalog';
import { useMemo } from 'react';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { useDocument } from '../../live/use-live.ts';
import { type System, systemOf } from '../model/system.ts';

const known = new WeakMap<Catalog, ReadonlyMap<string, KindEntry>>();

/** The kinds of the catalog by their name in documents. */
export function kindsOf(catalog: Catalog): ReadonlyMap<string, KindEntry> {
  const kinds = known.get(catalog) ?? new Map(catalog.kinds.map((entry) => [entry.kind, entry]));
  known.set(catalog, kinds);
  return kinds;
}

/** What the diagram shows of the open assessment; renewed only when components, channels or zones change. */
export function useSystem(): System {
  const kinds = kindsOf(useCatalog());
  const components = useDocument((document) => document.components);
  const channels = useDocument((document) => document.channels);
  const zones = useDocument((document) => document.zones);
  return useMemo(
    () =>
      systemOf(
        { ...(components === undefined ? {} : { components }), ...(channels === undefined ? {} : { channels }), ...(zones === undefined ? {} : { zones }) },
        kinds,
      ),
    [components, channels, zones, kinds],
  );
}
