import type { Catalog, KindEntry } from '@anshin/catalog';
import type { AnshinDocument, Component, Trait, ZoneKind } from '@anshin/model';
import { zoneKindsOf } from './zone-kinds.ts';

/** One component with what its kind adds. */
export interface ComponentNode {
  readonly id: string;
  readonly index: number;
  readonly component: Component;
  readonly kind: KindEntry | undefined;
  readonly traits: ReadonlySet<Trait>;
  /** Kinds of its zone and of those around it, innermost first. */
  readonly zoneKinds: readonly ZoneKind[];
  readonly accountable: string | undefined;
  /** Indexes of its channels, in id order. */
  readonly channels: number[];
}

/** Whether a component only carries traffic inside a place: a local network, a router, a firewall. */
export function isLocalCarrier(node: Pick<ComponentNode, 'traits'>): boolean {
  return (node.traits.has('network') && !node.traits.has('publicNetwork')) || node.traits.has('filtersTraffic');
}

/** What a component itself says, with what its kind and its zone add. */
export type ComponentContent = Pick<ComponentNode, 'component' | 'kind' | 'traits' | 'zoneKinds' | 'accountable'>;

/** Reads components of one document; components of one kind share their traits, those of one zone its kinds. */
export function componentReader(document: AnshinDocument, catalog: Catalog): (component: Component) => ComponentContent {
  const kinds = new Map(catalog.kinds.map((kind) => [kind.kind, kind]));
  const traitsOfKind = new Map(catalog.kinds.map((kind) => [kind.kind, new Set(kind.traits) as ReadonlySet<Trait>]));
  const none: ReadonlySet<Trait> = new Set();
  const zoneKinds = new Map<string | undefined, readonly ZoneKind[]>();
  return (component) => {
    let around = zoneKinds.get(component.zone);
    if (around === undefined) zoneKinds.set(component.zone, (around = zoneKindsOf(document, component.zone)));
    return {
      component,
      kind: kinds.get(component.kind),
      traits: withDepartures(traitsOfKind.get(component.kind) ?? none, component.traits),
      zoneKinds: around,
      accountable: component.accountable ?? component.owner,
    };
  };
}

function withDepartures(usual: ReadonlySet<Trait>, departures: Component['traits']): ReadonlySet<Trait> {
  if (departures === undefined) return usual;
  const traits = new Set(usual);
  for (const [trait, present] of Object.entries(departures)) {
    if (present) traits.add(trait as Trait);
    else traits.delete(trait as Trait);
  }
  return traits;
}
