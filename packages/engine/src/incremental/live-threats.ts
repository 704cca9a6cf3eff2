import type { Catalog, RuleEntry } from '@anshin/catalog';
import type { Measure, StatedThreat } from '@anshin/model';
import { IN_FORCE, type InForce } from '../assessment/in-force.ts';
import type { ThreatResult } from '../assessment/threat-result.ts';
import { insertId, removeFrom, sortedEntries } from '../order.ts';
import { ownEntry } from '../own-entry.ts';
import type { SystemRun } from '../run.ts';
import { channelExposures, componentExposures } from '../stages/entry-points/find-entry-points.ts';
import { MeasureIndex, requirementsThatTreat } from '../stages/measures/measure-links.ts';
import { type RuleScorer, ruleScorer } from '../stages/scores/rule-scores.ts';
import { canPass, isStart, openingOf } from '../stages/spread/spread.ts';
import { deriveOn, type RuleHit } from '../stages/threats/derive-threats.ts';
import { derivedResult, ruleRequirements, statedResult } from '../stages/threats/threat-results.ts';
import { ofClass, placeKey, statedByPlace, type ThreatIndex, treatedHit, type TreatedHit } from '../stages/threats/threat-set.ts';
import { LiveChannel, LiveComponent } from './live-graph.ts';
import type { LiveSystem } from './live-system.ts';
import { ThreatLog } from './threat-log.ts';

type LiveElement = LiveComponent | LiveChannel;

/** The threats of a session: what the rules find on each element, what measures do to it, and the results made of it. */
export class LiveThreats implements ThreatIndex {
  readonly links = new MeasureIndex();
  readonly statedByPlace: Map<string, string[]>;
  /** Elements by id whose threats differ from what incidents were assessed with. */
  readonly changedAt = new Set<string>();
  readonly log = new ThreatLog();
  private readonly run: SystemRun;
  private readonly system: LiveSystem;
  private readonly scorer: RuleScorer;
  private readonly requirementsOf: (rule: RuleEntry) => string[];
  private stated: ThreatResult[] | undefined;

  constructor(run: SystemRun, catalog: Catalog, system: LiveSystem) {
    this.run = run;
    this.system = system;
    this.scorer = ruleScorer(run);
    this.requirementsOf = ruleRequirements({ ...run, catalog });
    this.statedByPlace = statedByPlace(run.document);
    for (const [id, measure] of sortedEntries(run.document.measures)) this.links.add(id, measure);
    for (const channel of system.graph.channels) this.derive(channel);
    for (const component of system.graph.components) this.derive(component);
    for (const element of this.elements()) {
      this.reopen(element);
      if (element instanceof LiveComponent) this.repass(element.id);
    }
    this.log.take();
    this.changedAt.clear();
  }

  readonly byElement: ThreatIndex['byElement'] = { get: (id) => this.at(id) };
  readonly byPlace: ThreatIndex['byPlace'] = { get: (key) => ofClass(key, (id) => this.at(id)) };

  /** Writes the facts of elements again, and where they differ, runs the rules again. */
  rederive(): void {
    const { touched, graph } = this.system;
    // Rows of components take from those of their channels.
    const touchedNow = [...touched]
      .filter((element) => graph.has(element))
      .sort((a, b) => Number(a instanceof LiveComponent) - Number(b instanceof LiveComponent));
    touched.clear();
    for (const element of touchedNow) this.derive(element);
    for (const element of touchedNow) {
      this.reopen(element);
      this.repass(element.id);
    }
  }

  /** Forgets the threats of an element that has left. */
  leave(element: LiveElement): void {
    this.repass(element.id);
    for (const hit of element.hits) this.log.remove(hit.id);
    this.changedAt.add(element.id);
    if (element instanceof LiveChannel) this.restateAt(element.id);
  }

