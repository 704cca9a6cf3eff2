import { type Decision, type Dimension, type Measure, type Rank, rankOf } from '@anshin/model';
import { byInForce, type ByInForce } from '../../assessment/in-force.ts';
import type { IncidentResult } from '../../assessment/incident-result.ts';
import { pushTo, sortedEntries } from '../../order.ts';
import type { Run, SystemRun } from '../../run.ts';
import { decisionsInTime } from '../incidents/decisions-in-time.ts';
import type { MeasureLinks } from '../measures/measure-links.ts';
import { isInForce } from '../measures/prevention.ts';
import { finderOf, treatedIncidents } from './treated-incidents.ts';
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
export function judgedLimits(
  run: Pick<SystemRun, 'document' | 'topology' | 'inForce'>,
  id: string,
  measure: Measure,
  reach: ByInForce<Pick<Reach, 'reaches'>>,
): JudgedLimit[] {
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

function independenceOf(run: Pick<SystemRun, 'topology'>, measure: Measure, reach: ByInForce<Pick<Reach, 'reaches'>>): ByInForce<boolean> {
  if (measure.independence !== undefined) return byInForce(() => true);
  const places = (measure.on ?? []).map((id) => run.topology.componentById.get(id)).filter((node) => node !== undefined);
  return byInForce((state) => places.length > 0 && places.every((node) => !reach[state].reaches(node.index)));
}

/** One thing that caps a dimension of an incident: a limit that may count, for everyone or for some parties. */
export interface Cap {
  readonly incident: string;
  readonly dimension: Dimension;
  readonly rank: Rank;
  readonly for: readonly string[] | undefined;
  readonly counts: ByInForce<boolean>;
}

/** Collects what caps consequences: limiting measures on the incidents that they treat, and decisions to share economic loss. */
export function capsOf(run: Run, incidents: readonly IncidentResult[], links: MeasureLinks, reach: ByInForce<Reach>): CapOf {
  const caps = new CapTable();
  const finder = finderOf(incidents);
  for (const [id, measure] of sortedEntries(run.document.measures)) {
    const limits = judgedLimits(run, id, measure, reach);
    if (limits.length > 0) for (const cap of capsOfLimits(measure, limits, treatedIncidents(links.treats.get(id), finder))) caps.add(cap);
  }
  for (const [, decision] of decisionsInTime(run)) for (const cap of capsOfDecision(decision, incidents)) caps.add(cap);
  return caps.lowest;
}

/** What the limits of a measure cap on the incidents that it treats. */
export function capsOfLimits(measure: Measure, limits: readonly JudgedLimit[], treated: readonly IncidentResult[]): Cap[] {
  return treated.flatMap((incident) =>
    limits
      .filter((limit) => limit.dimension !== 'safety' || standsApart(measure, incident))
      .map((limit) => ({ incident: incident.id, dimension: limit.dimension, rank: limit.to, for: limit.for, counts: limit.counts })),
  );
}

const ALWAYS = byInForce(() => true);

/** What a decision to share caps: the economic loss of one party, in one incident or in all. */
export function capsOfDecision(decision: Decision, incidents: Iterable<Pick<IncidentResult, 'id'>>): Cap[] {
  if (decision.treatment !== 'share') return [];
  const about = 'incident' in decision.about ? [decision.about.incident] : 'position' in decision.about ? Array.from(incidents, (incident) => incident.id) : [];
  return (decision.shares ?? []).flatMap((share) =>
    about.map((incident) => ({ incident, dimension: share.dimension, rank: rankOf(share.to), for: [share.for], counts: ALWAYS })),
  );
}

/** Caps by incident; the lowest that counts holds. */
export class CapTable {
  private readonly caps = new Map<string, Cap[]>();

  add(cap: Cap): void {
    pushTo(this.caps, cap.incident, cap);
  }

  remove(cap: Cap): void {
    const list = this.caps.get(cap.incident);
    list?.splice(list.indexOf(cap), 1);
  }

  readonly lowest: CapOf = (incident, party, dimension, state) => {
    let lowest: Rank | undefined;
    for (const cap of this.caps.get(incident) ?? NO_CAPS) {
      if (cap.dimension !== dimension || !cap.counts[state] || (cap.for !== undefined && !cap.for.includes(party))) continue;
      if (lowest === undefined || cap.rank < lowest) lowest = cap.rank;
    }
    return lowest;
  };
}

const NO_CAPS: readonly Cap[] = [];

/** Incidents that a measure treats: named, or through one of their causes or threats. */
export function incidentsTreated(measure: string, incidents: readonly IncidentResult[], links: MeasureLinks): string[] {
  return treatedIncidents(links.treats.get(measure), finderOf(incidents)).map((incident) => incident.id);
}
