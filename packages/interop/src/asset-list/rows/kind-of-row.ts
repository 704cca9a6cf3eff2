import type { Catalog } from '@anshin/catalog';
import { guessKind } from '../../drafting/guess-kind.ts';
import { nameKey } from '../../inventory/name-index.ts';
import type { ListMapping } from '../mapping/list-mapping.ts';
import { type AssetRow, textFor } from './asset-row.ts';

/** The kind of an asset, and by which word of the row it was told. */
export interface RowKind {
  /** A kind of the catalog, or `ignore`. */
  readonly kind: string;
  readonly by: { readonly from: 'mapping' | 'kind' | 'row' | 'nothing'; readonly word: string };
}

/** What an asset is taken for that no word tells. ASSUMPTION: a device, as where a drawing says no more than that. */
const FALLBACK = 'homeAppliance';

/** Kinds that a broad word of the kind column gives, so that the name may tell more. */
const BROAD: ReadonlySet<string> = new Set(['controller', 'homeAppliance', 'applicationServer', 'network', 'cloudService']);

/** Tells kinds by the user's table, by the catalog's own names, by words of the kind column, then by the name and other words of the row. */
export function kindTeller(catalog: Catalog, mapping: ListMapping): (row: AssetRow) => RowKind {
  const titles = new Map(catalog.kinds.flatMap(({ kind, title }) => [kind, title.ja, title.en].map((word) => [nameKey(word), kind] as const)));
  return (row) => {
    const word = textFor(row, 'kind') ?? '';
    const stated = [word, row.name, textFor(row, 'model') ?? ''].map((text) => mapping.kindOf(text)).find((kind) => kind !== undefined);
    if (stated !== undefined) return { kind: stated, by: { from: 'mapping', word } };
    const known = titles.get(nameKey(word)) ?? (word === '' ? undefined : told([word]));
    const named = known === undefined || BROAD.has(known) ? told([row.name]) : undefined;
    if (known !== undefined && (named === undefined || named === known || BROAD.has(named))) return { kind: known, by: { from: 'kind', word } };
    const guess = named ?? told([textFor(row, 'purpose'), textFor(row, 'model'), textFor(row, 'host'), textFor(row, 'description')]);
    return guess === undefined ? { kind: FALLBACK, by: { from: 'nothing', word } } : { kind: guess, by: { from: 'row', word } };
  };
}

function told(words: readonly (string | undefined)[]): string | undefined {
  const { kind, isTold } = guessKind(words, FALLBACK);
  return isTold ? kind : undefined;
}
