import type { ZoneKind } from '@anshin/model';
import type { Part } from './part.ts';
import type { System } from './system.ts';

const PROVIDER_ZONES: ReadonlySet<ZoneKind> = new Set(['cloud', 'dataCentre', 'providerSite', 'office', 'remoteOffice', 'mobile']);
const PROVIDER_GROUPS: ReadonlySet<string> = new Set(['cloud', 'server']);

/** How many channels a component lies from the public network: negative on the provider's side, positive on that of home or plant; all 0 without one. */
export function outwardScores(system: System): ReadonlyMap<string, number> {
  const neighbours = neighboursOf(system);
  const queue = [...system.parts.values()].filter((part) => part.shape === 'net' && !part.needsParty).map(({ id }) => id);
  const scores = new Map<string, number>(queue.map((id) => [id, 0]));
  for (let at = 0; at < queue.length; at += 1) {
    const id = queue[at] ?? '';
    for (const next of neighbours.get(id) ?? []) {
      const part = system.parts.get(next);
      if (part === undefined || scores.has(next)) continue;
      const distance = Math.abs(scores.get(id) ?? 0) + 1;
      scores.set(next, isRemote(part, system) ? -distance : distance);
      queue.push(next);
    }
  }
  return scores;
}

/** The components at the other ends of each component's channels. */
export function neighboursOf(system: System): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>([...system.parts.keys()].map((id) => [id, []]));
  for (const { from, to } of system.links.values()) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  return neighbours;
}

function isRemote({ component, kind }: Part, system: System): boolean {
  const zone = component.zone !== undefined && Object.hasOwn(system.zones, component.zone) ? system.zones[component.zone] : undefined;
  return zone === undefined ? PROVIDER_GROUPS.has(kind?.group ?? '') : PROVIDER_ZONES.has(zone.kind);
}
