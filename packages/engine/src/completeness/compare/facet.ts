import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument, BilingualText, Text } from '@anshin/model';
import { bilingual } from '../../bilingual.ts';
import { type ComponentContent, componentReader } from '../../topology/component-node.ts';
import type { SuggestionCode } from '../codes.ts';
import { NAMED_THINGS } from './tables.ts';

/** How much a kind of thing matters where it was seen: 3 where serious consequences hang on it. */
export type Strength = 1 | 2 | 3;

/** A kind of thing that a system has. Its id is the same in every system that has it. */
export interface Facet {
  readonly id: string;
  readonly code: SuggestionCode;
  /** What the kind is: values as documents write them. */
  readonly values: readonly string[];
  readonly strength: Strength;
  /** What it is called in this system. */
  readonly things: readonly BilingualText[];
}

/** A system whose facets are read. */
export interface FacetSource {
  readonly document: AnshinDocument;
  readonly catalog: Catalog;
  readonly read: ReturnType<typeof componentReader>;
  /** The kind of a component or the medium of a channel, with what it is called; nothing where it is unknown. */
  readonly kindAt: (element: string) => { readonly kind: string; readonly content: ComponentContent | undefined; readonly name: BilingualText } | undefined;
}

/** Opens a document for reading its facets. */
export function facetSource(document: AnshinDocument, catalog: Catalog): FacetSource {
  const read = componentReader(document, catalog);
  const { components = {}, channels = {} } = document;
  return {
    document,
    catalog,
    read,
    kindAt: (element) => {
      const component = Object.hasOwn(components, element) ? components[element] : undefined;
      if (component !== undefined) {
        const content = read(component);
        return content.kind && { kind: component.kind, content, name: bilingual(component.name ?? content.kind.title) };
      }
      const channel = Object.hasOwn(channels, element) ? channels[element] : undefined;
      return channel && { kind: channel.medium, content: undefined, name: bilingual(channel.name ?? channel.medium) };
    },
  };
}

/** Collects facets; the same one seen twice keeps the greater strength and the first few names. */
export class FacetList {
  readonly byId = new Map<string, Facet>();

  add(code: SuggestionCode, values: readonly string[], strength: Strength = 1, thing?: Text): void {
    const id = facetId(code, values);
    const before = this.byId.get(id);
    const things = before === undefined ? [] : [...before.things];
    const named = thing === undefined ? undefined : bilingual(thing);
    if (named !== undefined && things.length < NAMED_THINGS && !things.some(({ ja, en }) => ja === named.ja && en === named.en)) things.push(named);
    this.byId.set(id, { id, code, values, strength: before !== undefined && before.strength > strength ? before.strength : strength, things });
  }
}

/** The id of a facet: readable, and fit to be the id of an exclusion in the document (letters, digits, `-`, `_`; at most 64). */
export function facetId(code: SuggestionCode, values: readonly string[]): string {
  return [code, ...values]
    .join('-')
    .replace(/[^a-zA-Z0-9_-]+/g, '-')
    .slice(0, 64);
}
