import { AXES, type Axis, type Rank } from '@anshin/model';
import { incidentTitle } from '../locales/names.ts';
import type { ModelPosition, PositionModel, RatedItem } from '../model/position-model.ts';
import { levelOf, NOWHERE, type Ranks, ranksOf } from '../model/ranks.ts';
import { cappedRank, placesIn, type Situation } from '../model/situation.ts';
import type { JudgementChange, Reading } from './explanation.ts';

/** An item with the rank that counts in a reading. */
export interface CountedItem extends RatedItem {
  readonly counted: Rank;
}

/** One reading of a position: where it stands, and by what. */
export interface ReadingView {
  readonly reading: Reading;
  readonly ranks: Ranks;
  readonly items: readonly CountedItem[];
  /** Axes for which a person set the value. */
  readonly overridden: ReadonlySet<string>;
}

/** The three readings of a position as things stand. */
export function viewsOf(model: PositionModel, position: ModelPosition, situation: Situation): ReadingView[] {
  const { result, items } = position;
  const places = placesIn(model, position, situation);
  const capped = items.map((item): CountedItem => ({ ...item, counted: cappedRank(model, item, situation) }));
  return [
    {
      reading: 'before',
      ranks: ranksOf(result.before),
      items: items.map((item) => ({ ...item, counted: item.rank })),
      overridden: new Set(result.overridden.map((override) => override.axis)),
    },
    { reading: 'limited', ranks: places.limited, items: capped, overridden: new Set() },
    { reading: 'open', ranks: places.open, items: capped.filter((item) => situation.isOpen[item.incident]), overridden: new Set() },
  ];
}

/** Every reading with every axis. */
export function* eachAxis(views: readonly ReadingView[]): Generator<{ readonly view: ReadingView; readonly axis: Axis; readonly rank: 0 | Rank }> {
  for (const view of views) for (const axis of AXES) yield { view, axis, rank: view.ranks[axis] };
}

/** The items that reach the rank of an axis; none at limited, where nothing drives, and none where a person set the value. */
export function driversOf(view: ReadingView, axis: Axis): CountedItem[] {
  const rank = view.ranks[axis];
  return rank <= 1 || view.overridden.has(axis) ? [] : view.items.filter((item) => item.axis === axis && item.counted === rank);
}

/** A judgement moved to another rank. */
export function judgementChange({ stages }: PositionModel, item: RatedItem, to: Rank): JudgementChange {
  const incident = stages.incidents[item.incident]?.id ?? '';
  return {
    incident,
    title: incidentTitle(stages.run, incident),
    dimension: item.dimension,
    from: levelOf(item.axis, item.rank) ?? '',
    to: levelOf(item.axis, to) ?? '',
    inferred: item.isInferred,
  };
}

/** The rank of a reading on an axis in some situation. */
export function rankIn(model: PositionModel, position: ModelPosition, situation: Situation, reading: Reading, axis: Axis): number {
  return reading === 'before' ? ranksOf(position.result.before)[axis] : (placesIn(model, position, situation)[reading] ?? NOWHERE)[axis];
}