  /** Puts a measure in the place of what it was, and treats again what either treats. */
  setMeasure(id: string, before: Measure | undefined, after: Measure | undefined): void {
    const named = new Set<string>();
    const note = (): void => this.links.treats.get(id)?.threats.forEach((threat) => named.add(threat));
    note();
    if (before !== undefined) this.links.remove(id, before);
    if (after !== undefined) this.links.add(id, after);
    note();
    const rules = this.rulesAnsweredBy([...(before?.meets ?? []), ...(after?.meets ?? [])]);
    const concerns = (hit: TreatedHit): boolean => rules.has(hit.rule) || (named.size > 0 && named.has(hit.id));
    const isTreated = (hit: TreatedHit): boolean => hit.measures.includes(id);
    if (isEverywhere(before) || isEverywhere(after)) for (const element of this.elements()) this.retreat(element, concerns, isTreated);
    else
      for (const place of new Set([...placesOf(before), ...placesOf(after), ...[...named].map(elementOf)]))
        for (const element of this.named(place)) this.retreat(element, concerns, isTreated);
    for (const threat of named) if (ownEntry(this.run.document.threats, threat) !== undefined) this.restate(threat);
  }

  /** Treats one threat again after it was judged. */
  setDisposition(threat: string): void {
    for (const element of this.named(elementOf(threat)))
      this.retreat(
        element,
        (hit) => hit.id === threat,
        () => true,
      );
  }

  /** Puts a stated threat in the place of what it was. */
  setStated(id: string, before: StatedThreat | undefined, after: StatedThreat | undefined): void {
    if (before === undefined && after === undefined) return;
    if (before?.class !== undefined && before.at !== undefined) removeFrom(this.statedByPlace, placeKey(before.class, before.at), id);
    if (after?.class !== undefined && after.at !== undefined) insertId(this.statedByPlace, placeKey(after.class, after.at), id);
    for (const threat of [before, after]) if (threat?.at !== undefined) this.changedAt.add(threat.at);
    if (before === undefined) this.log.add(id);
    else if (after === undefined) this.log.remove(id);
    else this.log.change(id);
    this.stated = undefined;
  }

  /** All results: derived ones by element and rule, then stated ones. */
  list(): ThreatResult[] {
    const list: ThreatResult[] = [];
    for (const element of this.elements()) for (let at = 0; at < element.hits.length; at++) list.push(this.result(element, at));
    this.stated ??= sortedEntries(this.run.document.threats).map(([id, threat]) => statedResult(this.run, this.links, id, threat));
    for (const threat of this.stated) list.push(threat);
    return list;
  }

  /** One result. */
  one(id: string): ThreatResult | undefined {
    const stated = ownEntry(this.run.document.threats, id);
    if (stated !== undefined) return statedResult(this.run, this.links, id, stated);
    for (const element of this.named(elementOf(id))) {
      const at = element.hits.findIndex((hit) => hit.id === id);
      if (at >= 0) return this.result(element, at);
    }
    return undefined;
  }

  /** Stated threats at an element have other results. */
  private restateAt(element: string): void {
    for (const [id, threat] of Object.entries(this.run.document.threats ?? {})) if (threat.at === element) this.restate(id);
  }

  private restate(id: string): void {
    this.log.change(id);
    this.stated = undefined;
  }

  private *elements(): Generator<LiveElement> {
    yield* this.system.graph.components;
    yield* this.system.graph.channels;
  }

  private named(id: string): LiveElement[] {
    const { componentById, channelById } = this.system.graph;
    return [componentById.get(id), channelById.get(id)].filter((element) => element !== undefined);
  }

  private at(id: string): readonly TreatedHit[] | undefined {
    const { componentById, channelById } = this.system.graph;
    const channel = channelById.get(id)?.hits;
    const component = componentById.get(id)?.hits;
    return channel === undefined || channel.length === 0 ? component : component === undefined ? channel : [...component, ...channel];
  }

  private result(element: LiveElement, at: number): ThreatResult {
    const hit = element.hits[at] as TreatedHit;
    return (element.results[at] ??= derivedResult(this.run, hit, this.scorer, this.requirementsOf(hit.rule)));
  }

