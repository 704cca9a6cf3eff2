import type { KindEntry } from '@anshin/catalog';
import type { BilingualText, Component, Text, Trait } from '@anshin/model';

/** How a component is drawn: people are circles, stores cylinders, networks low pills. */
export type PartShape = 'box' | 'net' | 'person' | 'store';

/** A component as the diagram sees it: what it says itself, joined with what its kind brings. */
export interface Part {
  readonly id: string;
  readonly component: Component;
  readonly kind: KindEntry | undefined;
  readonly shape: PartShape;
  /** Whether it acts on the world. */
  readonly acts: boolean;
  /** Whether somebody must answer for it; people and networks that are open to anyone are exempt. */
  readonly needsParty: boolean;
}

const STORES: ReadonlySet<string> = new Set(['dataServer', 'historian', 'removableStorage']);

/** Boxes of the diagram in pixels; the same as in reports, so that positions mean the same in both. */
export const SIZES = {
  box: { width: 168, height: 74 },
  store: { width: 168, height: 74 },
  net: { width: 150, height: 44 },
  person: { width: 118, height: 92 },
} as const satisfies Readonly<Record<PartShape, { readonly width: number; readonly height: number }>>;

/** Whether a component has a trait: as it states, else as its kind usually has. */
export function hasTrait(component: Component, kind: KindEntry | undefined, trait: Trait): boolean {
  return component.traits?.[trait] ?? kind?.traits.includes(trait) ?? false;
}

/** A component with what its kind adds. */
export function partOf(id: string, component: Component, kind: KindEntry | undefined): Part {
  const isPerson = hasTrait(component, kind, 'person') || kind?.group === 'person';
  const shape = isPerson ? 'person' : hasTrait(component, kind, 'network') ? 'net' : STORES.has(component.kind) ? 'store' : 'box';
  return {
    id,
    component,
    kind,
    shape,
    acts: hasTrait(component, kind, 'actsOnWorld'),
    needsParty: !isPerson && !hasTrait(component, kind, 'publicNetwork'),
  };
}

/** What a component is called: its name, else its kind's title, else the kind as written. */
export function partName({ component, kind }: Pick<Part, 'component' | 'kind'>): Text | BilingualText {
  return component.name ?? kind?.title ?? component.kind;
}
