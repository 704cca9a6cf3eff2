import type { KindEntry } from '@anshin/catalog';
import type { Findable } from './search.ts';
import { KIND_WORDS } from './tables.ts';

/** A kind that can be found by its titles, readings and other names. */
export interface KindItem extends Findable {
  readonly kind: KindEntry;
}

export function kindItems(kinds: readonly KindEntry[]): readonly KindItem[] {
  return kinds.map((kind) => ({ id: kind.kind, kind, words: [kind.title.ja, kind.title.en, kind.kind, ...(KIND_WORDS[kind.kind] ?? [])] }));
}
