import type { LiveEdit } from '@anshin/collab';
import {
  AXIS_OF,
  type Consequence,
  type Dimension,
  DIMENSIONS,
  type EconomicImpact,
  economicImpactOf,
  type Rank,
  rankOf,
  type RecoveryDifficulty,
  recoveryDifficultyOf,
} from '@anshin/model';

export type Level = RecoveryDifficulty | EconomicImpact;
type Consequences = Readonly<Record<string, Consequence>> | undefined;

/** The level with this rank on the axis of the dimension. */
export function levelOf(dimension: Dimension, rank: Rank): Level {
  return AXIS_OF[dimension] === 'recoveryDifficulty' ? recoveryDifficultyOf(rank) : economicImpactOf(rank);
}

/** The worst level of each axis in a consequence; undefined for an axis that is not rated. */
export function worstOf(consequence: Consequence | undefined): { readonly recoveryDifficulty: Level | undefined; readonly economicImpact: Level | undefined } {
  return { recoveryDifficulty: worst(consequence, 'recoveryDifficulty'), economicImpact: worst(consequence, 'economicImpact') };
}

function worst(consequence: Consequence | undefined, axis: 'recoveryDifficulty' | 'economicImpact'): Level | undefined {
  const levels = DIMENSIONS.filter((dimension) => AXIS_OF[dimension] === axis).flatMap((dimension) => consequence?.[dimension] ?? []);
  return levels.reduce<Level | undefined>((most, level) => (most === undefined || rankOf(level) > rankOf(most) ? level : most), undefined);
}

/**
 * Rates one dimension for some parties; rank 0 takes the rating away, and with the last one of a party the whole consequence, unless a reason is
 * given. A level that a person sets is no longer inferred.
 */
export function ratingEdits(incident: string, consequences: Consequences, parties: readonly string[], dimension: Dimension, rank: Rank | 0): LiveEdit[] {
  return parties.flatMap((party): LiveEdit[] => {
    const path = ['incidents', incident, 'consequences', party];
    const kept = consequences?.[party];
    const mark: LiveEdit[] = kept?.inferred === undefined ? [] : [{ op: 'unset', path: [...path, 'inferred'] }];
    if (rank !== 0) {
      const level = levelOf(dimension, rank);
      return kept?.[dimension] === level ? [] : [{ op: 'set', path: [...path, dimension], value: level }, ...mark];
    }
    if (kept?.[dimension] === undefined) return [];
    const isLast = kept.because === undefined && DIMENSIONS.every((other) => other === dimension || kept[other] === undefined);
    return isLast ? [{ op: 'unset', path }] : [{ op: 'unset', path: [...path, dimension] }, ...mark];
  });
}
