import type { Assessment } from '@anshin/engine';
import { type AnshinDocument, type Incident, type Measure, rankOf } from '@anshin/model';
import type { Excess } from './needs.ts';
import type { Cap } from './treatment-problem.ts';

/** Finds what caps a dimension, for the party and the incident of an excess, at a rank or below. */
export type CapFinder = (excess: Excess, dimension: Excess['dimensions'][number]['dimension'], target: number) => Cap[];

/** Finds the measures that cap a dimension of an incident for a party at the target or below. Without `componentOf`, what attacks reach is taken as it is now. */
export function capFinder(
  document: AnshinDocument,
  assessment: Assessment,
  indexOf: ReadonlyMap<string, number>,
  componentOf: ((id: string) => number | undefined) | null,
): CapFinder {
  const results = new Map(assessment.measures.map((measure) => [measure.id, { ...measure, treated: new Set(measure.treatsIncidents) }]));
  const limiting = Object.entries(document.measures ?? {}).filter(([, measure]) => measure.effect !== undefined && 'limits' in measure.effect);
  return (excess, dimension, target) =>
    limiting.flatMap(([id, measure]): Cap[] => {
      const candidate = indexOf.get(id);
      if (candidate === undefined || measure.effect === undefined || !('limits' in measure.effect) || results.get(id)?.treated.has(excess.incident) !== true)
        return [];
      const caps = measure.effect.limits.some(
        (limit) => limit.dimension === dimension && rankOf(limit.to) <= target && (limit.for === undefined || limit.for.includes(excess.position.stakeholder)),
      );
      if (!caps) return [];
      if (dimension !== 'safety') return [{ candidate, unreached: [] }];
      if (measure.independence !== undefined)
        return standsApart(measure, document.incidents?.[excess.incident], assessment, excess.incident) ? [{ candidate, unreached: [] }] : [];
      if (componentOf === null) {
        const judged = results.get(id)?.limits.find((limit) => limit.dimension === 'safety');
        return judged?.because === 'limit.unreached' ? [{ candidate, unreached: [] }] : [];
      }
      const places = (measure.on ?? []).map(componentOf).filter((place) => place !== undefined);
      return places.length === 0 ? [] : [{ candidate, unreached: places }];
    });
}

/** Whether a stated independence names every place from which an attack causes the incident. */
function standsApart(measure: Measure, incident: Incident | undefined, assessment: Assessment, id: string): boolean {
  const from = new Set(measure.independence?.from);
  const causes = assessment.incidents.find((result) => result.id === id)?.causes ?? [];
  return (incident?.causes ?? []).every((cause, index) => causes[index]?.isAttack !== true || cause.at === undefined || from.has(cause.at));
}
