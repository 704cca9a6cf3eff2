import type { RuleEntry } from '@anshin/catalog';
import type { Measure } from '@anshin/model';
import { insertId, removeFrom, sortedEntries } from '../../order.ts';
import { elementId, type Run } from '../../run.ts';
import type { RuleHit } from '../threats/derive-threats.ts';

/** What a measure names in `treats`, by type. */
export interface Treats {
  readonly threats: ReadonlySet<string>;
  readonly causes: ReadonlySet<string>;
  readonly incidents: ReadonlySet<string>;
  /** It names nothing of any type. */
  readonly isEmpty: boolean;
}

/** How measures meet threats and causes. All lists are in measure id order. */
export interface MeasureLinks {
  readonly treats: ReadonlyMap<string, Treats>;
  /** Measures by requirement that they meet. */
  readonly byRequirement: ReadonlyMap<string, readonly string[]>;
  /** Measures that name a threat. */
  readonly byThreat: ReadonlyMap<string, readonly string[]>;
  /** Measures that name a cause (`<incident>/<index>` or `<incident>/<id>`) or its whole incident. */
  readonly ofCause: (incident: string, index: number, id: string | undefined) => readonly string[];
  /** Measures that treat what a rule found on an element: they name it, or meet one of its requirements where it stands. */
  readonly ofHit: (hit: RuleHit) => readonly string[];
  /** The same by the rule and the element's id. */
  readonly ofThreat: (rule: RuleEntry, at: string) => readonly string[];
}

/** Indexes the document's measures once. */
export function measureLinks(run: Pick<Run, 'document' | 'topology'>): MeasureLinks {
  const index = new MeasureIndex();
  for (const [id, measure] of sortedEntries(run.document.measures)) index.add(id, measure);
  return Object.assign(index, { ofHit: (hit: RuleHit) => index.ofThreat(hit.rule, elementId(run.topology, hit.element)) });
}

const NONE: readonly string[] = [];

/** The links of measures, to which single measures can be added and from which they can be taken. */
export class MeasureIndex implements Omit<MeasureLinks, 'ofHit'> {
  readonly treats = new Map<string, Treats>();
  readonly byRequirement = new Map<string, string[]>();
  readonly byThreat = new Map<string, string[]>();
  private readonly byCause = new Map<string, string[]>();
  private readonly byIncident = new Map<string, string[]>();
  /** Measures by an element on which they act; those without a place act everywhere. */
  private readonly byPlace = new Map<string, string[]>();
  private readonly everywhere = new Set<string>();
  private readonly meets = new Map<string, ReadonlySet<string>>();
  /** Measures that act everywhere and treat a rule's threats, until a measure changes. */
  private readonly everywhereOf = new Map<RuleEntry, readonly string[]>();

  add(id: string, measure: Measure): void {
    const own = treatsOf(measure);
    this.treats.set(id, own);
    this.meets.set(id, new Set(measure.meets));
    this.eachKey(measure, own, (map, key) => insertId(map, key, id));
    if (actsEverywhere(measure)) this.everywhere.add(id);
    this.everywhereOf.clear();
  }

  remove(id: string, measure: Measure): void {
    this.eachKey(measure, treatsOf(measure), (map, key) => removeFrom(map, key, id));
    this.treats.delete(id);
    this.meets.delete(id);
    this.everywhere.delete(id);
    this.everywhereOf.clear();
  }

  private eachKey(measure: Measure, own: Treats, act: (map: Map<string, string[]>, key: string) => void): void {
    for (const requirement of new Set(measure.meets)) act(this.byRequirement, requirement);
    for (const threat of own.threats) act(this.byThreat, threat);
    for (const cause of own.causes) act(this.byCause, cause);
    for (const incident of own.incidents) act(this.byIncident, incident);
    for (const element of new Set(measure.on)) act(this.byPlace, element);
  }

  readonly ofCause = (incident: string, index: number, id: string | undefined): readonly string[] => [
    ...new Set([
      ...(this.byCause.get(`${incident}/${index}`) ?? NONE),
      ...(id === undefined ? NONE : (this.byCause.get(`${incident}/${id}`) ?? NONE)),
      ...(this.byIncident.get(incident) ?? NONE),
    ]),
  ];

  readonly ofThreat = (rule: RuleEntry, at: string): readonly string[] => {
    const named = this.byThreat.size === 0 ? undefined : this.byThreat.get(`${rule.id}@${at}`);
    const placed = this.byPlace.get(at);
    const everywhere = this.thatTreatEverywhere(rule);
    if (named === undefined && placed === undefined) return everywhere;
    const requirements = requirementsThatTreat(rule);
    const found = new Set([...(named ?? NONE), ...everywhere]);
    for (const measure of placed ?? NONE) if (isMet(this.meets.get(measure), requirements)) found.add(measure);
    return found.size === 0 ? NONE : [...found].sort();
  };

  private thatTreatEverywhere(rule: RuleEntry): readonly string[] {
    let list = this.everywhereOf.get(rule);
    if (list === undefined) {
      const requirements = requirementsThatTreat(rule);
      list = [...this.everywhere].filter((measure) => isMet(this.meets.get(measure), requirements)).sort();
      this.everywhereOf.set(rule, list);
    }
    return list;
  }
}

function isMet(meets: ReadonlySet<string> | undefined, requirements: ReadonlySet<string>): boolean {
  for (const requirement of meets ?? NONE) if (requirements.has(requirement)) return true;
  return false;
}

/** A measure without places acts everywhere. */
export function actsOn(measure: Measure | undefined, element: string): boolean {
  return measure !== undefined && (actsEverywhere(measure) || measure.on?.includes(element) === true);
}

function actsEverywhere(measure: Measure): boolean {
  return measure.on === undefined || measure.on.length === 0;
}

const treating = new WeakMap<RuleEntry, ReadonlySet<string>>();

/** The requirements that answer a rule's threats, or change their scores. */
export function requirementsThatTreat(rule: RuleEntry): ReadonlySet<string> {
  let requirements = treating.get(rule);
  if (requirements === undefined) {
    requirements = new Set([...rule.requirements, ...(rule.treatments ?? []).map((treatment) => treatment.requirement)]);
    treating.set(rule, requirements);
  }
  return requirements;
}

function treatsOf(measure: Measure): Treats {
  const threats = new Set<string>();
  const causes = new Set<string>();
  const incidents = new Set<string>();
  for (const reference of measure.treats ?? []) {
    if ('threat' in reference) threats.add(reference.threat);
    if ('cause' in reference) causes.add(reference.cause);
    if ('incident' in reference) incidents.add(reference.incident);
  }
  return { threats, causes, incidents, isEmpty: (measure.treats ?? []).length === 0 };
}
