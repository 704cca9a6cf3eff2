import { type Dimension, type Measure, type Rank, rankOf } from '@anshin/model';
import { byInForce } from '../../assessment/in-force.ts';
import { decisionsInTime } from '../../stages/incidents/decisions-in-time.ts';
import { incidentsTreated, judgedLimits, standsApart } from '../../stages/positions/caps.ts';
import type { Reach } from '../../stages/spread/reach.ts';
import type { PositionStages } from './position-stages.ts';

/** A cap on one dimension of some incidents: by a limit of a measure, or by a decision to share. */
export interface Cap {
  /** Index of the measure; -1 for a decision, which always counts. */
  readonly measure: number;
  readonly dimension: Dimension;
  readonly to: Rank;
  readonly for: readonly string[] | undefined;
  /** Indexes of the incidents that it caps. */
  readonly incidents: ReadonlySet<number>;
  /** Whether it counts where an attacker gets so far, its measure being in force. */
  readonly holdsAgainst: (reach: Reach) => boolean;
}

/** Collects all caps of a document as the caps stage does; which of them count is asked per situation. */
export function capsIn(stages: PositionStages, measures: readonly string[]): Cap[] {
  const { run } = stages;
  return [...measures.flatMap((id, index) => capsOfMeasure(stages, id, index, run.document.measures?.[id])), ...sharedCaps(stages)];
}

function capsOfMeasure({ run, incidents, links }: PositionStages, id: string, index: number, measure: Measure | undefined): Cap[] {
  if (measure?.effect === undefined || !('limits' in measure.effect)) return [];
  // The stage judges independence and the status together; with the status at its highest, independence is what remains.
  const inForce = { ...run, document: { ...run.document, measures: { [id]: { ...measure, status: 'verified' as const } } } };
  const treated = new Set(incidentsTreated(id, incidents, links));
  return measure.effect.limits.map((limit, at): Cap => {
    const concerned = incidents.flatMap((incident, i) =>
      treated.has(incident.id) && (limit.dimension !== 'safety' || standsApart(measure, incident)) ? [i] : [],
    );
    return {
      measure: index,
      dimension: limit.dimension,
      to: rankOf(limit.to),
      for: limit.for,
      incidents: new Set(concerned),
      holdsAgainst: (reach) =>
        limit.dimension !== 'safety' ||
        judgedLimits(
          inForce,
          id,
          measure,
          byInForce(() => reach),
        )[at]?.counts[run.inForce] === true,
    };
  });
}

function sharedCaps({ run, incidents }: PositionStages): Cap[] {
  return decisionsInTime(run).flatMap(([, { treatment, about, shares }]) => {
    if (treatment !== 'share') return [];
    const concerned = incidents.flatMap((incident, i) => ('position' in about || ('incident' in about && about.incident === incident.id) ? [i] : []));
    return (shares ?? []).map(
      (share): Cap => ({
        measure: -1,
        dimension: share.dimension,
        to: rankOf(share.to),
        for: [share.for],
        incidents: new Set(concerned),
        holdsAgainst: () => true,
      }),
    );
  });
}
