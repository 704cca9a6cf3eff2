import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument, Finding, Text } from '@anshin/model';
import type { DraftDocument } from '../../drafting/draft-document.ts';
import { finding } from '../../reading/finding.ts';
import { MAX_TAKEN } from '../../reading/limits.ts';
import { fieldOf, textOf } from '../json.ts';
import { readText } from '../meant.ts';
import type { Facts, Sketch } from '../sketch.ts';

/** What the parts of an import share. */
export interface Drafting {
  readonly sketch: Sketch;
  readonly catalog: Catalog;
  readonly draft: DraftDocument;
  readonly findings: Finding[];
  readonly assumptions: Finding[];
  /** The channel on which each link runs. */
  readonly channelOf: Map<string, string>;
  /** The reference by which measures name each threat of the sketch. */
  readonly threatOf: Map<string, string>;
}

/** The things of one sort that are taken over; the rest is counted. */
export function taken<T>({ findings }: Drafting, things: readonly T[], what: { readonly ja: string; readonly en: string }): readonly T[] {
  if (things.length > MAX_TAKEN) findings.push(finding('import.too-many', 'warning', [], { what, left: things.length - MAX_TAKEN }));
  return things.slice(0, MAX_TAKEN);
}

/** The id that a thing had in the document that the file was written from. */
export function wantedId(facts: Facts): string | undefined {
  return textOf(fieldOf(facts, 'id'));
}

/** A thing that came from an Anshin document says all that it knows of itself; nothing is guessed for it. */
export function isOurs(facts: Facts): boolean {
  return wantedId(facts) !== undefined;
}

/** The facts with these names. */
export function factsOf(facts: Facts, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.flatMap((name) => (fieldOf(facts, name) === undefined ? [] : [[name, facts[name]]])));
}

/** Name and description as the document has them. */
export function textsFrom(thing: { readonly name: string; readonly description: string; readonly facts: Facts }): { name?: Text; description?: Text } {
  const name = readText(thing.name, thing.facts['name']);
  const description = readText(thing.description, thing.facts['description']);
  return { ...(name === undefined ? {} : { name }), ...(description === undefined ? {} : { description }) };
}

/** The component or channel that a foreign id stands for. */
export function elementOf({ draft, channelOf }: Drafting, id: string | undefined): string | undefined {
  return id === undefined ? undefined : (draft.idOf('components', id) ?? channelOf.get(id));
}

/** Whether the document has a component or channel with this id. */
export function isElement({ draft }: Drafting, id: string): boolean {
  return draft.get('components', id) !== undefined || draft.get('channels', id) !== undefined;
}

/** The ids of a list that name elements of the document. */
export function elementsAmong(drafting: Drafting, ids: readonly string[]): string[] {
  return ids.filter((id) => isElement(drafting, id));
}

/** Entities are checked against the schema when the draft is finished; until then facts of a file may stand in them unchecked. */
export function unchecked<T>(entity: unknown): T {
  return entity as T;
}

/** An entity of the document as the draft takes it. */
export type EntityIn<C extends 'zones' | 'components' | 'channels' | 'flows' | 'assets' | 'threats' | 'measures' | 'threatDispositions'> = NonNullable<
  AnshinDocument[C]
>[string];
