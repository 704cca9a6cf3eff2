import type { CatalogItem } from './shelves.ts';
import { worksOf } from '../../../catalog/works.ts';

/** What each entry refers to and what refers to it, by id, in the order of the catalog. */
export interface References {
  readonly to: ReadonlyMap<string, readonly string[]>;
  readonly by: ReadonlyMap<string, readonly string[]>;
}

/** Fields whose values name entries otherwise than by id: a class by its word, a function by its number … */
const NAMED_BY: Readonly<Record<string, readonly string[]>> = {
  class: ['class'],
  classes: ['class'],
  prevents: ['class'],
  functions: ['function'],
  requirement: ['requirement'],
  feeds: ['worksheet'],
  kind: ['kind'],
  threats: ['number'],
  within: ['number'],
  from: ['number'],
  to: ['number'],
  framework: ['framework'],
  fromFramework: ['framework'],
  interfaces: ['interface'],
  who: ['who'],
  where: ['where'],
};

/** Reads the references out of every entry: each value that is an id, and the words and numbers that stand for one. */
export function referencesOf(items: readonly CatalogItem[]): References {
  const ids = new Set(items.map(({ id }) => id));
  const names = namesOf(items);
  const to = new Map<string, string[]>();
  const by = new Map<string, string[]>();
  for (const item of items) {
    const found = new Set<string>();
    collect(item.entry, '', (field, value) => {
      if (ids.has(String(value))) found.add(String(value));
      for (const space of NAMED_BY[field] ?? []) {
        const id = names.get(`${space} ${value}`);
        if (id !== undefined) found.add(id);
      }
    });
    if (item.source !== undefined) for (const { id } of worksOf(item.source, item.family)) found.add(id);
    found.delete(item.id);
    to.set(item.id, [...found]);
    for (const id of found) by.set(id, [...(by.get(id) ?? []), item.id]);
  }
  return { to, by };
}

function collect(value: unknown, field: string, tell: (field: string, value: string | number) => void): void {
  if (typeof value === 'string' || typeof value === 'number') tell(field, value);
  else if (Array.isArray(value)) for (const item of value) collect(item, field, tell);
  else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) collect(inner, key, tell);
}

/** Entries by what they are called besides their id. */
function namesOf(items: readonly CatalogItem[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, list, entry } of items) {
    const name = (space: string, value: unknown): unknown =>
      typeof value === 'string' || typeof value === 'number' ? names.set(`${space} ${value}`, id) : undefined;
    if (list === 'threatClasses') name('class', entry['class']);
    if (list === 'kinds') name('kind', entry['kind']);
    if (list === 'worksheets') name('worksheet', entry['number']);
    if (list === 'frameworks') name('framework', entry['framework']);
    if (list === 'deviceProperties' || list === 'deviceThreats') name('number', entry['number']);
    if (list === 'reliability' && (entry['facet'] === 'function' || entry['facet'] === 'requirement')) name(String(entry['facet']), entry['number']);
    if (list === 'terms') name(String(entry['list']), entry['value']);
  }
  return names;
}
