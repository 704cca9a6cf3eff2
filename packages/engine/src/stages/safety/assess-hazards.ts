import { type Hazard, type Incident, rankOf, type RecoveryDifficulty, recoveryDifficultyOf, type Rank } from '@anshin/model';
import type { ByInForce } from '../../assessment/in-force.ts';
import type { IncidentResult } from '../../assessment/incident-result.ts';
import type { HazardResult } from '../../assessment/safety-result.ts';
import { bilingual } from '../../bilingual.ts';
import { pushTo, sortedEntries } from '../../order.ts';
import type { Run } from '../../run.ts';
import type { MeasureLinks } from '../measures/measure-links.ts';
import type { Reach } from '../spread/reach.ts';
import { safetyFunctions } from './safety-functions.ts';

/** The hazards of the document with their incidents, safe states and safety functions, in id order. */
export function assessHazards(run: Run, incidents: readonly IncidentResult[], links: MeasureLinks, reach: ByInForce<Reach>): HazardResult[] {
  const naming = new Map<string, IncidentResult[]>();
  for (const incident of incidents) for (const hazard of new Set(run.document.incidents?.[incident.id]?.hazards)) pushTo(naming, hazard, incident);
  const functionsOf = safetyFunctions(run, incidents, links, reach);
  return sortedEntries(run.document.hazards).map(([id, hazard]): HazardResult => {
    const own = naming.get(id) ?? [];
    return {
      kind: 'hazard',
      id,
      title: bilingual(hazard.title),
      situation: bilingual(hazard.situation),
      harm: bilingual(hazard.harm),
      at: [...(hazard.at ?? [])],
      severity: severityOf(run, hazard, own),
      safeState: hazard.safeState === undefined ? null : bilingual(hazard.safeState),
      incidents: own.map((incident) => incident.id),
      open: own.some((incident) => incident.open),
      functions: functionsOf(id, own),
    };
  });
}

function severityOf(run: Run, hazard: Hazard, incidents: readonly IncidentResult[]): RecoveryDifficulty | null {
  if (hazard.severity !== undefined) return hazard.severity;
  const ranks = incidents.map((incident) => worstInjury(run.document.incidents?.[incident.id])).filter((rank) => rank !== undefined);
  return ranks.length === 0 ? null : recoveryDifficultyOf(Math.max(...ranks) as Rank);
}

/** The worst safety consequence of an incident as a rank; undefined where safety is not rated for anyone. */
export function worstInjury(incident: Incident | undefined): Rank | undefined {
  const ranks = Object.values(incident?.consequences ?? {}).flatMap((consequence) => (consequence.safety === undefined ? [] : [rankOf(consequence.safety)]));
  return ranks.length === 0 ? undefined : (Math.max(...ranks) as Rank);
}
