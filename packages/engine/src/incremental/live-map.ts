import type { Consequence, Decision, Incident, Measure } from '@anshin/model';
import type { IncidentResult } from '../assessment/incident-result.ts';
import type { PositionResult } from '../assessment/position-result.ts';
import { IN_FORCE } from '../assessment/in-force.ts';
import { insertId, removeFrom, sortedEntries, sortedIds } from '../order.ts';
import { ownEntry } from '../own-entry.ts';
import type { SystemRun } from '../run.ts';
import { assessIncident } from '../stages/incidents/assess-incidents.ts';
import { type Avoided, avoidedBy } from '../stages/incidents/avoided.ts';
import { decisionsInTime } from '../stages/incidents/decisions-in-time.ts';
import { positionsOf, type Rated } from '../stages/positions/assess-positions.ts';
import { type Cap, capsOfDecision, capsOfLimits, CapTable, judgedLimits } from '../stages/positions/caps.ts';
import { type IncidentFinder, treatedIncidents } from '../stages/positions/treated-incidents.ts';
import type { MapChanges } from './edit.ts';
import { IdIndex } from './id-index.ts';
import type { LiveFlows } from './live-flows.ts';
import type { LiveReach } from './live-reach.ts';
import type { LiveThreats } from './live-threats.ts';

/** The incidents and positions of a session: what is dirty is computed again by `settle`, nothing else. */
export class LiveMap {
  private readonly run: SystemRun;
  private readonly threats: LiveThreats;
  private readonly flows: LiveFlows;
  private readonly reach: LiveReach;
  private readonly results = new Map<string, IncidentResult>();
  private readonly positions = new Map<string, PositionResult[]>();
  /** Incidents by a place of their causes, by a threat at one, and by a party that they strike. */
  private readonly at = new Map<string, string[]>();
  private readonly withThreat = new Map<string, string[]>();
  private readonly striking = new Map<string, string[]>();
  /** Incidents by a component on their paths. */
  private readonly along = new IdIndex();
  /** Measures with limits, and what each caps now; and these measures by an element on which they act. */
  private readonly limiting = new Map<string, Cap[]>();
  private readonly limitingOn = new IdIndex();
  private readonly caps = new CapTable();
  private decisionCaps: Cap[] = [];
  private avoided: Avoided | undefined;
  /** Channels that decisions to avoid drop with their flows. */
  private dropped = new Set<string>();
  private readonly dirty = { incidents: new Set<string>(), caps: new Set<string>(), parties: new Set<string>(), decisionCaps: true };

  constructor(run: SystemRun, threats: LiveThreats, flows: LiveFlows, reach: LiveReach) {
    this.run = run;
    this.threats = threats;
    this.flows = flows;
    this.reach = reach;
    for (const [id, incident] of sortedEntries(run.document.incidents)) this.setIncident(id, undefined, incident);
    for (const [id, measure] of sortedEntries(run.document.measures)) this.setMeasure(id, undefined, measure);
    this.dirtyAllParties();
    this.settle();
  }

  /** Incidents in id order. */
  incidents(): IncidentResult[] {
    return sortedIds(this.run.document.incidents).map((id) => this.results.get(id) as IncidentResult);
  }

  incident(id: string): IncidentResult | undefined {
    return this.results.get(id);
  }

  /** The positions of one party, by usage. */
  positionsOf(party: string): readonly PositionResult[] {
    return this.positions.get(party) ?? [];
  }

  /** Positions in party, then usage order. */
  list(): PositionResult[] {
    return sortedIds(this.run.document.stakeholders).flatMap((party) => this.positions.get(party) ?? []);
  }

  setIncident(id: string, before: Incident | undefined, after: Incident | undefined): void {
    for (const cause of before?.causes ?? []) if (cause.at !== undefined) removeFrom(this.at, cause.at, id);
    for (const cause of after?.causes ?? []) if (cause.at !== undefined) insertId(this.at, cause.at, id);
    for (const party of Object.keys(before?.consequences ?? {})) removeFrom(this.striking, party, id);
    for (const party of Object.keys(after?.consequences ?? {})) insertId(this.striking, party, id);
    for (const party of Object.keys({ ...before?.consequences, ...after?.consequences })) this.dirty.parties.add(party);
    this.dirty.incidents.add(id);
    if ((before === undefined) !== (after === undefined)) this.dirty.decisionCaps = true;
    this.dirtyLimitsOf(id, before);
    this.dirtyLimitsOf(id, after);
  }

