import { nameKey } from '../../inventory/name-index.ts';
import { type AssetRow, textFor } from './asset-row.ts';
import type { ListDraft } from './draft-list.ts';
import { zoneKindOf } from './zone-kind.ts';

/** The zones of a list: one for each place that it names, or that of the document by that name. */
export class Places {
  readonly #list: ListDraft;
  readonly #zones = new Map<string, string>();

  constructor(list: ListDraft) {
    this.#list = list;
    for (const [id, { name }] of Object.entries(list.into?.zones ?? {}))
      for (const text of [id, ...(name === undefined ? [] : typeof name === 'string' ? [name] : [name.ja, name.en])]) this.#zones.set(nameKey(text), id);
  }

  zoneOf(row: AssetRow): string | undefined {
    const name = textFor(row, 'zone')?.replace(/\s+/g, ' ');
    if (name === undefined) return undefined;
    const known = this.#zones.get(nameKey(name));
    if (known !== undefined) return known;
    const { draft, mapping, telling } = this.#list;
    const stated = mapping.zoneKindOf(name);
    const kind = stated ?? zoneKindOf(name);
    const id = draft.add('zones', name, { name, kind });
    this.#zones.set(nameKey(name), id);
    if (stated === undefined) telling.assume(['zones', id, 'kind'], 'import.assumed-zone', { name, kind });
    return id;
  }
}
