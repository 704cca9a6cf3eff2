import { AXES, type Axis, economicImpactOf, type Rank, rankOf, recoveryDifficultyOf } from '@anshin/model';
import type { MapPlace } from '../../assessment/position-result.ts';

/** A place on the map as ranks: 1 limited to 3 critical or catastrophic on each axis; 0 on both where there is no place. */
export type Ranks = Readonly<Record<Axis, 0 | Rank>>;

/** No place: nothing is rated, or no incident is open. */
export const NOWHERE: Ranks = { recoveryDifficulty: 0, economicImpact: 0 };

/** The ranks of a place. */
export function ranksOf(place: MapPlace | null): Ranks {
  return place === null ? NOWHERE : { recoveryDifficulty: rankOf(place.recoveryDifficulty), economicImpact: rankOf(place.economicImpact) };
}

/** The level of a rank on an axis; null for none. */
export function levelOf(axis: Axis, rank: number): string | null {
  if (rank === 0) return null;
  return axis === 'recoveryDifficulty' ? recoveryDifficultyOf(rank as Rank) : economicImpactOf(rank as Rank);
}

/** Whether ranks lie in the target region; nowhere is inside. */
export function isInside(ranks: Ranks, target: Ranks): boolean {
  return AXES.every((axis) => ranks[axis] <= target[axis]);
}
