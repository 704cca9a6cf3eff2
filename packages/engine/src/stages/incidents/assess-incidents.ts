import { type Cause, type Incident, isAttack } from '@anshin/model';
import { byInForce, type ByInForce } from '../../assessment/in-force.ts';
import type { CauseResult, IncidentResult } from '../../assessment/incident-result.ts';
import { bilingual } from '../../bilingual.ts';
import { sortedEntries, sortedSet } from '../../order.ts';
import type { Run, SystemRun } from '../../run.ts';
import type { MeasureLinks } from '../measures/measure-links.ts';
import { prevents } from '../measures/prevention.ts';
import { pathsTo } from '../spread/attack-paths.ts';
import type { Reach } from '../spread/reach.ts';
import { placeKey, preventedBy, type ThreatIndex, type ThreatSet } from '../threats/threat-set.ts';
import { type Avoided, avoidedBy, elementsOfFlow } from './avoided.ts';

/** What deciding whether a cause is open needs. */
export interface IncidentGrounds {
  readonly run: SystemRun;
  readonly threats: ThreatIndex;
  readonly links: Pick<MeasureLinks, 'treats' | 'byThreat' | 'ofCause'>;
  readonly reach: ByInForce<Reach>;
  readonly avoided: Avoided;
}

/**
 * Says for every incident which of its causes are open. A cause that is an attack is open while it is not directly prevented and
 * an open path reaches it; a cause that is no attack needs no path; an incident without causes is open (design §3, decision 2).
 */
export function assessIncidents(run: Run, threats: ThreatSet, links: MeasureLinks, reach: ByInForce<Reach>): IncidentResult[] {
  const grounds: IncidentGrounds = { run, threats, links, reach, avoided: avoidedBy(run, elementsOfFlow(run)) };
  return sortedEntries(run.document.incidents).map(([id, incident]) => assessIncident(grounds, id, incident));
}

/** One incident with its causes. */
export function assessIncident(grounds: IncidentGrounds, id: string, incident: Incident): IncidentResult {
  const { run } = grounds;
  const causes = (incident.causes ?? []).map((cause, index) => assessCause(grounds, id, cause, index));
  const openByState = byInForce((state) => causes.length === 0 || causes.some((cause) => cause.open[state]));
  const paths = causes.flatMap((cause) => cause.paths);
  const along = [...new Set(paths.flat())].map((element) => run.topology.componentById.get(element)).filter((node) => node !== undefined);
  return {
    id,
    title: bilingual(incident.title),
    stakeholders: sortedSet(Object.keys(incident.consequences ?? {})),
    open: openByState[run.inForce],
    openByState,
    causes,
    paths,
    crossesZones: sortedSet(along.map((node) => node.component.zone).filter((zone) => zone !== undefined)),
    crossesParties: sortedSet(along.map((node) => node.accountable).filter((party) => party !== undefined)),
  };
}

function assessCause(grounds: IncidentGrounds, incident: string, cause: Cause, index: number): CauseResult {
  const { run, threats, links, reach } = grounds;
  const id = cause.id ?? String(index);
  const key = cause.at === undefined ? undefined : placeKey(cause.class, cause.at);
  const derived = key === undefined ? [] : (threats.byPlace.get(key) ?? []);
  const threatIds = key === undefined ? [] : [...derived.map((hit) => hit.id), ...(threats.statedByPlace.get(key) ?? [])];
  const preventing = sortedSet(
    [...links.ofCause(incident, index, cause.id), ...threatIds.flatMap((threat) => measuresOfThreat(grounds, threat))].filter((measure) =>
      prevents(run.document, measure),
    ),
  );
  const prevented = preventedBy(run, preventing);
  const avoided = grounds.avoided.closes(incident, index, cause.id, cause.at, threatIds);
  const attack = isAttack(cause.class);
  const isOpen = (state: keyof typeof prevented): boolean => !avoided && !prevented[state] && (!attack || isReached(grounds, reach[state], cause.at));
  const open = byInForce(isOpen);
  const chosen = run.inForce;
  const because = avoided
    ? 'cause.avoided'
    : prevented[chosen]
      ? 'cause.prevented'
      : !attack
        ? 'cause.no-attack'
        : open[chosen]
          ? 'cause.reachable'
          : 'cause.unreachable';
  return {
    id: `${incident}/${id}`,
    ...(cause.at === undefined ? {} : { at: cause.at }),
    class: cause.class,
    isAttack: attack,
    threats: threatIds,
    preventedBy: preventing,
    open,
    because,
    paths: attack && open[chosen] && cause.at !== undefined ? pathsTo(run, reach[chosen], cause.at) : [],
  };
}

/** Measures that act on a derived threat as a whole: they name it, or name nothing and meet its requirement. */
function measuresOfThreat(grounds: IncidentGrounds, threat: string): readonly string[] {
  const hit = grounds.threats.byElement.get(threat.slice(threat.indexOf('@') + 1))?.find((candidate) => candidate.id === threat);
  const named = grounds.links.byThreat.get(threat) ?? [];
  if (hit === undefined) return named;
  return [...named, ...hit.measures.filter((measure) => grounds.links.treats.get(measure)?.isEmpty === true)];
}

/** A cause without a place concerns the whole system and counts as reached. */
function isReached(grounds: IncidentGrounds, reach: Reach, at: string | undefined): boolean {
  if (at === undefined) return true;
  const node = grounds.run.topology.componentById.get(at);
  if (node !== undefined) return reach.reaches(node.index);
  const edge = grounds.run.topology.channelById.get(at);
  return edge === undefined || reach.reachesChannel(edge.index);
}
