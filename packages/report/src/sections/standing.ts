import type { InForce, PositionResult } from '@anshin/engine';
import { isInside } from '../view/levels.ts';

/** Whether a position's worst open incident lies inside its target at one state of the switch; undefined where nothing is rated or aimed at. */
export function isInsideAt(position: PositionResult, state: InForce): boolean | undefined {
  if (position.before === null || position.target === null) return undefined;
  const { open } = position.byState[state];
  return open === null || isInside(open, position.target);
}

/** How many positions are rated, lie outside before measures, and still do at a state. */
export function countOutside(
  positions: readonly PositionResult[],
  state: InForce,
): { readonly rated: number; readonly before: number; readonly after: number } {
  const rated = positions.filter((position) => position.withinTarget !== null);
  return {
    rated: rated.length,
    before: rated.filter((position) => position.withinTarget?.before === false).length,
    after: rated.filter((position) => isInsideAt(position, state) === false).length,
  };
}
