import type { ZoneKind } from '@anshin/model';
import { guessZoneKind } from '../../two-way/guesses/guess.ts';
import { PLACE_WORDS } from '../columns/tables.ts';

/** What a place is taken for that no word tells. ASSUMPTION: a company lists what stands in its own rooms. */
const FALLBACK = 'office';

/** The kind of a place by its name. */
export function zoneKindOf(name: string): ZoneKind {
  const text = name.slice(0, 300);
  return guessZoneKind([text]) ?? PLACE_WORDS.find(([, pattern]) => pattern.test(text))?.[0] ?? FALLBACK;
}
