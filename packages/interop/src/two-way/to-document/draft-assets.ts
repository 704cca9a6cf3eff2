import { assumption } from '../../reading/finding.ts';
import { FACT_FIELDS } from '../fact-fields.ts';
import { guessAssetKind } from '../guesses/guess.ts';
import { type Drafting, type EntityIn, elementOf, factsOf, taken, textsFrom, unchecked, wantedId } from './drafting.ts';

/** What a data asset is taken for that no word tells. */
const FALLBACK = 'businessInformation';

/** Adds the data assets; held by what stores or processes them. */
export function draftAssets(drafting: Drafting): void {
  for (const asset of taken(drafting, drafting.sketch.assets, { ja: '守るべきもの', en: 'assets' })) {
    const facts = factsOf(asset.facts, FACT_FIELDS.assets);
    const kind = facts['kind'] ?? guessAssetKind(asset.words) ?? FALLBACK;
    const entity = { ...(asset.personal === undefined ? {} : { personal: asset.personal }), ...facts, kind, ...textsFrom(asset) };
    const id = drafting.draft.add('assets', asset.name, unchecked<EntityIn<'assets'>>(entity), asset.id, wantedId(asset.facts));
    if (facts['kind'] === undefined)
      drafting.assumptions.push(assumption('import.assumed-asset', ['assets', id, 'kind'], { name: asset.name || id, kind: String(kind) }));
  }
}

/** Says where the assets lie, once components and channels are known. */
export function draftHolders(drafting: Drafting): void {
  for (const asset of drafting.sketch.assets) {
    const id = drafting.draft.idOf('assets', asset.id);
    const entity = id === undefined ? undefined : drafting.draft.get('assets', id);
    if (id === undefined || entity === undefined) continue;
    const heldBy = [...new Set(asset.heldBy.map((holder) => elementOf(drafting, holder)).filter((holder) => holder !== undefined))];
    if (heldBy.length > 0 || asset.facts['held'] === 'none') drafting.draft.set('assets', id, { ...entity, heldBy });
  }
}
