import type { AnshinDocument } from '@anshin/model';

/** What a name stands for, and whether it stands for more than that. */
export interface Named {
  readonly id: string;
  readonly isAmbiguous: boolean;
}

/** Longest name that is looked up, in characters. */
const LONGEST = 300;

/** Finds components by the names that people write: width, case, blanks, hyphens and underscores do not count. The first of a name wins. */
export class NameIndex {
  readonly #ids = new Map<string, string>();
  readonly #twice = new Set<string>();

  add(name: string, id: string): void {
    const key = nameKey(name);
    if (key === '') return;
    const known = this.#ids.get(key);
    if (known === undefined) this.#ids.set(key, id);
    else if (known !== id) this.#twice.add(key);
  }

  find(name: string): Named | undefined {
    const key = nameKey(name);
    const id = this.#ids.get(key);
    return id === undefined ? undefined : { id, isAmbiguous: this.#twice.has(key) };
  }
}

/** A name as it is compared. */
export function nameKey(name: string): string {
  return name
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-_‐‑–—]+/g, '');
}

/** The components of a document by their ids and their names in both languages. */
export function namesOfComponents(document: AnshinDocument | undefined): NameIndex {
  const names = new NameIndex();
  const components = Object.entries(document?.components ?? {});
  for (const [id] of components) names.add(id, id);
  for (const [id, { name }] of components) {
    if (name === undefined) continue;
    for (const text of typeof name === 'string' ? [name] : [name.ja, name.en]) names.add(text, id);
  }
  return names;
}
