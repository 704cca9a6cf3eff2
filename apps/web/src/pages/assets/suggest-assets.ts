import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument, AssetKind } from '@anshin/model';

/** An asset that the document lacks although components of it usually hold such a thing. */
export interface AssetSuggestion {
  readonly kind: AssetKind;
  /** Components whose kind usually holds it, in the order of the document. */
  readonly at: readonly string[];
}

/** Kinds of asset that the kinds of components usually hold and that no asset of the document covers there. */
export function suggestAssets(
  { components = {}, assets = {} }: Pick<AnshinDocument, 'components' | 'assets'>,
  { kinds }: Pick<Catalog, 'kinds'>,
): readonly AssetSuggestion[] {
  const usual = new Map(kinds.map(({ kind, usuallyHolds }) => [kind, usuallyHolds]));
  const covered = new Set(Object.values(assets).flatMap(({ kind, heldBy = [] }) => heldBy.map((at) => `${kind} ${at}`)));
  const places = new Map<AssetKind, string[]>();
  for (const [id, { kind }] of Object.entries(components))
    for (const asset of usual.get(kind) ?? []) if (!covered.has(`${asset} ${id}`)) places.set(asset, [...(places.get(asset) ?? []), id]);
  const known = new Set(Object.values(assets).map(({ kind }) => kind));
  return [...places].filter(([kind]) => !known.has(kind)).map(([kind, at]) => ({ kind, at }));
}
