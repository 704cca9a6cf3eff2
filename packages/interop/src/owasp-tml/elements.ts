import { groupedBy } from '../two-way/grouped-by.ts';
import { fieldOf, type JsonRecord, listOf, textOf } from '../two-way/json.ts';
import { SECTIONS, type Section, TYPE_OF } from './tables.ts';

/** An element of the file with the id by which the sketch knows it: its symbolic name, with its list where another list has the same. */
export interface Element {
  readonly id: string;
  readonly section: Section;
  readonly item: JsonRecord;
}

/** The items of a list that have a symbolic name. */
export function itemsOf(value: unknown, list: string): JsonRecord[] {
  return listOf(fieldOf(value, list)).filter((item): item is JsonRecord => textOf(fieldOf(item, 'symbolic_name')) !== undefined);
}

/** The symbolic name of an item. */
export function nameOf(item: JsonRecord): string {
  return textOf(item['symbolic_name']) ?? '';
}

/** The actors, components and data stores of a file. */
export function elementsOf(value: unknown): Element[] {
  const taken = new Set<string>();
  return SECTIONS.flatMap((section) =>
    itemsOf(value, section).map((item) => {
      const name = nameOf(item);
      const id = taken.has(name) ? `${section}/${name}` : name;
      taken.add(id);
      return { id, section, item };
    }),
  );
}

/** The symbolic name of an element by its id in the sketch. */
export function symbolOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/** The elements of a file by their symbolic names; the lists may share one. */
export type Index = ReadonlyMap<string, readonly Element[]>;

/** Makes elements easy to find. */
export function indexOf(elements: readonly Element[]): Index {
  return groupedBy(elements, ({ item }) => nameOf(item));
}

/** The element that a typed reference names: `component`, `#/$defs/data-store` … */
export function referredTo(index: Index, reference: unknown): string {
  const type = (textOf(fieldOf(reference, 'type')) ?? '').split('/').at(-1)?.replaceAll('-', '_');
  const name = textOf(fieldOf(reference, 'object')) ?? '';
  const named = index.get(name) ?? [];
  return (named.find(({ section }) => TYPE_OF[section] === type) ?? named[0])?.id ?? name;
}
