import type { AssetResult } from '../../assessment/assessment.ts';
import { sortedSet } from '../../order.ts';
import type { Run } from '../../run.ts';

/** What is to be protected, where it lies and what it goes over. */
export function listAssets(run: Run): AssetResult[] {
  const over = run.topology.assets.map((): string[] => []);
  run.topology.channels.forEach((edge) => {
    for (const asset of run.topology.carried[edge.index] ?? []) over[asset]?.push(edge.id);
  });
  return run.topology.assets.map(([id, asset], index) => ({
    id,
    kind: asset.kind,
    primary: asset.primary === true,
    personal: asset.personal === true || asset.kind === 'personalInformation',
    heldBy: sortedSet(asset.heldBy ?? []),
    carriedOver: over[index] ?? [],
  }));
}
