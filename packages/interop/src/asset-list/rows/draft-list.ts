import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import type { DraftDocument } from '../../drafting/draft-document.ts';
import { nameKey, type NameIndex, namesOfComponents } from '../../inventory/name-index.ts';
import type { Telling } from '../../inventory/telling.ts';
import { guessMedium } from '../../two-way/guesses/guess.ts';
import { NOTED_FIELDS } from '../columns/fields.ts';
import type { Header } from '../columns/find-header.ts';
import type { ListMapping } from '../mapping/list-mapping.ts';
import { type AssetRow, textFor } from './asset-row.ts';
import { type RowKind, kindTeller } from './kind-of-row.ts';
import { Parties } from './parties.ts';
import { Places } from './places.ts';

/** What the parts of a list's import share. */
export interface ListDraft {
  readonly draft: DraftDocument;
  readonly telling: Telling;
  readonly mapping: ListMapping;
  readonly catalog: Catalog;
  readonly header: Header;
  readonly into: AnshinDocument | undefined;
}

/** A row with the component that it became. */
export interface DraftedRow {
  readonly row: AssetRow;
  readonly id: string;
}

type Component = NonNullable<AnshinDocument['components']>[string];

/** Makes components of the rows, or fills the gaps of those that the document has by that name. */
export function draftList(list: ListDraft, rows: readonly AssetRow[]): readonly DraftedRow[] {
  const kindOf = kindTeller(list.catalog, list.mapping);
  const places = new Places(list);
  const parties = new Parties(list);
  const known = namesOfComponents(list.into);
  const kinds = new KindsTold(list);
  const drafted: DraftedRow[] = [];
  const counts = { known: 0, ignored: 0 };
  for (const row of rows) {
    const kind = kindOf(row);
    if (kind.kind === 'ignore') {
      counts.ignored += 1;
      continue;
    }
    const zone = places.zoneOf(row);
    const facts = { ...(zone === undefined ? {} : { zone }), ...parties.of(row), ...textsFor(row, list.header), ...interfacesOf(row) };
    const existing = idKnown(row, known);
    const id = existing ?? list.draft.add('components', row.name, { name: row.name, kind: kind.kind, ...facts }, String(row.line));
    if (existing === undefined) kinds.add(row, id, kind);
    else {
      counts.known += 1;
      const component = list.draft.get('components', existing);
      if (component !== undefined) list.draft.set('components', existing, { ...facts, ...component } as Component);
    }
    drafted.push({ row, id });
  }
  kinds.tell();
  if (counts.known > 0) list.telling.tell('asset-list.known', 'info', { count: counts.known });
  if (counts.ignored > 0) list.telling.tell('asset-list.ignored', 'info', { count: counts.ignored });
  tellTwins(rows, list.telling);
  return drafted;
}

/** The component that the document already has by the row's number or name. */
function idKnown(row: AssetRow, known: NameIndex): string | undefined {
  for (const text of [textFor(row, 'id'), row.name]) {
    const named = text === undefined ? undefined : known.find(text);
    if (named !== undefined && !named.isAmbiguous) return named.id;
  }
  return undefined;
}

/** Purpose and description; what the model has no field for stands in the description under the header's own words. */
function textsFor(row: AssetRow, { headers, matches }: Header): Pick<Component, 'purpose' | 'description'> {
  const noted: readonly string[] = NOTED_FIELDS;
  const titles = new Map(matches.map(({ column, field }) => [field, headers[column] ?? '']));
  const notes = [...row.texts]
    .filter(([field, texts]) => noted.includes(field) && texts[0] !== row.name)
    .map(([field, texts]) => `${titles.get(field) || field}: ${texts.join(', ')}`);
  const description = [...(row.texts.get('description') ?? []), ...notes].join('\n');
  const purpose = textFor(row, 'purpose');
  return { ...(purpose === undefined ? {} : { purpose }), ...(description === '' ? {} : { description }) };
}

function interfacesOf(row: AssetRow): Pick<Component, 'interfaces'> {
  const text = textFor(row, 'medium');
  if (text === undefined) return {};
  const media = text.split(/[、,;/／\n]+/).map((part) => guessMedium([part]) ?? (/有線|ethernet|\blan\b|utp/i.test(part) ? ('ethernet' as const) : undefined));
  const interfaces = [...new Set(media.filter((medium) => medium !== undefined))];
  return interfaces.length === 0 ? {} : { interfaces };
}

/** Assets of the same name stay apart, which is told once for each name. */
function tellTwins(rows: readonly AssetRow[], telling: Telling): void {
  const lines = new Map<string, AssetRow[]>();
  for (const row of rows) {
    const key = nameKey(row.name);
    const known = lines.get(key);
    if (known === undefined) lines.set(key, [row]);
    else known.push(row);
  }
  for (const twins of lines.values()) {
    const [first, second] = twins;
    if (first !== undefined && second !== undefined) telling.tell('asset-list.twins', 'info', { name: first.name, count: twins.length }, second.line);
  }
}

/** Tells what kinds were taken for granted: once for each word of the kind column, else for each asset. */
class KindsTold {
  readonly #list: ListDraft;
  readonly #words = new Map<string, { readonly id: string; readonly kind: string; count: number }>();

  constructor(list: ListDraft) {
    this.#list = list;
  }

  add(row: AssetRow, id: string, { kind, by }: RowKind): void {
    if (by.from === 'mapping') return;
    if (by.from !== 'kind') {
      this.#list.telling.assume(['components', id, 'kind'], 'import.assumed-kind', { name: row.name, kind: this.#title(kind) });
      return;
    }
    const known = this.#words.get(by.word);
    if (known === undefined) this.#words.set(by.word, { id, kind, count: 1 });
    else known.count += 1;
  }

  tell(): void {
    for (const [word, { id, kind, count }] of this.#words)
      this.#list.telling.assume(['components', id, 'kind'], 'asset-list.assumed-kind-word', { word, kind: this.#title(kind), count });
  }

  #title(kind: string): string | { readonly ja: string; readonly en: string } {
    return this.#list.catalog.kinds.find((entry) => entry.kind === kind)?.title ?? kind;
  }
}
