import type { MapPlace } from '@anshin/engine';
import { type EconomicImpact, type RecoveryDifficulty, rankOf } from '@anshin/model';
import { term } from '../terms/term.ts';
import { type Inline, type Rich, text } from '../tree/inline.ts';
import { say } from '../locales/words.ts';

/** A level by its sign and word. */
export function levelInline(level: RecoveryDifficulty | EconomicImpact): Inline {
  return { kind: 'level', rank: rankOf(level), text: term('level', level) };
}

/** Any word of a level as it stands in results; text where it is none. */
export function levelWord(level: string): Inline {
  return level === 'limited' || level === 'serious' || level === 'critical' || level === 'catastrophic' ? levelInline(level) : text(term('level', level));
}

/** A place on the map: both levels, recovery difficulty first. */
export function placeInlines(place: MapPlace | null): Rich {
  if (place === null) return [text(say('map.no-place'), 'muted')];
  return [levelInline(place.recoveryDifficulty), text({ ja: ' / ', en: ' / ' }, 'muted'), levelInline(place.economicImpact)];
}
