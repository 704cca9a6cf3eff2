import type { MapPlace } from '@anshin/engine';
import type { EconomicImpact, RecoveryDifficulty } from '@anshin/model';

/** The levels of axis 1, to the right. */
export const RECOVERY_LEVELS = ['limited', 'serious', 'critical'] as const satisfies readonly RecoveryDifficulty[];
/** The levels of axis 2, upward. */
export const ECONOMIC_LEVELS = ['limited', 'serious', 'catastrophic'] as const satisfies readonly EconomicImpact[];

/** The worse of the two ranks of a place, 1 to 3. */
export function worstRank(place: MapPlace): 1 | 2 | 3 {
  return (1 + Math.max(RECOVERY_LEVELS.indexOf(place.recoveryDifficulty), ECONOMIC_LEVELS.indexOf(place.economicImpact))) as 1 | 2 | 3;
}

/** Whether two places are the same; null is a place of its own. */
export function isSamePlace(a: MapPlace | null, b: MapPlace | null): boolean {
  return a?.recoveryDifficulty === b?.recoveryDifficulty && a?.economicImpact === b?.economicImpact;
}

/** Whether a place lies in the region of a target. */
export function isInside(place: MapPlace, target: MapPlace): boolean {
  return (
    RECOVERY_LEVELS.indexOf(place.recoveryDifficulty) <= RECOVERY_LEVELS.indexOf(target.recoveryDifficulty) &&
    ECONOMIC_LEVELS.indexOf(place.economicImpact) <= ECONOMIC_LEVELS.indexOf(target.economicImpact)
  );
}
