import { AXIS_OF, type Axis, type Dimension, DIMENSIONS, type Rank, rankOf } from '@anshin/model';
import type { PositionResult } from '../../assessment/position-result.ts';
import { counts } from '../../assessment/in-force.ts';
import { byId, pushTo } from '../../order.ts';
import { ownEntry } from '../../own-entry.ts';
import { type Cap, capsIn } from './caps-in.ts';
import type { MeasureSet } from './measure-set.ts';
import type { PositionStages } from './position-stages.ts';
import { type ReachGates, reachGates } from './reach-gates.ts';

/** One rated dimension of one incident for one party. */
export interface RatedItem {
  /** Index among the incidents. */
  readonly incident: number;
  readonly dimension: Dimension;
  readonly axis: Axis;
  readonly rank: Rank;
  readonly isInferred: boolean;
  /** Indexes of the caps that bear on it. */
  readonly caps: readonly number[];
}

/** A position with what it is the worst of. */
export interface ModelPosition {
  readonly result: PositionResult;
  readonly items: readonly RatedItem[];
}

/** Whether a cause is open depends on these only (design §3, decision 2). */
export interface ModelCause {
  readonly at: string | undefined;
  readonly isAttack: boolean;
  readonly isAvoided: boolean;
  /** Indexes of the measures that prevent it. */
  readonly preventedBy: readonly number[];
}

/** What is needed to tell positions for any set of measures in force, at one state of the switch. */
export interface PositionModel {
  readonly stages: PositionStages;
  /** Measure ids in id order, and those in force at the state of the run. */
  readonly measures: readonly string[];
  readonly base: MeasureSet;
  /** Measures without an effect move nothing. */
  readonly hasEffect: readonly boolean[];
  readonly gates: ReachGates;
  readonly caps: readonly Cap[];
  /** Per incident, its causes. */
  readonly causes: readonly (readonly ModelCause[])[];
  readonly positions: readonly ModelPosition[];
}

/** Collects the model from the results of the stages. */
export function positionModel(stages: PositionStages): PositionModel {
  const { run, incidents, positions } = stages;
  const measures = Object.keys(run.document.measures ?? {}).sort(byId);
  const indexOf = new Map(measures.map((id, index) => [id, index]));
  const indexes = (ids: readonly string[]): number[] => ids.map((id) => indexOf.get(id)).filter((index) => index !== undefined);
  const caps = capsIn(stages, measures);
  const statuses = measures.map((id) => run.document.measures?.[id]);
  return {
    stages,
    measures,
    base: Uint8Array.from(statuses, (measure) => (measure !== undefined && counts(measure.status, run.inForce) ? 1 : 0)),
    hasEffect: statuses.map((measure) => measure?.effect !== undefined),
    gates: reachGates(stages, indexes),
    caps,
    causes: incidents.map((incident) =>
      incident.causes.map((cause) => ({
        at: cause.at,
        isAttack: cause.isAttack,
        isAvoided: cause.because === 'cause.avoided',
        preventedBy: indexes(cause.preventedBy),
      })),
    ),
    positions: positions.map((result) => ({ result, items: itemsOf(stages, result, caps) })),
  };
}

/** The position of this id (a party, or `party/usage`), or a party's only one; undefined where there is none. */
export function modelPosition(model: PositionModel, id: string): ModelPosition | undefined {
  const named = model.positions.find(({ result }) => result.id === id);
  if (named !== undefined) return named;
  const ofParty = model.positions.filter(({ result }) => result.stakeholder === id);
  return ofParty.length === 1 ? ofParty[0] : undefined;
}

function itemsOf({ run, incidents }: PositionStages, { stakeholder, usage }: PositionResult, caps: readonly Cap[]): RatedItem[] {
  const bearing = new Map<string, number[]>();
  caps.forEach((cap, index) => {
    if (cap.for !== undefined && !cap.for.includes(stakeholder)) return;
    for (const incident of cap.incidents) pushTo(bearing, `${incident} ${cap.dimension}`, index);
  });
  return incidents.flatMap(({ id }, incident) => {
    const stated = run.document.incidents?.[id];
    const consequence = ownEntry(stated?.consequences, stakeholder);
    if (consequence === undefined || (usage !== undefined && stated?.usages !== undefined && !stated.usages.includes(usage))) return [];
    return DIMENSIONS.flatMap((dimension): RatedItem[] => {
      const level = consequence[dimension];
      return level === undefined
        ? []
        : [
            {
              incident,
              dimension,
              axis: AXIS_OF[dimension],
              rank: rankOf(level),
              isInferred: consequence.inferred === true,
              caps: bearing.get(`${incident} ${dimension}`) ?? [],
            },
          ];
    });
  });
}
