import { guessEncryption, guessMedium } from '../two-way/guesses/guess.ts';
import type { BomDraft } from './bom-draft.ts';
import type { Holders } from './holders.ts';

/** Makes a channel from each service to the components that depend on it. */
export function draftServiceChannels({ bom, draft, telling, into }: BomDraft, holders: Holders): void {
  const pairs = new Set(Object.values(into?.channels ?? {}).map(({ between: [one, other] }) => [one, other].sort().join(' ')));
  const services = new Map(bom.services.map((service) => [service.ref, service]));
  for (const [user, used] of bom.dependsOn) {
    for (const ref of used) {
      const service = services.get(ref);
      if (service === undefined) continue;
      const [from, to] = [holders.of(user)[0], holders.of(ref)[0]];
      if (from === undefined || to === undefined || from === to) continue;
      const pair = [from, to].sort().join(' ');
      if (pairs.has(pair)) continue;
      pairs.add(pair);
      const told = guessMedium(service.endpoints);
      const medium = told ?? 'ethernet';
      const encrypted = guessEncryption(service.endpoints.map((endpoint) => endpoint.slice(0, endpoint.indexOf(':'))));
      const protection = {
        ...(encrypted === undefined ? {} : { encrypted }),
        ...(service.authenticated === undefined ? {} : { authenticated: service.authenticated }),
      };
      const id = draft.add('channels', `${from}-${to}`, { between: [from, to], medium, ...(Object.keys(protection).length === 0 ? {} : { protection }) });
      if (told === undefined) telling.assume(['channels', id, 'medium'], 'import.assumed-medium', { name: service.name, medium });
    }
  }
}