  setMeasure(id: string, before: Measure | undefined, after: Measure | undefined): void {
    for (const measure of [before, after]) {
      for (const reference of measure?.treats ?? []) {
        if ('incident' in reference) this.dirty.incidents.add(reference.incident);
        if ('cause' in reference) this.dirty.incidents.add(reference.cause.slice(0, reference.cause.indexOf('/')));
        if ('threat' in reference) this.dirtyWith(reference.threat);
      }
    }
    if (isLimiting(before)) for (const place of before?.on ?? []) this.limitingOn.remove(place, id);
    if (isLimiting(after)) for (const place of after?.on ?? []) this.limitingOn.add(place, id);
    if (isLimiting(before) || isLimiting(after)) this.dirty.caps.add(id);
  }

  setDecision(before: Decision | undefined, after: Decision | undefined): void {
    this.forgetAvoided();
    this.dirty.decisionCaps = true;
    for (const decision of [before, after]) if (decision !== undefined) this.dirtyOf(decision);
  }

  /** The flows or channels changed: a decision to drop a flow may close other causes. */
  forgetAvoided(): void {
    this.avoided = undefined;
  }

  /** A threat of this id came, left or differs. */
  dirtyWith(threat: string): void {
    for (const incident of this.withThreat.get(threat) ?? []) this.dirty.incidents.add(incident);
  }

  dirtyParty(party: string): void {
    this.dirty.parties.add(party);
  }

  dirtyAllParties(): void {
    for (const party of sortedIds(this.run.document.stakeholders)) this.dirty.parties.add(party);
  }

  /** Threats at a place differ, or the place came or went. */
  dirtyAt(place: string): void {
    for (const incident of this.at.get(place) ?? []) this.dirty.incidents.add(incident);
  }

  /** A component came or went: limits of measures on it may count otherwise. */
  dirtyLimitsOn(component: string): void {
    for (const measure of this.limitingOn.of(component)) this.dirty.caps.add(measure);
  }

  /** Paths that go over these components tell other zones and parties than before. */
  dirtyAlong(components: ReadonlySet<string>): void {
    for (const component of components) for (const incident of this.along.of(component)) this.dirty.incidents.add(incident);
  }

  /** Attackers were spread anew: dirties what that concerns. */
  afterSpread(): void {
    for (const place of this.at.keys()) if (this.reach.concerns(place)) this.dirtyAt(place);
    for (const place of this.limitingOn.keys()) if (this.reach.isChangedAt(place)) this.dirtyLimitsOn(place);
  }

  /** Computes again what is dirty. */
  settle(): MapChanges {
    const { dirty } = this;
    this.avoided ??= this.avoidAgain();
    const incidents = [...dirty.incidents].sort();
    dirty.incidents.clear();
    for (const id of incidents) this.assess(id);
    for (const id of dirty.caps) this.recap(id);
    dirty.caps.clear();
    if (dirty.decisionCaps) this.recapDecisions();
    dirty.decisionCaps = false;
    const parties = [...dirty.parties].sort();
    dirty.parties.clear();
    for (const party of parties) this.place(party);
    return { incidents, parties };
  }

  /** Reads the decisions to avoid; what they close by dropping flows is closed, or no longer closed, where their channels are. */
  private avoidAgain(): Avoided {
    const before = this.dropped;
    this.dropped = new Set();
    for (const [, decision] of decisionsInTime(this.run)) {
      if (decision.treatment === 'avoid' && 'flow' in decision.about)
        for (const channel of this.flows.elementsOfFlow(decision.about.flow)) this.dropped.add(channel);
    }
    for (const channel of before) if (!this.dropped.has(channel)) this.dirtyAt(channel);
    for (const channel of this.dropped) if (!before.has(channel)) this.dirtyAt(channel);
    return avoidedBy(this.run, this.flows.elementsOfFlow);
  }

  private assess(id: string): void {
    const incident = ownEntry(this.run.document.incidents, id);
    const before = this.results.get(id);
    const grounds = { run: this.run, threats: this.threats, links: this.threats.links, reach: this.reach.reach, avoided: this.avoided as Avoided };
    const after = incident === undefined ? undefined : assessIncident(grounds, id, incident);
    this.exchangeThreats(id, threatsOf(before), threatsOf(after));
    for (const element of new Set(before?.paths.flat())) this.along.remove(element, id);
    for (const element of new Set(after?.paths.flat())) this.along.add(element, id);
    if (after === undefined) this.results.delete(id);
    else this.results.set(id, after);
    if (before !== undefined && after !== undefined && IN_FORCE.every((state) => before.openByState[state] === after.openByState[state])) return;
    for (const party of Object.keys(incident?.consequences ?? {})) this.dirty.parties.add(party);
  }

