import type { Measure } from '@anshin/model';
import { pushTo, sortedEntries } from '../../order.ts';
import { elementId, type Run } from '../../run.ts';
import type { RuleHit } from '../threats/derive-threats.ts';

/** What a measure names in `treats`, by type. */
export interface Treats {
  readonly threats: ReadonlySet<string>;
  readonly causes: ReadonlySet<string>;
  readonly incidents: ReadonlySet<string>;
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
}

/** Indexes the document's measures once. */
export function measureLinks(run: Run): MeasureLinks {
  const treats = new Map<string, Treats>();
  const byRequirement = new Map<string, string[]>();
  const byThreat = new Map<string, string[]>();
  const byCause = new Map<string, string[]>();
  const byIncident = new Map<string, string[]>();
  for (const [id, measure] of sortedEntries(run.document.measures)) {
    const own = treatsOf(measure);
    treats.set(id, own);
    for (const requirement of measure.meets ?? []) pushTo(byRequirement, requirement, id);
    for (const threat of own.threats) pushTo(byThreat, threat, id);
    for (const cause of own.causes) pushTo(byCause, cause, id);
    for (const incident of own.incidents) pushTo(byIncident, incident, id);
  }
  const none: readonly string[] = [];
  const ofHit = (hit: RuleHit): readonly string[] => {
    if (treats.size === 0) return none;
    const at = elementId(run.topology, hit.element);
    const found = new Set(byThreat.get(`${hit.rule.id}@${at}`));
    for (const requirement of requirementsThatTreat(hit)) {
      for (const measure of byRequirement.get(requirement) ?? none) if (actsOn(run.document.measures?.[measure], at)) found.add(measure);
    }
    return found.size === 0 ? none : [...found].sort();
  };
  return {
    treats,
    byRequirement,
    byThreat,
    ofCause: (incident, index, id) => [
      ...new Set([...(byCause.get(`${incident}/${index}`) ?? none), ...(id === undefined ? none : (byCause.get(`${incident}/${id}`) ?? none)), ...(byIncident.get(incident) ?? none)]),
    ],
    ofHit,
  };
}

/** A measure without places acts everywhere. */
export function actsOn(measure: Measure | undefined, element: string): boolean {
  return measure !== undefined && (measure.on === undefined || measure.on.length === 0 || measure.on.includes(element));
}

function requirementsThatTreat({ rule }: RuleHit): Set<string> {
  return new Set([...rule.requirements, ...(rule.treatments ?? []).map((treatment) => treatment.requirement)]);
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
  return { threats, causes, incidents };
}
