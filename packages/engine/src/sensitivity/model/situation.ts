import { AXES, type Axis, type Rank } from '@anshin/model';
import type { Reach } from '../../stages/spread/reach.ts';
import type { MeasureSet } from './measure-set.ts';
import type { ModelCause, ModelPosition, PositionModel, RatedItem } from './position-model.ts';
import { NOWHERE, type Ranks } from './ranks.ts';

/** How things stand with a set of measures in force. */
export interface Situation {
  readonly reach: Reach;
  /** Per incident, whether it is open; per incident and cause, whether that is. */
  readonly isOpen: readonly boolean[];
  readonly openCauses: readonly (readonly boolean[])[];
  /** Per cap, whether it counts. */
  readonly counts: readonly boolean[];
}

/** Tells what is open and what is capped with these measures in force, as the stages would with just these at the state of the run. */
export function situationWith(model: PositionModel, set: MeasureSet): Situation {
  const reach = model.gates.reachWith(set);
  const openCauses = model.causes.map((causes) => causes.map((cause) => isCauseOpen(model, cause, set, reach)));
  return {
    reach,
    openCauses,
    isOpen: openCauses.map((causes) => causes.length === 0 || causes.includes(true)),
    counts: model.caps.map((cap) => (cap.measure < 0 || set[cap.measure] === 1) && cap.holdsAgainst(reach)),
  };
}

/** Where a position stands: `limited` over all its incidents, `open` over those that are open, both with caps counted. */
export function placesIn(model: PositionModel, position: ModelPosition, situation: Situation): { readonly limited: Ranks; readonly open: Ranks } {
  const capped = position.items.map((item) => ({ axis: item.axis, incident: item.incident, rank: cappedRank(model, item, situation) }));
  return { limited: worstOf(capped), open: worstOf(capped.filter((item) => situation.isOpen[item.incident])) };
}

/** The rank of a rated dimension after what caps it. */
export function cappedRank({ caps }: PositionModel, item: RatedItem, { counts }: Situation): Rank {
  let { rank } = item;
  for (const index of item.caps) {
    const to = caps[index]?.to;
    if (counts[index] === true && to !== undefined && to < rank) rank = to;
  }
  return rank;
}

/** The worst rank on each axis; an axis that nothing rates stands at limited as long as the other is rated. */
export function worstOf(items: readonly { readonly axis: Axis; readonly rank: Rank }[]): Ranks {
  if (items.length === 0) return NOWHERE;
  const worst: Record<Axis, Rank> = { recoveryDifficulty: 1, economicImpact: 1 };
  for (const { axis, rank } of items) if (rank > worst[axis]) worst[axis] = rank;
  return worst;
}

/** The sum of differences between two places, over both axes; a place that comes or goes counts by its ranks. */
export function distanceBetween(a: Ranks, b: Ranks): number {
  return AXES.reduce((sum, axis) => sum + Math.abs(a[axis] - b[axis]), 0);
}

function isCauseOpen({ stages }: PositionModel, cause: ModelCause, set: MeasureSet, reach: Reach): boolean {
  if (cause.isAvoided || cause.preventedBy.some((measure) => set[measure] === 1)) return false;
  if (!cause.isAttack || cause.at === undefined) return true;
  const { componentById, channelById } = stages.run.topology;
  const node = componentById.get(cause.at);
  if (node !== undefined) return reach.reaches(node.index);
  const edge = channelById.get(cause.at);
  return edge === undefined || reach.reachesChannel(edge.index);
}