  /** Writes the facts of an element; where they are new, runs the rules and treats what they find. What stays as it was keeps its result. */
  private derive(element: LiveElement): void {
    const { facts } = this.system;
    const row = this.system.rowOf(element);
    const from = row * facts.words;
    const before = facts.bits.slice(from, from + facts.words);
    if (element instanceof LiveChannel) facts.writeChannel(element);
    else facts.writeComponent(element);
    if (element.isDerived && before.every((word, index) => word === facts.bits[from + index])) return;
    const isNew = !element.isDerived;
    element.isDerived = true;
    const hits: RuleHit[] = [];
    deriveOn(this.run, row, hits);
    if (isNew && element instanceof LiveChannel) this.restateAt(element.id);
    const known = new Map(element.hits.map((hit, index) => [hit.rule, { hit, result: element.results[index] }]));
    if (hits.length === known.size && hits.every((hit, index) => hit.rule === element.hits[index]?.rule)) return;
    element.hits = hits.map((hit) => known.get(hit.rule)?.hit ?? this.treated(hit, element));
    element.results = hits.map((hit) => known.get(hit.rule)?.result);
    for (const hit of element.hits) if (!known.delete(hit.rule)) this.log.add(hit.id);
    for (const { hit } of known.values()) this.log.remove(hit.id);
    this.changedAt.add(element.id);
  }

  private treated(hit: RuleHit, element: LiveElement): TreatedHit {
    return treatedHit(this.run.document, this.links, hit, element.id);
  }

  /** Treats threats of an element again, of those that may be concerned: the result is another where one was, or is, as `isTreated` says. */
  private retreat(element: LiveElement, mayConcern: (hit: TreatedHit) => boolean, isTreated: (hit: TreatedHit) => boolean): void {
    let hits: TreatedHit[] | undefined;
    element.hits.forEach((hit, index) => {
      if (!mayConcern(hit)) return;
      const again = this.treated(hit, element);
      if (!isTreated(hit) && !isTreated(again)) return;
      hits ??= [...element.hits];
      hits[index] = again;
      element.results[index] = undefined;
      this.log.change(hit.id);
    });
    if (hits === undefined) return;
    element.hits = hits;
    this.changedAt.add(element.id);
    this.repass(element.id);
  }

  /** The rules whose threats one of these requirements answers. */
  private rulesAnsweredBy(requirements: readonly string[]): ReadonlySet<RuleEntry> {
    const { componentRules, channelRules } = this.run.compiled;
    const rules = [...componentRules, ...channelRules].map(({ entry }) => entry);
    return new Set(rules.filter((rule) => requirements.some((requirement) => requirementsThatTreat(rule).has(requirement))));
  }

  /** Reads again how an element lets attackers in. */
  private reopen(element: LiveElement): void {
    const { graph } = this.system;
    if (element instanceof LiveChannel) {
      const opening = openingOf(channelExposures(graph, element));
      if (opening === element.opening) return;
      element.opening = opening;
      element.isDisturbed = true;
      this.system.isSpreadDirty = true;
      return;
    }
    const begins = isStart(graph, element, componentExposures(graph, element));
    if (begins !== element.isStart) this.system.isSpreadDirty = true;
    element.isStart = begins;
  }

  /** Reads again whether attackers go on from the component of this id; a channel may bear the same id. */
  private repass(id: string): void {
    const node = this.system.graph.componentById.get(id);
    if (node === undefined) return;
    const hits = this.at(id) ?? [];
    let passes = 0;
    for (let bit = 0; bit < IN_FORCE.length; bit++) {
      if (canPass(node, hits, (hit) => hit.prevented[IN_FORCE[bit] as InForce])) passes |= 1 << bit;
    }
    if (passes !== node.passes) this.system.isSpreadDirty = true;
    node.passes = passes;
  }
}

function placesOf(measure: Measure | undefined): readonly string[] {
  return measure?.on ?? [];
}

function isEverywhere(measure: Measure | undefined): boolean {
  return measure !== undefined && placesOf(measure).length === 0;
}

/** The element of a threat `<rule>@<element>`. */
function elementOf(threat: string): string {
  return threat.slice(threat.indexOf('@') + 1);
}
