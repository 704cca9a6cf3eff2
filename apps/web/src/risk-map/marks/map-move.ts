import type { MapPlace, PositionResult } from '@anshin/engine';
import { isSamePlace } from '@anshin/report/vocabulary';

/** What became of one position between two states. */
export interface MapMove {
  readonly id: string;
  readonly kind: 'moved' | 'came' | 'gone' | 'eased' | 'worsened';
  /** Where it stood before measures, when it stood elsewhere; null where it had no place or stayed. */
  readonly from: MapPlace | null;
  readonly earlier: PositionResult | undefined;
  readonly later: PositionResult | undefined;
}

/** Positions that differ between two states, in the order of the later one, then those that are gone. Nothing for what stayed as it was. */
export function movesBetween(earlier: readonly PositionResult[], later: readonly PositionResult[]): MapMove[] {
  const [before, after] = [byId(earlier), byId(later)];
  const ids = [...new Set([...after.keys(), ...before.keys()])];
  return ids.flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    const kind = kindOf(was, is);
    if (kind === undefined) return [];
    const from = was !== undefined && !isSamePlace(was.before, is?.before ?? null) ? was.before : null;
    return [{ id, kind, from, earlier: was, later: is }];
  });
}

function kindOf(was: PositionResult | undefined, is: PositionResult | undefined): MapMove['kind'] | undefined {
  if (was === undefined || was.before === null) return is === undefined || is.before === null ? undefined : 'came';
  if (is === undefined || is.before === null) return 'gone';
  if (!isSamePlace(was.before, is.before)) return 'moved';
  if (isSamePlace(was.limited, is.limited) && isSamePlace(was.open, is.open)) return undefined;
  return weight(is) > weight(was) ? 'worsened' : 'eased';
}

/** How much is left after measures; what is open weighs most. */
function weight({ limited, open }: PositionResult): number {
  return ranksOf(open) * 10 + ranksOf(limited);
}

const RANKS: Readonly<Record<string, number>> = { limited: 1, serious: 2, critical: 3, catastrophic: 3 };

function ranksOf(place: MapPlace | null): number {
  return place === null ? 0 : (RANKS[place.recoveryDifficulty] ?? 0) + (RANKS[place.economicImpact] ?? 0);
}

function byId(positions: readonly PositionResult[]): ReadonlyMap<string, PositionResult> {
  return new Map(positions.map((position) => [position.id, position]));
}
