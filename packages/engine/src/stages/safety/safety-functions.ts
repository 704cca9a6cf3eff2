import type { Measure } from '@anshin/model';
import type { ByInForce } from '../../assessment/in-force.ts';
import type { IncidentResult } from '../../assessment/incident-result.ts';
import type { SafetyFunctionResult, SafetyIndependence } from '../../assessment/safety-result.ts';
import { pushTo, sortedEntries } from '../../order.ts';
import type { Run } from '../../run.ts';
import type { MeasureLinks } from '../measures/measure-links.ts';
import { isInForce } from '../measures/prevention.ts';
import { incidentsTreated } from '../positions/caps.ts';
import { pathsTo } from '../spread/attack-paths.ts';
import type { Reach } from '../spread/reach.ts';

/** The safety functions of a hazard, given the incidents that name it. */
export type FunctionsOf = (hazard: string, incidents: readonly IncidentResult[]) => SafetyFunctionResult[];

/** Whether a measure caps how badly people are hurt. */
export function limitsInjury(measure: Measure): boolean {
  return measure.effect !== undefined && 'limits' in measure.effect && measure.effect.limits.some((limit) => limit.dimension === 'safety');
}

/** Finds for every hazard the measures that protect against it: those that say so, and those that limit injury in its incidents. */
export function safetyFunctions(run: Run, incidents: readonly IncidentResult[], links: MeasureLinks, reach: ByInForce<Reach>): FunctionsOf {
  const stated = new Map<string, string[]>();
  const limiting = new Map<string, string[]>();
  for (const [id, measure] of sortedEntries(run.document.measures)) {
    for (const hazard of new Set(measure.safetyFunction?.protects)) pushTo(stated, hazard, id);
    if (limitsInjury(measure)) for (const incident of incidentsTreated(id, incidents, links)) pushTo(limiting, incident, id);
  }
  return (hazard, own) => {
    const attacked = new Set(own.flatMap((incident) => incident.causes).flatMap((cause) => (cause.isAttack && cause.at !== undefined ? [cause.at] : [])));
    const says = stated.get(hazard) ?? [];
    const limits = [...new Set(own.flatMap((incident) => limiting.get(incident.id) ?? []))].filter((measure) => !says.includes(measure));
    const result = (id: string, origin: SafetyFunctionResult['origin']) => functionResult(run, reach[run.inForce], id, origin, attacked);
    return [...says.map((id) => result(id, 'stated')), ...limits.sort().map((id) => result(id, 'limit'))];
  };
}

function functionResult(run: Run, reach: Reach, id: string, origin: SafetyFunctionResult['origin'], attacked: ReadonlySet<string>): SafetyFunctionResult {
  const measure = run.document.measures?.[id];
  const actsVia = measure?.safetyFunction?.actsVia ?? measure?.on ?? [];
  const reached = actsVia.find((place) => isReached(run, reach, place));
  const independence = independenceOf(measure, actsVia, attacked, reached !== undefined);
  return {
    measure: id,
    origin,
    actsVia: [...actsVia],
    inForce: isInForce(run.document, id, run.inForce),
    independence,
    path: reached === undefined || independence === 'stated' ? [] : [...(pathsTo(run, reach, reached)[0] ?? [])],
  };
}

function independenceOf(
  measure: Measure | undefined,
  actsVia: readonly string[],
  attacked: ReadonlySet<string>,
  isReachedSomewhere: boolean,
): SafetyIndependence {
  if (actsVia.some((place) => attacked.has(place))) return 'shared';
  if (measure?.independence !== undefined) return 'stated';
  if (actsVia.length === 0) return 'unknown';
  return isReachedSomewhere ? 'reached' : 'unreached';
}

function isReached(run: Run, reach: Reach, place: string): boolean {
  const node = run.topology.componentById.get(place);
  if (node !== undefined) return reach.reaches(node.index);
  const edge = run.topology.channelById.get(place);
  return edge !== undefined && reach.reachesChannel(edge.index);
}
