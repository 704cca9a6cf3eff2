import type { PositionResult } from '../../assessment/position-result.ts';
import type { PolicyResult } from '../../assessment/treatment-result.ts';
import type { IncidentResult } from '../../assessment/incident-result.ts';
import { byId, pushTo, sortedEntries, sortedSet } from '../../order.ts';
import type { Run } from '../../run.ts';
import { placeKey, type ThreatSet } from '../threats/threat-set.ts';

/**
 * Drafts for every party what to do (対策方針): where it lies outside its target before measures, the requirements that answer the
 * causes of the incidents that put it there, those that answer most causes first; beside it, what the document states.
 */
export function draftPolicies(
  run: Run,
  positions: readonly PositionResult[],
  incidents: readonly IncidentResult[],
  threats: ThreatSet,
  inPlay: (requirement: string) => boolean,
): PolicyResult[] {
  const byIncident = new Map(incidents.map((incident) => [incident.id, incident]));
  return positions.map((position) => {
    const needed = position.withinTarget?.before === false;
    const driving = needed ? position.drivers : [];
    const causesOf = new Map<string, string[]>();
    for (const incident of driving) {
      for (const cause of byIncident.get(incident)?.causes ?? []) {
        const hits = cause.at === undefined ? [] : (threats.byPlace.get(placeKey(cause.class, cause.at)) ?? []);
        for (const requirement of sortedSet(hits.flatMap((hit) => hit.rule.requirements).filter(inPlay))) pushTo(causesOf, requirement, cause.id);
      }
    }
    const stated = sortedEntries(run.document.policies)
      .filter(([, policy]) => policy.for.includes(position.stakeholder))
      .map(([id]) => id);
    return {
      stakeholder: position.id,
      needed,
      incidents: [...driving],
      stated,
      proposed: [...causesOf]
        .map(([requirement, causes]) => ({ requirement, causes: sortedSet(causes) }))
        .sort((a, b) => b.causes.length - a.causes.length || byId(a.requirement, b.requirement)),
      because: {
        code: needed ? 'policy.outside-target' : 'policy.within-target',
        inputs: driving.map((incident) => `incidents/${incident}`),
        source: '000 2-1 (2)③',
      },
    };
  });
}
