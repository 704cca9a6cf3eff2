import type { PositionResult } from '@anshin/engine';
import { isInside } from '@anshin/report/vocabulary';
import type { InForce } from './in-force.ts';

export type Standing = 'no-target' | 'inside' | 'inside-after' | 'outside';

/** How a position stands to its target: after measures it is inside when no open incident lies outside. */
export function standingOf({ before, target, byState }: Pick<PositionResult, 'before' | 'target' | 'byState'>, state: InForce): Standing {
  if (before === null || target === null) return 'no-target';
  if (isInside(before, target)) return 'inside';
  const { open } = byState[state];
  return open === null || isInside(open, target) ? 'inside-after' : 'outside';
}
