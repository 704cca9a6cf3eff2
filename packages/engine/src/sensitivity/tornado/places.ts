import { AXES } from '@anshin/model';
import type { PositionModel } from '../model/position-model.ts';
import { isInside, levelOf, type Ranks, ranksOf } from '../model/ranks.ts';
import { placesIn, type Situation } from '../model/situation.ts';
import type { TornadoChange, TornadoEffect } from './tornado-result.ts';

/** Where one position stands in every reading, and its target. */
export interface Places {
  readonly before: Ranks;
  readonly limited: Ranks;
  readonly open: Ranks;
  readonly target: Ranks | null;
}

/** Places by position id, in the order of the positions. */
export type PlacesByPosition = ReadonlyMap<string, Places>;

/** Where all positions stand in a situation. */
export function placesOf(model: PositionModel, situation: Situation): PlacesByPosition {
  return new Map(
    model.positions.map((position) => [
      position.result.id,
      {
        before: ranksOf(position.result.before),
        ...placesIn(model, position, situation),
        target: position.result.target === null ? null : ranksOf(position.result.target),
      },
    ]),
  );
}

const READINGS = ['before', 'limited', 'open'] as const;

/** What differs: for the positions in `after`, axis by axis, and which of them cross the border of their target. */
export function changeBetween(before: PlacesByPosition, after: PlacesByPosition, to: string): TornadoChange {
  const effects: TornadoEffect[] = [];
  const crossings: TornadoChange['crossings'] = [];
  for (const [position, places] of after) {
    const base = before.get(position);
    if (base === undefined) continue;
    for (const reading of READINGS) {
      for (const axis of AXES) {
        if (places[reading][axis] !== base[reading][axis])
          effects.push({ position, reading, axis, from: levelOf(axis, base[reading][axis]), to: levelOf(axis, places[reading][axis]) });
      }
    }
    for (const when of ['before', 'after'] as const) {
      const within = isWithin(places, when);
      if (within !== undefined && within !== isWithin(base, when)) crossings.push({ position, when, within });
    }
  }
  return { to, effects, crossings };
}

/** As `withinTarget` of a position has it; undefined where nothing is rated or no target is set. */
function isWithin({ before, open, target }: Places, when: 'before' | 'after'): boolean | undefined {
  if (target === null || before.recoveryDifficulty === 0) return undefined;
  return isInside(when === 'before' ? before : open, target);
}
