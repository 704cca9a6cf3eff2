import type { ThreatResult } from '@anshin/engine';
import type { AnshinDocument, Measure, Reference } from '@anshin/model';
import { FACT_FIELDS } from '../fact-fields.ts';
import { groupedBy } from '../grouped-by.ts';
import { isSame } from '../json.ts';
import type { SketchMitigation, SketchThreat, ThreatState } from '../sketch.ts';
import type { SketchedLinks } from './sketch-links.ts';
import { pick, type Sketching, shownTexts, some } from './sketching.ts';

/** Stands between the id of a threat's definition and that of its place, in the ids that the document keeps. */
const SEPARATOR = '|';

/** The id of a threat at a place. */
export function threatId(definition: string, at: string | undefined): string {
  return `${definition}${SEPARATOR}${at ?? ''}`;
}

/** The threats of a document, stated and derived, and the measures that treat them. */
export function sketchThreats(sketching: Sketching, { links, linkOf }: SketchedLinks): { threats: SketchThreat[]; mitigations: SketchMitigation[] } {
  const { document } = sketching;
  const places = placesOf(sketching, links, linkOf);
  const treating = measuresByThreat(document);
  const threats = [...statedThreats(sketching, places, treating), ...sketching.derived.flatMap((threat) => derivedThreat(sketching, places, treating, threat))];
  const mitigations = Object.entries(document.measures ?? {}).map(([id, measure]) => sketchMitigation(sketching, places, id, measure));
  return { threats, mitigations };
}

/** The foreign ids under which a component or channel can be found: the usual one first, then those of all links over a channel. */
type Places = (at: string | undefined) => readonly string[];

function placesOf({ document, idOf }: Sketching, links: SketchedLinks['links'], linkOf: SketchedLinks['linkOf']): Places {
  const overPair = groupedBy(links, ({ from, to }) => [from, to].sort().join('\n'));
  const owner = new Map([...linkOf].map(([channel, link]) => [link, channel]));
  return (at) => {
    if (at === undefined) return [];
    if (Object.hasOwn(document.channels ?? {}, at)) {
      const usual = linkOf.get(at);
      const [one = '', other = ''] = document.channels?.[at]?.between ?? [];
      const shared = overPair.get([idOf('components', one), idOf('components', other)].sort().join('\n')) ?? [];
      return usual === undefined ? [] : [usual, ...shared.map(({ id }) => id).filter((id) => (owner.get(id) ?? at) === at)];
    }
    return Object.hasOwn(document.components ?? {}, at) ? [idOf('components', at)] : [];
  };
}

function measuresByThreat({ measures = {} }: AnshinDocument): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [id, { treats = [] }] of Object.entries(measures)) {
    for (const reference of treats) if ('threat' in reference) found.set(reference.threat, [...new Set([...(found.get(reference.threat) ?? []), id])]);
  }
  return found;
}

function statedThreats(sketching: Sketching, places: Places, treating: ReadonlyMap<string, readonly string[]>): SketchThreat[] {
  const { document, ids, idOf } = sketching;
  const definitions = new Map<string, unknown>();
  return Object.entries(document.threats ?? {}).map(([id, threat]) => {
    const known = Object.hasOwn(ids, `threats/${id}`) ? ids[`threats/${id}`] : undefined;
    const [usual, ...others] = places(threat.at);
    const kept = known === undefined ? undefined : known.slice(known.lastIndexOf(SEPARATOR) + 1);
    const at = kept !== undefined && others.includes(kept) ? kept : usual;
    const content = [threat.class, threat.title, threat.because];
    const own = known === undefined ? idOf('threats', id) : known.slice(0, known.lastIndexOf(SEPARATOR));
    const isShared = !definitions.has(own) || isSame(definitions.get(own), content);
    const definition = isShared ? own : sketching.style.makeId(`threat-${id}`);
    definitions.set(definition, content);
    const { name, description, notes } = shownTexts(sketching, { name: threat.title, description: threat.because }, id);
    const mitigations = (treating.get(id) ?? []).map((measure) => idOf('measures', measure));
    const facts = some({ id, ...pick(threat, FACT_FIELDS.threats), ...notes });
    return { id: threatId(definition, at), definition, at, name, description, class: threat.class, state: stateOf(document, id, treating), mitigations, facts };
  });
}

function derivedThreat(sketching: Sketching, places: Places, treating: ReadonlyMap<string, readonly string[]>, threat: ThreatResult): SketchThreat[] {
  const { document, language, idOf } = sketching;
  const [at] = places(threat.at);
  if (at === undefined || threat.rule === undefined) return [];
  const name = threat.title[language];
  const judged = document.threatDispositions?.[threat.id];
  const disposition = judged === undefined ? undefined : some({ state: judged.state, because: judged.because });
  const scores = Object.entries(threat.scores).filter(([method]) => method.startsWith('cvss'));
  const score = scores.length === 0 ? undefined : Math.max(...scores.map(([, each]) => each.score));
  const mitigations = (treating.get(threat.id) ?? []).map((measure) => idOf('measures', measure));
  const state = judged?.state === 'notApplicable' ? 'notApplicable' : stateOf(document, threat.id, treating);
  const facts = some({ id: threat.id, disposition });
  const definition = sketching.style.makeId(threat.rule);
  return [{ id: threatId(definition, at), definition, at, name, description: '', class: threat.class, state, rule: threat.rule, mitigations, score, facts }];
}

const DECIDED = { modify: undefined, share: 'transferred', retain: 'accepted', avoid: 'avoided' } as const;

/** A threat is mitigated when a measure that treats it is in place; else what was decided about it counts. */
function stateOf({ measures = {}, decisions = {} }: AnshinDocument, threat: string, treating: ReadonlyMap<string, readonly string[]>): ThreatState {
  const isInPlace = (treating.get(threat) ?? []).some((id) => ['implemented', 'verified'].includes(measures[id]?.status ?? ''));
  if (isInPlace) return 'mitigated';
  const about: Reference = { threat };
  const decided = Object.values(decisions).find((decision) => isSame(decision.about, about) && DECIDED[decision.treatment] !== undefined);
  return decided === undefined ? 'open' : (DECIDED[decided.treatment] ?? 'open');
}

function sketchMitigation(sketching: Sketching, places: Places, id: string, measure: Measure): SketchMitigation {
  const { document, derived } = sketching;
  const { name, description, notes } = shownTexts(sketching, { name: measure.title, description: measure.description }, id);
  const isWritten = (threat: string): boolean => Object.hasOwn(document.threats ?? {}, threat) || derived.some((each) => each.id === threat);
  const facts = some({
    id,
    ...pick(measure, FACT_FIELDS.measures),
    on: measure.on?.filter((element) => places(element).length > 0),
    treats: measure.treats?.filter((reference) => 'threat' in reference && isWritten(reference.threat)),
    ...notes,
  });
  if (measure.treats !== undefined && measure.treats.length > 0 && Array.isArray(facts['treats']) && facts['treats'].length === 0) {
    const { treats: _, ...rest } = facts;
    return { id: sketching.idOf('measures', id), name, description, status: measure.status, facts: rest };
  }
  return { id: sketching.idOf('measures', id), name, description, status: measure.status, facts };
}