  /** An incident has other threats than before: limiting measures that name one of them may treat it now, or no longer. */
  private exchangeThreats(incident: string, before: ReadonlySet<string>, after: ReadonlySet<string>): void {
    const { byThreat } = this.threats.links;
    const dirty = (threat: string): void => byThreat.get(threat)?.forEach((measure) => this.limiting.has(measure) && this.dirty.caps.add(measure));
    for (const threat of before) {
      if (after.has(threat)) continue;
      removeFrom(this.withThreat, threat, incident);
      dirty(threat);
    }
    for (const threat of after) {
      if (before.has(threat)) continue;
      insertId(this.withThreat, threat, incident);
      dirty(threat);
    }
  }

  /** The incident, or what it is caused by, differs: limiting measures that name it, one of its causes or one of its threats may treat it otherwise. */
  private dirtyLimitsOf(id: string, incident: Incident | undefined): void {
    const { ofCause, byThreat } = this.threats.links;
    const naming = [...ofCause(id, -1, undefined), ...(incident?.causes ?? []).flatMap((cause, index) => ofCause(id, index, cause.id))];
    for (const threat of threatsOf(this.results.get(id))) naming.push(...(byThreat.get(threat) ?? []));
    for (const measure of naming) if (this.limiting.has(measure)) this.dirty.caps.add(measure);
  }

  private readonly finder: IncidentFinder = { byId: (id) => this.results.get(id), withThreat: (threat) => this.withThreat.get(threat) ?? [] };

  private recap(id: string): void {
    const measure = this.run.document.measures?.[id];
    const limits = measure === undefined ? [] : judgedLimits(this.run, id, measure, this.reach.reach);
    const treated = treatedIncidents(this.threats.links.treats.get(id), this.finder);
    const caps = measure === undefined || limits.length === 0 ? [] : capsOfLimits(measure, limits, treated);
    this.exchange(this.limiting.get(id) ?? [], caps);
    if (isLimiting(measure)) this.limiting.set(id, caps);
    else this.limiting.delete(id);
  }

  private recapDecisions(): void {
    const caps = decisionsInTime(this.run).flatMap(([, decision]) => capsOfDecision(decision, this.results.values()));
    this.exchange(this.decisionCaps, caps);
    this.decisionCaps = caps;
  }

  private exchange(before: readonly Cap[], after: readonly Cap[]): void {
    for (const cap of before) this.caps.remove(cap);
    for (const cap of after) this.caps.add(cap);
    if (isSameCaps(before, after)) return;
    for (const { incident } of [...before, ...after]) {
      for (const party of Object.keys(this.run.document.incidents?.[incident]?.consequences ?? {})) this.dirty.parties.add(party);
    }
  }

  private place(party: string): void {
    const { document } = this.run;
    if (document.stakeholders === undefined || !Object.hasOwn(document.stakeholders, party)) {
      this.positions.delete(party);
      return;
    }
    const rated = (this.striking.get(party) ?? []).map((id): Rated => {
      return { incident: this.results.get(id) as IncidentResult, consequence: document.incidents?.[id]?.consequences?.[party] as Consequence };
    });
    this.positions.set(party, positionsOf(this.run, party, rated, this.caps.lowest));
  }

  private dirtyOf(decision: Decision): void {
    const { about } = decision;
    this.dirty.parties.add(decision.by);
    for (const share of decision.shares ?? []) this.dirty.parties.add(share.for);
    if ('position' in about) this.dirty.parties.add(about.position.split('/')[0] as string);
    if ('incident' in about) this.dirty.incidents.add(about.incident);
    if ('cause' in about) this.dirty.incidents.add(about.cause.slice(0, about.cause.indexOf('/')));
    if ('component' in about) this.dirtyAt(about.component);
    if ('channel' in about) this.dirtyAt(about.channel);
    if ('threat' in about) this.dirtyWith(about.threat);
  }
}

function threatsOf(incident: IncidentResult | undefined): ReadonlySet<string> {
  return new Set(incident?.causes.flatMap((cause) => cause.threats));
}

function isLimiting(measure: Measure | undefined): boolean {
  return measure?.effect !== undefined && 'limits' in measure.effect;
}

function isSameCaps(before: readonly Cap[], after: readonly Cap[]): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
