import type { IncidentResult } from '../../assessment/incident-result.ts';
import { byId } from '../../order.ts';
import type { Treats } from '../measures/measure-links.ts';

/** Where to find incidents. */
export interface IncidentFinder {
  readonly byId: (incident: string) => IncidentResult | undefined;
  /** The incidents one of whose causes has this threat. */
  readonly withThreat: (threat: string) => Iterable<string>;
}

/** Incidents that a measure treats, in id order: named, or through one of their causes or threats. */
export function treatedIncidents(treats: Treats | undefined, finder: IncidentFinder): IncidentResult[] {
  if (treats === undefined || treats.isEmpty) return [];
  const found = new Map<string, IncidentResult>();
  const add = (incident: IncidentResult | undefined): void => void (incident !== undefined && found.set(incident.id, incident));
  for (const incident of treats.incidents) add(finder.byId(incident));
  for (const cause of treats.causes) {
    const incident = finder.byId(cause.slice(0, cause.indexOf('/')));
    if (incident?.causes.some((own, index) => own.id === cause || `${incident.id}/${index}` === cause) === true) add(incident);
  }
  for (const threat of treats.threats) for (const incident of finder.withThreat(threat)) add(finder.byId(incident));
  return [...found.values()].sort((a, b) => byId(a.id, b.id));
}

const finders = new WeakMap<readonly IncidentResult[], IncidentFinder>();

/** Finds among the incidents of one assessment; indexed when first asked for. */
export function finderOf(incidents: readonly IncidentResult[]): IncidentFinder {
  let finder = finders.get(incidents);
  if (finder === undefined) {
    const byIncident = new Map(incidents.map((incident) => [incident.id, incident]));
    const byThreat = new Map<string, Set<string>>();
    for (const incident of incidents) {
      for (const threat of incident.causes.flatMap((cause) => cause.threats)) {
        const known = byThreat.get(threat);
        if (known === undefined) byThreat.set(threat, new Set([incident.id]));
        else known.add(incident.id);
      }
    }
    finder = { byId: (id) => byIncident.get(id), withThreat: (threat) => byThreat.get(threat) ?? [] };
    finders.set(incidents, finder);
  }
  return finder;
}
