import type { IncidentResult } from '@anshin/engine';
import { DIMENSIONS, type Rank, rankOf } from '@anshin/model';
import type { ReportView } from '../../view/report-view.ts';

/** An incident with the worst level that anyone suffers from it. */
export interface RankedIncident {
  readonly incident: IncidentResult;
  /** 0 where nothing is rated. */
  readonly worst: Rank | 0;
}

/** The worst level of an incident over all parties and dimensions. */
export function worstOf(view: ReportView, incident: IncidentResult): Rank | 0 {
  let worst: Rank | 0 = 0;
  for (const consequence of Object.values(view.document.incidents?.[incident.id]?.consequences ?? {})) {
    for (const dimension of DIMENSIONS) {
      const level = consequence[dimension];
      if (level !== undefined) worst = Math.max(worst, rankOf(level)) as Rank;
    }
  }
  return worst;
}

/** Incidents that can still happen, the worst first, then those that strike most parties. */
export function openIncidents(view: ReportView): RankedIncident[] {
  return view.assessment.incidents
    .filter((incident) => incident.open)
    .map((incident) => ({ incident, worst: worstOf(view, incident) }))
    .sort((a, b) => b.worst - a.worst || b.incident.stakeholders.length - a.incident.stakeholders.length || (a.incident.id < b.incident.id ? -1 : 1));
}
