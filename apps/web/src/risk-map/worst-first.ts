import type { MapPlace, PositionResult } from '@anshin/engine';
import { rankOf } from '@anshin/model';
import type { InForce } from './in-force.ts';
import { standingOf } from './standing-of.ts';

type Placed = Pick<PositionResult, 'id' | 'stakeholder' | 'before' | 'target' | 'byState'>;

/**
 * Positions as they deserve to be read: what stays outside its target first, then by level (of what is still open there, else before measures),
 * then in the document's order of parties; those that nothing is rated for come last.
 */
export function worstFirst<P extends Placed>(positions: readonly P[], parties: readonly string[], state: InForce): readonly P[] {
  const order = new Map(parties.map((id, index) => [id, index]));
  return positions
    .map((position) => ({ position, weight: weightOf(position, state), at: order.get(position.stakeholder) ?? parties.length }))
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .map(({ position }) => position);
}

/** Outside or not, then the worse axis, then both axes together. */
function weightOf(position: Placed, state: InForce): number {
  const isOutside = standingOf(position, state) === 'outside';
  const place = isOutside ? position.byState[state].open : position.before;
  return place === null ? -1 : (isOutside ? 100 : 0) + levelOf(place);
}

function levelOf({ recoveryDifficulty, economicImpact }: MapPlace): number {
  const [recovery, economy] = [rankOf(recoveryDifficulty), rankOf(economicImpact)];
  return 10 * Math.max(recovery, economy) + recovery + economy;
}
