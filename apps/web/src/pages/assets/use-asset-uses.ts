import type { Text } from '@anshin/model';
import { useMemo } from 'react';
import { useDocument } from '../../live/use-live.ts';

/** What has to do with an asset. */
export interface AssetUse {
  readonly flows: readonly { readonly id: string; readonly title: Text | undefined }[];
  readonly incidents: readonly { readonly id: string; readonly title: Text }[];
}

/** By asset: the flows that carry it and the incidents that concern it. */
export function useAssetUses(): ReadonlyMap<string, AssetUse> {
  const flows = useDocument((document) => document.flows);
  const incidents = useDocument((document) => document.incidents);
  return useMemo(() => {
    const uses = new Map<string, { flows: AssetUse['flows'][number][]; incidents: AssetUse['incidents'][number][] }>();
    const of = (id: string) => {
      const use = uses.get(id) ?? { flows: [], incidents: [] };
      uses.set(id, use);
      return use;
    };
    for (const [id, { title, steps }] of Object.entries(flows ?? {}))
      for (const asset of new Set(Object.values(steps).flatMap(({ carries = [] }) => carries))) of(asset).flows.push({ id, title });
    for (const [id, { title, assets = [] }] of Object.entries(incidents ?? {})) for (const asset of assets) of(asset).incidents.push({ id, title });
    return uses;
  }, [flows, incidents]);
}
