import { type AnshinDocument, DIMENSIONS, type Incident, rankOf } from '@anshin/model';
import { sortedEntries } from '../../order.ts';
import { ownEntry } from '../../own-entry.ts';
import type { FacetList, FacetSource, Strength } from './facet.ts';

/** Kinds of things of steps 6, 7 and 9: hazards and safe states at a kind of place, consequences for a role, threats that were taken up at a kind. */
export function incidentFacets(source: FacetSource, facets: FacetList): void {
  const { document: d } = source;
  for (const [, hazard] of sortedEntries(d.hazards)) {
    for (const kind of new Set((hazard.at ?? []).flatMap((at) => source.kindAt(at)?.kind ?? []))) {
      const strength = hazard.severity === undefined ? 1 : rankOf(hazard.severity);
      facets.add('hazard', [kind], strength, hazard.title);
      if (hazard.safeState !== undefined) facets.add('safe-state', [kind], strength, hazard.safeState);
    }
  }
  for (const [, incident] of sortedEntries(d.incidents)) consequenceFacets(d, incident, facets);
  threatFacets(source, facets);
}

function consequenceFacets({ stakeholders }: AnshinDocument, incident: Incident, facets: FacetList): void {
  for (const [party, consequence] of sortedEntries(incident.consequences)) {
    const role = ownEntry(stakeholders, party)?.role;
    if (role === undefined) continue;
    for (const dimension of DIMENSIONS) {
      const level = consequence[dimension];
      if (level !== undefined) facets.add('consequence', [dimension, role], rankOf(level), incident.title);
    }
  }
}

/** The worst level that an incident is rated with. */
function worstOf(incident: Incident): Strength {
  const ranks = Object.values(incident.consequences ?? {}).flatMap((consequence) =>
    DIMENSIONS.flatMap((dimension) => (consequence[dimension] === undefined ? [] : [rankOf(consequence[dimension])])),
  );
  return Math.max(1, ...ranks) as Strength;
}

/** Threats that somebody took up: causes of incidents, stated and adopted ones, and those that a measure names. */
function threatFacets(source: FacetSource, facets: FacetList): void {
  const { document: d, catalog } = source;
  const classOf = new Map(catalog.rules.map((rule) => [rule.id, rule.class]));
  const add = (threatClass: string | undefined, at: string | undefined, strength: Strength, thing?: Incident['title']): void => {
    const place = at === undefined ? undefined : source.kindAt(at);
    if (threatClass !== undefined && place !== undefined) facets.add('threat', [threatClass, place.kind], strength, thing ?? place.name);
  };
  const addDerived = (id: string): void => add(classOf.get(id.slice(0, id.indexOf('@'))), id.slice(id.indexOf('@') + 1), 1);
  for (const [, incident] of sortedEntries(d.incidents))
    for (const cause of incident.causes ?? []) add(cause.class, cause.at, worstOf(incident), cause.title ?? incident.title);
  for (const [, threat] of sortedEntries(d.threats)) if (threat.unresolved !== true) add(threat.class, threat.at, 1, threat.title);
  for (const [id, { state }] of sortedEntries(d.threatDispositions)) if (state === 'adopted') addDerived(id);
  for (const [, measure] of sortedEntries(d.measures)) for (const reference of measure.treats ?? []) if ('threat' in reference) addDerived(reference.threat);
}
