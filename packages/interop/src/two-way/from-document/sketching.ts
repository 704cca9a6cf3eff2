import type { ThreatResult } from '@anshin/engine';
import { type AnshinDocument, type CollectionName, type Language, type Text, textIn } from '@anshin/model';
import { noteMeant } from '../meant.ts';
import type { Facts } from '../sketch.ts';

/** How a format wants a document sketched. */
export interface SketchStyle {
  /** Makes a foreign id from a readable stem; the result is made unique afterwards. */
  readonly makeId: (stem: string) => string;
  /** A link has assets of its own on the way back. */
  readonly hasReceived: boolean;
  /** The facts of a channel may travel on a step that runs directly over it; else each channel has a link of its own. */
  readonly channelsRide: boolean;
}

/** What a sketch is made of. */
export interface SketchSource {
  readonly document: AnshinDocument;
  readonly language: Language;
  /** Ids in the kept foreign file, by `collection/id`. */
  readonly ids: Readonly<Record<string, string>>;
  /** Derived threats that are to be written too. */
  readonly derived: readonly ThreatResult[];
  readonly style: SketchStyle;
}

/** What the parts of a sketch share. */
export interface Sketching extends SketchSource {
  /** The foreign id of an entity, or of the `part` of one: the one it came with, else a new one. */
  readonly idOf: (collection: CollectionName, id: string, part?: string) => string;
}

/** Begins a sketch. */
export function sketching(source: SketchSource): Sketching {
  const taken = new Set(Object.values(source.ids));
  const given = new Map<string, string>();
  return {
    ...source,
    idOf: (collection, id, part) => {
      const key = part === undefined ? `${collection}/${id}` : `${collection}/${id}/${part}`;
      const known = Object.hasOwn(source.ids, key) ? source.ids[key] : given.get(key);
      if (known !== undefined) return known;
      const base = source.style.makeId(part ?? `${collection.replace(/s$/, '')}-${id}`);
      let free = base;
      for (let number = 2; taken.has(free); number++) free = `${base}-${number}`;
      taken.add(free);
      given.set(key, free);
      return free;
    },
  };
}

/** A text in the language of the export; the fallback for want of one. */
export function shownText(text: Text | undefined, language: Language, fallback = ''): string {
  return text === undefined ? fallback : textIn(text, language);
}

/** Name and description as the tool shows them, with the notes that bring back what the document says. */
export function shownTexts(
  { language }: Sketching,
  texts: { readonly name?: Text | undefined; readonly description?: Text | undefined },
  fallback: string,
): { name: string; description: string; notes: Facts } {
  const name = shownText(texts.name, language, fallback);
  const description = shownText(texts.description, language);
  return { name, description, notes: some({ name: noteMeant(name, texts.name), description: noteMeant(description, texts.description) }) };
}

/** The facts that have a value. */
export function some(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** The fields of an entity that travel as facts. */
export function pick(entity: object, fields: readonly string[]): Facts {
  const all = entity as Facts;
  return Object.fromEntries(fields.flatMap((field) => (all[field] === undefined ? [] : [[field, all[field]]])));
}
