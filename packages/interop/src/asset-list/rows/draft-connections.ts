import type { Medium } from '@anshin/model';
import { guessKind } from '../../drafting/guess-kind.ts';
import { type NameIndex, nameKey, namesOfComponents } from '../../inventory/name-index.ts';
import { guessEncryption, guessMedium } from '../../two-way/guesses/guess.ts';
import { NETWORK_WORDS } from '../columns/tables.ts';
import { textFor } from './asset-row.ts';
import type { DraftedRow, ListDraft } from './draft-list.ts';

/** Most connections of one list. ASSUMPTION: three for each asset of the largest list. */
const MAX_CHANNELS = 60_000;

/** Most targets that one cell may name. */
const MAX_TARGETS = 100;

/** Makes a channel of each pair that the list says is connected; networks that it only mentions become components of their own. */
export function draftConnections(list: ListDraft, drafted: readonly DraftedRow[]): void {
  if (!list.header.matches.some(({ field }) => field === 'connects')) return;
  const names = indexOf(list, drafted);
  const joining = new Joining(list);
  for (const { row, id } of drafted) {
    const words = [textFor(row, 'medium') ?? ''].filter((word) => word !== '');
    for (const cell of row.texts.get('connects') ?? []) {
      for (const target of targetsOf(cell, names)) {
        const named = names.find(target);
        const other = named?.id ?? joining.networkOf(target);
        if (other === undefined)
          list.telling.tell('asset-list.unknown-target', 'warning', { name: row.name, target: target.slice(0, 60), row: row.line }, row.line);
        else if (other === id) list.telling.tell('asset-list.self-target', 'info', { name: row.name, row: row.line }, row.line);
        else {
          if (named === undefined) names.add(target, other);
          if (named?.isAmbiguous === true)
            list.telling.tell('asset-list.ambiguous-target', 'warning', { name: row.name, target: target.slice(0, 60), row: row.line }, row.line);
          joining.join(id, other, [...words, cell]);
        }
      }
    }
  }
  if (joining.left > 0) list.telling.tell('import.too-many', 'warning', { what: { ja: '接続', en: 'connections' }, left: joining.left });
}

/** Assets by whatever a list may call them: number, name, host name, address. */
function indexOf({ into }: ListDraft, drafted: readonly DraftedRow[]): NameIndex {
  const names = namesOfComponents(into);
  for (const { row, id } of drafted) for (const text of row.texts.get('id') ?? []) names.add(text, id);
  for (const { row, id } of drafted) {
    names.add(row.name, id);
    for (const field of ['name', 'host', 'ip'] as const) for (const text of row.texts.get(field) ?? []) names.add(text, id);
  }
  return names;
}

/** The things that a cell names: the whole cell where that is a name, else its parts. */
function targetsOf(cell: string, names: NameIndex): readonly string[] {
  if (names.find(cell) !== undefined) return [cell];
  const parts = cell.split(/[、，,;；\n|｜]+/).flatMap((part) => (names.find(part) === undefined ? part.split(/[/／・＋+&＆]+/) : [part]));
  return [...new Set(parts.map((part) => part.replace(/[((][^()()]*[))]\s*$/, '').trim()).filter((part) => nameKey(part) !== ''))].slice(0, MAX_TARGETS);
}

class Joining {
  readonly #list: ListDraft;
  readonly #pairs: Set<string>;
  left = 0;

  constructor(list: ListDraft) {
    this.#list = list;
    this.#pairs = new Set(Object.values(list.into?.channels ?? {}).map(({ between: [one, other] }) => pairOf(one, other)));
  }

  /** A network that the list mentions without listing it; anything else is not made up. */
  networkOf(name: string): string | undefined {
    if (!NETWORK_WORDS.test(name)) return undefined;
    const { draft, telling, catalog } = this.#list;
    const { kind: guess } = guessKind([name], 'network');
    const kind = guess === 'localNetwork' ? guess : 'network';
    const id = draft.add('components', name, { name, kind, inferred: true });
    telling.assume(['components', id, 'kind'], 'asset-list.assumed-network', { name, kind: catalog.kinds.find((entry) => entry.kind === kind)?.title ?? kind });
    return id;
  }

  join(one: string, other: string, words: readonly string[]): void {
    const pair = pairOf(one, other);
    if (this.#pairs.has(pair)) return;
    const { draft, telling } = this.#list;
    this.#pairs.add(pair);
    if (draft.count('channels') >= MAX_CHANNELS) {
      this.left += 1;
      return;
    }
    const told = guessMedium(words) ?? (words.some((word) => /有線|ethernet|utp/i.test(word)) ? ('ethernet' as const) : undefined);
    const medium: Medium = told ?? 'ethernet';
    const encrypted = guessEncryption(words);
    const id = draft.add('channels', `${one}-${other}`, { between: [one, other], medium, ...(encrypted === undefined ? {} : { protection: { encrypted } }) });
    if (told === undefined) telling.assume(['channels', id, 'medium'], 'import.assumed-medium', { name: `${one} – ${other}`, medium });
  }
}

function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
