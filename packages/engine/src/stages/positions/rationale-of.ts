import { type AnshinDocument, isOutdated, statedRationale } from '@anshin/model';
import type { MapPlace, PositionResult } from '../../assessment/position-result.ts';
import { bilingual } from '../../bilingual.ts';

/** What a person says of a position, with whether the position has moved since; nothing where nobody says anything. */
export function rationaleOf(
  rationales: AnshinDocument['rationales'],
  party: string,
  usage: string | undefined,
  place: MapPlace | null,
): Pick<PositionResult, 'rationale'> {
  const stated = statedRationale(rationales, party, usage);
  if (stated === undefined) return {};
  const { because, by, on } = stated.rationale;
  return {
    rationale: {
      position: stated.key,
      because: bilingual(because),
      ...(by === undefined ? {} : { by }),
      ...(on === undefined ? {} : { on }),
      outdated: isOutdated(stated.rationale, place),
    },
  };
}
