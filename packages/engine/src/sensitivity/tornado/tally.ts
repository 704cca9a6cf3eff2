import { AXES, type Axis, type Rank } from '@anshin/model';
import { NOWHERE, type Ranks } from '../model/ranks.ts';

/** How many items stand at each rank of each axis: enough to tell the worst when one of them changes, without looking at the others. */
export interface Tally {
  readonly items: number;
  readonly counts: Readonly<Record<Axis, Int32Array>>;
}

/** Counts items. */
export function tallyOf(items: readonly { readonly axis: Axis; readonly rank: Rank }[]): Tally {
  const counts: Record<Axis, Int32Array> = { recoveryDifficulty: new Int32Array(4), economicImpact: new Int32Array(4) };
  for (const { axis, rank } of items) counts[axis][rank] = (counts[axis][rank] as number) + 1;
  return { items: items.length, counts };
}

/** The worst on each axis when one item of an axis goes from one rank to another. */
export function worstWith({ items, counts }: Tally, changed: Axis, from: Rank, to: Rank): Ranks {
  if (items === 0) return NOWHERE;
  const top = (axis: Axis): Rank => {
    for (const rank of [3, 2] as const) {
      const count = counts[axis][rank] as number;
      if (axis !== changed ? count > 0 : count - (rank === from ? 1 : 0) + (rank === to ? 1 : 0) > 0) return rank;
    }
    return 1;
  };
  const [recoveryDifficulty, economicImpact] = AXES.map(top) as [Rank, Rank];
  return { recoveryDifficulty, economicImpact };
}
