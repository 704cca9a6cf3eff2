import { type Dimension, type Measure, type Rank, rankOf } from '@anshin/model';
import { byInForce, type ByInForce } from '../../assessment/in-force.ts';
import type { IncidentResult } from '../../assessment/incident-result.ts';
import { sortedEntries } from '../../order.ts';
import type { Run } from '../../run.ts';
import { decisionsInTime } from '../incidents/decisions-in-time.ts';
import type { MeasureLinks } from '../measures/measure-links.ts';
import { isInForce } from '../measures/prevention.ts';
import type { Reach } from '../spread/reach.ts';

/** The highest rank that one dimension of one incident can have for one party, per state of the switch; undefined where nothing caps it. */
export type CapOf = (incident: string, party: string, dimension: Dimension, state: keyof ByInForce<unknown>) => Rank | undefined;

/** A limit of a measure with whether it counts and why not. */
export interface JudgedLimit {
  readonly dimension: Dimension;
  readonly to: Rank;
  readonly for: readonly string[] | undefined;
  readonly counts: ByInForce<boolean>;
  readonly because: string;
}

/** Judges each limit of a measure: a cap on safety counts only if its function is independent of what the attacker reaches. */
export function judgedLimits(run: Run, id: string, measure: Measure, reach: ByInForce<Reach>): JudgedLimit[] {
  if (measure.effect === undefined || !('limits' in measure.effect)) return [];
  return measure.effect.limits.map((limit) => {
    const independence = limit.dimension === 'safety' ? independenceOf(run, measure, reach) : byInForce(() => true);
    return {
      dimension: limit.dimension,
      to: rankOf(limit.to),
      for: limit.for,
      counts: byInForce((state) => isInForce(run.document, id, state) && independence[state]),
      because: reasonFor(limit.dimension, measure, independence[run.inForce], isInForce(run.document, id, run.inForce)),
    };
  });
}

/** Why a limit counts or not at the chosen state; that an attacker reaches a safety function is said before it is in force. */
function reasonFor(dimension: Dimension, measure: Measure, isIndependent: boolean, isChosen: boolean): string {
  if (!isIndependent) return 'limit.reached';
  if (!isChosen) return 'limit.not-in-force';
  if (dimension !== 'safety') return 'limit.in-force';
  return measure.independence === undefined ? 'limit.unreached' : 'limit.stated-independent';
}

/** Whether a stated independence names every place from which an attack causes the incident; a function that no attacker reaches needs no statement. */
export function standsApart(measure: Measure, incident: IncidentResult): boolean {
  const { independence } = measure;
  return independence === undefined || incident.causes.every((cause) => !cause.isAttack || cause.at === undefined || independence.from.includes(cause.at));
}

function independenceOf(run: Run, measure: Measure, reach: ByInForce<Reach>): ByInForce<boolean> {
  if (measure.independence !== undefined) return byInForce(() => true);
  const places = (measure.on ?? []).map((id) => run.topology.componentById.get(id)).filter((node) => node !== undefined);
  return byInForce((state) => places.length > 0 && places.every((node) => !reach[state].reaches(node.index)));
}

/** Collects what caps consequences: limiting measures on the incidents that they treat, and decisions to share economic loss. */
export function capsOf(run: Run, incidents: readonly IncidentResult[], links: MeasureLinks, reach: ByInForce<Reach>): CapOf {
  const caps = new Map<string, { readonly rank: Rank; readonly for: readonly string[] | undefined; readonly counts: ByInForce<boolean> }[]>();
  const add = (incident: string, dimension: Dimension, rank: Rank, parties: readonly string[] | undefined, counts: ByInForce<boolean>): void => {
    const key = `${incident} ${dimension}`;
    const list = caps.get(key) ?? [];
    list.push({ rank, for: parties, counts });
    caps.set(key, list);
  };
  for (const [id, measure] of sortedEntries(run.document.measures)) {
    const limits = judgedLimits(run, id, measure, reach);
    if (limits.length === 0) continue;
    const treated = new Set(incidentsTreated(id, incidents, links));
    for (const incident of incidents.filter((candidate) => treated.has(candidate.id))) {
      for (const limit of limits) if (limit.dimension !== 'safety' || standsApart(measure, incident)) add(incident.id, limit.dimension, limit.to, limit.for, limit.counts);
    }
  }
  for (const [, decision] of decisionsInTime(run)) {
    if (decision.treatment !== 'share') continue;
    const about = 'incident' in decision.about ? [decision.about.incident] : 'position' in decision.about ? incidents.map((incident) => incident.id) : [];
    for (const share of decision.shares ?? []) for (const incident of about) add(incident, share.dimension, rankOf(share.to), [share.for], byInForce(() => true));
  }
  return (incident, party, dimension, state) => {
    let lowest: Rank | undefined;
    for (const cap of caps.get(`${incident} ${dimension}`) ?? []) {
      if (!cap.counts[state] || (cap.for !== undefined && !cap.for.includes(party))) continue;
      if (lowest === undefined || cap.rank < lowest) lowest = cap.rank;
    }
    return lowest;
  };
}

/** Incidents that a measure treats: named, or through one of their causes or threats. */
export function incidentsTreated(measure: string, incidents: readonly IncidentResult[], links: MeasureLinks): string[] {
  const treats = links.treats.get(measure);
  if (treats === undefined) return [];
  return incidents
    .filter((incident) => treats.incidents.has(incident.id) || incident.causes.some((cause, index) => treats.causes.has(cause.id) || treats.causes.has(`${incident.id}/${index}`) || cause.threats.some((threat) => treats.threats.has(threat))))
    .map((incident) => incident.id);
}
