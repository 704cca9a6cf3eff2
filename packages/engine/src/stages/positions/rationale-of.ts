import { type AnshinDocument, positionKey, type Rationale } from '@anshin/model';
import type { MapPlace, PositionResult } from '../../assessment/position-result.ts';
import { bilingual } from '../../bilingual.ts';
import { ownEntry } from '../../own-entry.ts';

/** The rationale of a position with the key it is kept by: its own, else that of the party in all usages. */
export function statedRationale(
  rationales: AnshinDocument['rationales'],
  party: string,
  usage: string | undefined,
): { readonly key: string; readonly rationale: Rationale } | undefined {
  for (const key of new Set([positionKey(party, usage), party])) {
    const rationale = ownEntry(rationales, key);
    if (rationale !== undefined) return { key, rationale };
  }
  return undefined;
}

/** Whether a rationale argues for another place than the one where the position now is. One that names no place cannot be outdated. */
export function isOutdated({ concludes }: Rationale, place: MapPlace | null): boolean {
  if (concludes === undefined) return false;
  return place === null || concludes.recoveryDifficulty !== place.recoveryDifficulty || concludes.economicImpact !== place.economicImpact;
}

/** What a person says of a position, with whether the position has moved since; nothing where nobody says anything. */
export function rationaleOf(
  rationales: AnshinDocument['rationales'],
  party: string,
  usage: string | undefined,
  place: MapPlace | null,
): Pick<PositionResult, 'rationale'> {
  const stated = statedRationale(rationales, party, usage);
  if (stated === undefined) return {};
  const { key, rationale } = stated;
  const { because, by, on } = rationale;
  return {
    rationale: {
      position: key,
      because: bilingual(because),
      ...(by === undefined ? {} : { by }),
      ...(on === undefined ? {} : { on }),
      outdated: isOutdated(rationale, place),
    },
  };
}
