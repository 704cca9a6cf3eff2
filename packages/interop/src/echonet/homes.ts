import type { AnshinDocument } from '@anshin/model';
import type { DraftDocument } from '../drafting/draft-document.ts';
import { nameKey } from '../inventory/name-index.ts';
import type { Telling } from '../inventory/telling.ts';

const HOME = { ja: '住宅', en: 'Home' };

/** The places of devices: those of the document by their names, else new ones; a home where a device has none. */
export class Homes {
  readonly #draft: DraftDocument;
  readonly #telling: Telling;
  readonly #zones = new Map<string, string>();
  #home: string | undefined;

  constructor(draft: DraftDocument, telling: Telling, into: AnshinDocument | undefined) {
    this.#draft = draft;
    this.#telling = telling;
    for (const [id, { name, kind }] of Object.entries(into?.zones ?? {})) {
      for (const text of [id, ...(name === undefined ? [] : typeof name === 'string' ? [name] : [name.ja, name.en])]) this.#zones.set(nameKey(text), id);
      if (kind === 'premises') this.#home ??= id;
    }
  }

  zoneOf(wanted: string | undefined): string {
    const known = wanted === undefined ? this.#home : this.#zones.get(nameKey(wanted));
    if (known !== undefined) return known;
    const id = this.#draft.add('zones', wanted ?? HOME.en, { name: wanted ?? HOME, kind: 'premises' });
    this.#telling.assume(['zones', id, 'kind'], 'import.assumed-zone', { name: wanted ?? HOME, kind: 'premises' });
    if (wanted === undefined) this.#home = id;
    else this.#zones.set(nameKey(wanted), id);
    return id;
  }
}
