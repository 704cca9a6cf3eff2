import type { AnshinDocument, Asset, Incident } from '@anshin/model';
import type { ServiceLevelResult } from '../../assessment/assessment.ts';
import { sortedEntries } from '../../order.ts';

/** Whether an asset is life or property (CCDS table 3-8, 生命・財産). */
export function isLifeOrProperty(asset: Asset): boolean {
  return asset.kind === 'life' || asset.kind === 'property';
}

/** Whether an incident's safety consequence is critical for someone. */
export function isCriticalForSafety(incident: Incident): boolean {
  return Object.values(incident.consequences ?? {}).some((consequence) => consequence.safety === 'critical');
}

/** Whether the model states that the service acts on life or property (CCDS table 3-8, 生命・財産). */
export function actsOnLifeOrProperty(document: AnshinDocument): boolean {
  return Object.values(document.assets ?? {}).some(isLifeOrProperty);
}

/**
 * Proposes ★★ or ★★★ (CCDS §3.2): ★★★ where the service acts on life or property or an incident's safety consequence is
 * critical, else ★★. The provider decides; scores follow the decision.
 */
export function proposeServiceLevel(document: AnshinDocument): ServiceLevelResult {
  const assets = sortedEntries(document.assets).filter(([, asset]) => isLifeOrProperty(asset));
  const critical = sortedEntries(document.incidents).filter(([, incident]) => isCriticalForSafety(incident));
  const inputs = [...assets.map(([id]) => `assets/${id}`), ...critical.map(([id]) => `incidents/${id}`)];
  const proposed = inputs.length > 0 ? 3 : 2;
  const decided = document.serviceLevel?.decided ?? null;
  return {
    proposed,
    decided,
    effective: decided ?? proposed,
    because: { code: inputs.length > 0 ? 'level.life-or-property' : 'level.no-life-or-property', inputs, source: '001 §3.2' },
  };
}
