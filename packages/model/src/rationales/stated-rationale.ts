import type { AnshinDocument } from '../entities/document.ts';
import type { Rationale } from '../entities/rationale.ts';
import { positionKey } from '../entities/reference.ts';

/** A rationale with the key that it is kept by. */
export interface StatedRationale {
  readonly key: string;
  readonly rationale: Rationale;
}

/** What is said of a position: its own rationale, else that of the party in all usages; undefined where nobody says anything. */
export function statedRationale(rationales: AnshinDocument['rationales'], stakeholder: string, usage: string | undefined): StatedRationale | undefined {
  const key = [positionKey(stakeholder, usage), stakeholder].find((name) => rationales !== undefined && Object.hasOwn(rationales, name));
  const rationale = key === undefined ? undefined : rationales?.[key];
  return key === undefined || rationale === undefined ? undefined : { key, rationale };
}

/** Whether a rationale argues for another place on the map than this one. One that names no place cannot be outdated. */
export function isOutdated({ concludes }: Rationale, place: Rationale['concludes'] | null): boolean {
  if (concludes === undefined) return false;
  return concludes.recoveryDifficulty !== place?.recoveryDifficulty || concludes.economicImpact !== place.economicImpact;
}
