import type { Catalog } from '@anshin/catalog';
import { type AnshinDocument, type CollectionName, type Text } from '@anshin/model';
import { type Labels, settledLabel } from '../keys/read-lists.ts';

/** The collections whose entities a list of choices names. */
export const COLLECTIONS_OF: Readonly<Record<string, readonly CollectionName[]>> = {
  party: ['stakeholders', 'authorities'],
  element: ['components', 'channels'],
  zone: ['zones'],
  asset: ['assets'],
  usage: ['usages'],
  hazard: ['hazards'],
  incident: ['incidents'],
};

type Named = Readonly<Record<string, { readonly name?: Text | undefined; readonly title?: Text | undefined }>>;

/** Finds what a word in a cell stands for: by the lists of the workbook, by ids, by names in the document, by names of new rows. */
export class Names {
  readonly #labels: Labels;
  readonly #entries: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #known = new Map<string, Set<string>>();
  readonly #names = new Map<string, Map<string, string | null>>();

  constructor(labels: Labels, document: AnshinDocument, catalog: Catalog) {
    this.#labels = labels;
    this.#entries = new Map([
      ['kind', new Set(catalog.kinds.map(({ kind }) => kind))],
      ['requirement', new Set([...catalog.requirements, ...catalog.lifecycle, ...catalog.reliability].map(({ id }) => id))],
      ['obligation', new Set(catalog.obligations.map(({ id }) => id))],
    ]);
    for (const [list, collections] of Object.entries(COLLECTIONS_OF))
      for (const collection of collections)
        for (const [id, { name, title }] of Object.entries((document[collection] ?? {}) as Named)) this.add(list, id, name ?? title);
  }

  /** An entity that a list can name, with its name in either language. */
  add(list: string, id: string, name: Text | undefined): void {
    this.#known.set(list, (this.#known.get(list) ?? new Set()).add(id));
    const names = this.#names.get(list) ?? new Map<string, string | null>();
    this.#names.set(list, names);
    for (const word of name === undefined ? [] : typeof name === 'string' ? [name] : [name.ja, name.en]) {
      const key = settledLabel(word);
      const known = names.get(key);
      names.set(key, known === undefined || known === id ? id : null);
    }
  }

  /** What a text names in a list: its code; `null` where it could be several, undefined where it is none that still exists. */
  find(list: string, text: string): string | null | undefined {
    const found = this.#labels.codeOf(list, text);
    if (typeof found === 'string' && this.#exists(list, found)) return found;
    const plain = text.trim();
    if (this.#known.get(list)?.has(plain) === true || this.#entries.get(list)?.has(plain) === true) return plain;
    return this.#names.get(list)?.get(settledLabel(text)) ?? (found === null ? null : undefined);
  }

  /** Codes of closed lists always exist; ids must stand in the document, keys in the catalog. */
  #exists(list: string, code: string): boolean {
    if (COLLECTIONS_OF[list] !== undefined) return this.#known.get(list)?.has(code) === true;
    return this.#entries.get(list)?.has(code) ?? true;
  }
}
