import type { PositionResult } from '@anshin/engine';

/** Which sheets are shown. */
export const POSITION_FILTERS = ['all', 'outside', 'not-rated'] as const;
export type PositionFilter = (typeof POSITION_FILTERS)[number];

export function matches({ before, withinTarget }: Pick<PositionResult, 'before' | 'withinTarget'>, filter: PositionFilter): boolean {
  if (filter === 'not-rated') return before === null;
  return filter === 'all' || withinTarget?.before === false;
}
