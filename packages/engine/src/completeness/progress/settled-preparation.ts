import { DIMENSIONS } from '@anshin/model';
import { sortedEntries, sortedIds } from '../../order.ts';
import type { AskCode } from '../codes.ts';
import type { Inquiry, SettledAsk } from './inquiry.ts';

/**
 * What the document settles of steps 1 to 5. It rests on what the document states and not on what is asked, so that nothing that was settled
 * stops counting when something is added.
 */
export function settledPreparation({ document: d, computes }: Inquiry): SettledAsk[] {
  const settled: SettledAsk[] = [];
  const whether = (code: AskCode, key: string, isSettled: boolean): void => {
    if (isSettled) settled.push([code, key]);
  };
  const baseline = d.scope?.baseline;
  whether('scope.description', 'scope', d.description !== undefined || d.scope?.system !== undefined);
  whether('scope.framework', 'frameworks', (d.frameworks?.length ?? 0) > 0);
  whether('scope.usage', 'scope/usage', d.scope?.usage !== undefined);
  whether('scope.applying-party', 'applyingParties', (d.applyingParties?.length ?? 0) > 0);
  whether('scope.coordinator', 'coordinator', d.coordinator !== undefined);
  whether('scope.baseline', 'scope/baseline', (baseline?.credits?.length ?? 0) + (baseline?.excludes?.length ?? 0) > 0 || baseline?.note !== undefined);
  whether('level.decided', 'serviceLevel', d.serviceLevel !== undefined);
  const parties = sortedEntries(d.stakeholders);
  const related = new Set(sortedEntries(d.relations).flatMap(([, { from, to }]) => [from, to]));
  whether('stakeholders.some', 'stakeholders', parties.length > 0);
  whether(
    'stakeholders.user',
    'stakeholders',
    parties.some(([, { role }]) => role === 'user'),
  );
  for (const [id, party] of parties) whether('stakeholders.related', `stakeholders/${id}`, related.has(id) || party.partOf !== undefined);
  const components = sortedEntries(d.components);
  const joined = new Set(sortedEntries(d.channels).flatMap(([, { between }]) => [...between]));
  const agreed = new Set(sortedEntries(d.responsibilityBoundary?.agreed).flatMap(([, list]) => list));
  whether('components.some', 'components', components.length > 0);
  for (const [id, component] of components) {
    whether('components.accountable', `components/${id}/accountable`, component.accountable !== undefined || agreed.has(id));
    whether('components.connected', `components/${id}`, joined.has(id));
    whether('components.zone', `components/${id}/zone`, component.zone !== undefined);
    whether('components.layer', `components/${id}/layer`, component.layer !== undefined && computes(component));
  }
  const assets = sortedEntries(d.assets);
  const carried = new Set(sortedEntries(d.flows).flatMap(([, flow]) => sortedEntries(flow.steps).flatMap(([, step]) => step.carries ?? [])));
  whether('assets.some', 'assets', assets.length > 0);
  for (const [id, asset] of assets) whether('assets.placed', `assets/${id}`, (asset.heldBy?.length ?? 0) > 0 || carried.has(id));
  const channels = sortedEntries(d.channels);
  whether('channels.some', 'channels', channels.length > 0);
  for (const [id, channel] of channels) whether('channels.protection', `channels/${id}/protection`, channel.protection !== undefined);
  const flows = sortedEntries(d.flows);
  whether('flows.some', 'flows', flows.length > 0);
  for (const [id, flow] of flows) for (const step of sortedIds(flow.steps)) settled.push(['flows.routed', `flows/${id}/steps/${step}`]);
  whether('responsibility.agreed', 'responsibilityBoundary', agreed.size > 0);
  whether('target.levels', 'target', d.target !== undefined);
  whether('target.reason', 'target/default/because', d.target?.default.because !== undefined);
  whether('criteria.some', 'criteria', d.criteria !== undefined);
  for (const dimension of DIMENSIONS) whether('criteria.dimension', `criteria/${dimension}`, d.criteria?.[dimension] !== undefined);
  return settled;
}
