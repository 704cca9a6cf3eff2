import type { ZoneKind } from '@anshin/model';
import type { ComponentView, ReportView } from '../../view/report-view.ts';

const PROVIDER_ZONES: ReadonlySet<ZoneKind> = new Set(['cloud', 'dataCentre', 'providerSite', 'office', 'remoteOffice', 'mobile']);
const PROVIDER_GROUPS: ReadonlySet<string> = new Set(['cloud', 'server']);

/**
 * How far a component lies from the public network: negative on the provider's and remote side, positive on the side of home or plant.
 * Without a public network every score is 0, and connections keep the direction in which they are written.
 */
export function outwardScores(view: ReportView): ReadonlyMap<string, number> {
  const neighbours = new Map<string, string[]>([...view.components.keys()].map((id) => [id, []]));
  for (const { channel } of view.channels.values()) {
    neighbours.get(channel.between[0])?.push(channel.between[1]);
    neighbours.get(channel.between[1])?.push(channel.between[0]);
  }
  const publicNetworks = [...view.components.values()].filter((component) => component.kind?.traits.includes('publicNetwork')).map((component) => component.id);
  const scores = new Map<string, number>(publicNetworks.map((id) => [id, 0]));
  const queue = [...publicNetworks];
  for (let at = 0; at < queue.length; at++) {
    const id = queue[at] ?? '';
    for (const next of neighbours.get(id) ?? []) {
      const component = view.components.get(next);
      if (scores.has(next) || component === undefined) continue;
      const distance = Math.abs(scores.get(id) ?? 0) + 1;
      scores.set(next, isRemote(component, view) ? -distance : distance);
      queue.push(next);
    }
  }
  return scores;
}

function isRemote(component: ComponentView, view: ReportView): boolean {
  const zone = component.component.zone === undefined ? undefined : view.document.zones?.[component.component.zone];
  return zone === undefined ? PROVIDER_GROUPS.has(component.kind?.group ?? '') : PROVIDER_ZONES.has(zone.kind);
}
