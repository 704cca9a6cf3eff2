import type { KindEntry } from '@anshin/catalog';
import type { AnshinDocument, Channel, Component, Zone } from '@anshin/model';
import { type Part, partOf } from './part.ts';

/** A channel between two components that are there. */
export interface Link {
  readonly id: string;
  readonly channel: Channel;
  readonly from: string;
  readonly to: string;
}

/** What the diagram shows of a document. Parts and links stay the same objects while their entity does. */
export interface System {
  readonly parts: ReadonlyMap<string, Part>;
  readonly links: ReadonlyMap<string, Link>;
  readonly zones: Readonly<Record<string, Zone>>;
}

const knownParts = new WeakMap<Component, Part>();
const knownLinks = new WeakMap<Channel, Link>();

/** The parts of a document that the diagram draws. */
export function systemOf(document: Pick<AnshinDocument, 'components' | 'channels' | 'zones'>, kinds: ReadonlyMap<string, KindEntry>): System {
  const parts = new Map<string, Part>();
  for (const [id, component] of Object.entries(document.components ?? {})) parts.set(id, knownPart(id, component, kinds.get(component.kind)));
  const links = new Map<string, Link>();
  for (const [id, channel] of Object.entries(document.channels ?? {})) {
    const [from, to] = channel.between;
    if (parts.has(from) && parts.has(to) && from !== to) links.set(id, knownLink(id, channel));
  }
  return { parts, links, zones: document.zones ?? {} };
}

function knownPart(id: string, component: Component, kind: KindEntry | undefined): Part {
  const known = knownParts.get(component);
  if (known?.id === id && known.kind === kind) return known;
  const part = partOf(id, component, kind);
  knownParts.set(component, part);
  return part;
}

function knownLink(id: string, channel: Channel): Link {
  const known = knownLinks.get(channel);
  if (known?.id === id) return known;
  const link: Link = { id, channel, from: channel.between[0], to: channel.between[1] };
  knownLinks.set(channel, link);
  return link;
}
