import type { Catalog } from '@anshin/catalog';
import type { BilingualText } from '@anshin/model';

/** What every entry of a catalog has, whatever its type. */
export interface Entry {
  readonly id: string;
  readonly title: BilingualText;
  readonly summary: BilingualText;
  readonly source: string;
}

/** An entry with what it is. */
export interface TypedEntry {
  readonly type: string;
  readonly entry: Entry;
}

/** What an entry of each list of a catalog is. A list that is not here gives its own name. */
const TYPE_OF_LIST: Readonly<Record<string, string>> = {
  frameworks: 'framework',
  threatClasses: 'threatClass',
  riskVocabulary: 'riskVocabulary',
  requirements: 'requirement',
  measures: 'measure',
  worksheets: 'worksheet',
  obligations: 'obligation',
  lifecycle: 'lifecycle',
  entryPoints: 'entryPoint',
  terms: 'term',
  reliability: 'reliability',
  kinds: 'kind',
  rules: 'rule',
  safetyRules: 'safetyRule',
  deviceProperties: 'deviceProperty',
  deviceThreats: 'deviceThreat',
  deviceClasses: 'deviceClass',
};

interface Index {
  readonly list: readonly TypedEntry[];
  readonly byId: ReadonlyMap<string, TypedEntry>;
}

const indexes = new WeakMap<Catalog, Index>();

function indexOf(catalog: Catalog): Index {
  const known = indexes.get(catalog);
  if (known !== undefined) return known;
  const list = Object.entries(catalog).flatMap(([name, entries]) =>
    (entries as readonly object[]).filter(isEntry).map((entry) => ({ type: TYPE_OF_LIST[name] ?? name, entry })),
  );
  const index = { list, byId: new Map(list.map((typed) => [typed.entry.id, typed])) };
  indexes.set(catalog, index);
  return index;
}

/** Rows of crosswalks have no id of their own. */
function isEntry(entry: object): entry is Entry {
  return 'id' in entry;
}

/** Every entry that has an id, in the order of the catalog. */
export function entriesOf(catalog: Catalog): readonly TypedEntry[] {
  return indexOf(catalog).list;
}

/** The entry with this id. */
export function entryWithId(catalog: Catalog, id: string): TypedEntry | undefined {
  return indexOf(catalog).byId.get(id);
}

/** The field in which an entry says how documents write it, by type. */
export const OWN_WORD: Readonly<Record<string, string>> = { threatClass: 'class', kind: 'kind', framework: 'framework' };

/** What documents write instead of the id: the class, the kind, the framework. */
export function wordOfEntry({ type, entry }: TypedEntry): string | undefined {
  const field = Object.hasOwn(OWN_WORD, type) ? OWN_WORD[type] : undefined;
  return field === undefined ? undefined : (entry as Entry & Readonly<Record<string, string>>)[field];
}
