import { type AnshinDocument, positionParts, type Reference, referenceParts } from '@anshin/model';
import type { ExtractScope } from './extract-scope.ts';

type Part<K extends keyof AnshinDocument> = NonNullable<AnshinDocument[K]>;

/** The document without all that lies outside the scope; layout, kept foreign files and criteria stay behind. */
export function restrictDocument(document: AnshinDocument, scope: ExtractScope): AnshinDocument {
  const { elements, incidents, measures, parties } = scope;
  const { anshin, id, title, description, sector, frameworks, target, usages } = document;
  const components = componentsOf(document, scope);
  const kept = measuresOf(
    pick(document.measures, (measure) => measures.has(measure)),
    scope,
  );
  const proofs = new Set(Object.values(kept).flatMap(({ evidence }) => evidence ?? []));
  const causing = pick(document.incidents, (incident) => incidents.has(incident));
  const hazards = new Set(Object.values(causing).flatMap((incident) => incident.hazards ?? []));
  const parts: Omit<AnshinDocument, 'anshin' | 'id' | 'title'> = {
    stakeholders: pick(document.stakeholders, (party) => parties.has(party)),
    relations: pick(document.relations, (_, { from, to }) => parties.has(from) && parties.has(to)),
    zones: zonesOf(document, components),
    components,
    channels: pick(document.channels, (channel) => elements.has(channel)),
    flows: flowsOf(document, components),
    assets: assetsOf(document, components),
    hazards: pick(document.hazards, (hazard) => hazards.has(hazard)),
    incidents: incidentsOf(causing, components, scope),
    threats: pick(document.threats, (_, { at }) => at !== undefined && elements.has(at)),
    threatDispositions: pick(document.threatDispositions, (threat) => elements.has(threat.slice(threat.lastIndexOf('@') + 1))),
    overrides: pick(document.overrides, (_, { stakeholder }) => parties.has(stakeholder)),
    rationales: pick(document.rationales, (key) => parties.has(positionParts(key).stakeholder)),
    policies: pick(document.policies, (_, policy) => policy.for.some((party) => parties.has(party))),
    measures: kept,
    decisions: pick(document.decisions, (_, { by }) => parties.has(by)),
    evidence: pick(document.evidence, (proof) => proofs.has(proof)),
  };
  const head = { anshin, id, title, description, sector, frameworks, target, usages };
  return Object.fromEntries(Object.entries({ ...head, ...parts }).filter(([, part]) => !isEmpty(part))) as AnshinDocument;
}

/** Measures without the places and things beyond the scope that they also serve. */
function measuresOf(measures: Part<'measures'>, { elements, incidents }: ExtractScope): Part<'measures'> {
  const isTold = (reference: Reference): boolean => {
    const { type, target } = referenceParts(reference);
    if (type === 'component' || type === 'channel') return elements.has(target);
    if (type === 'threat') return elements.has(target.slice(target.lastIndexOf('@') + 1));
    return type === 'incident' || type === 'cause' ? incidents.has(target.split('/')[0] ?? '') : type === 'requirement' || type === 'obligation';
  };
  const entries = Object.entries(measures).map(([id, measure]) => {
    const { on, treats, canHarm, independence: _, safetyFunction: __, ...rest } = measure;
    const cut = {
      ...(on === undefined ? {} : { on: on.filter((at) => elements.has(at)) }),
      ...(treats === undefined ? {} : { treats: treats.filter(isTold) }),
      ...(canHarm === undefined ? {} : { canHarm: canHarm.filter(({ at }) => at === undefined || elements.has(at)) }),
    };
    return [id, { ...rest, ...cut }] as const;
  });
  return Object.fromEntries(entries);
}

/** The components of the scope as they are, and the neighbours in outline. */
function componentsOf(document: AnshinDocument, { elements, neighbours }: ExtractScope): Part<'components'> {
  const entries = Object.entries(document.components ?? {}).flatMap(([id, component]) => {
    if (elements.has(id)) return [[id, component] as const];
    const { kind, name, zone, layer } = component;
    return neighbours.has(id) ? [[id, withoutAbsent({ kind, name, zone, layer })] as const] : [];
  });
  return Object.fromEntries(entries) as Part<'components'>;
}

/** The zones of these components, and the zones around them. */
function zonesOf(document: AnshinDocument, components: Part<'components'>): Part<'zones'> {
  const kept = new Set<string>();
  for (let { zone } of Object.values(components)) {
    while (zone !== undefined && !kept.has(zone)) {
      kept.add(zone);
      zone = document.zones?.[zone]?.within;
    }
  }
  return pick(document.zones, (id) => kept.has(id));
}

function assetsOf(document: AnshinDocument, components: Part<'components'>): Part<'assets'> {
  const entries = Object.entries(document.assets ?? {}).flatMap(([id, asset]) => {
    const heldBy = (asset.heldBy ?? []).filter((holder) => Object.hasOwn(components, holder));
    return heldBy.length === 0 ? [] : [[id, { ...asset, heldBy }] as const];
  });
  return Object.fromEntries(entries);
}

/** The steps between components that are shown. */
function flowsOf(document: AnshinDocument, components: Part<'components'>): Part<'flows'> {
  const isShown = (id: string): boolean => Object.hasOwn(components, id);
  const entries = Object.entries(document.flows ?? {}).flatMap(([id, flow]) => {
    const steps = pick(flow.steps, (_, { from, to, via = [] }) => [from, to, ...via].every(isShown));
    for (const [step, value] of Object.entries(steps)) {
      if (value.after !== undefined) steps[step] = { ...value, after: value.after.filter((earlier) => Object.hasOwn(steps, earlier)) };
    }
    return Object.keys(steps).length === 0 ? [] : [[id, { ...flow, steps }] as const];
  });
  return Object.fromEntries(entries);
}

/** Incidents with the causes that lie in the scope, and what they mean for its parties. */
function incidentsOf(incidents: Part<'incidents'>, components: Part<'components'>, { elements, parties }: ExtractScope): Part<'incidents'> {
  const isHere = (at: string | undefined): boolean => at === undefined || elements.has(at) || Object.hasOwn(components, at);
  const entries = Object.entries(incidents).map(([id, incident]) => {
    const consequences = pick(incident.consequences, (party) => parties.has(party));
    return [id, { ...incident, causes: (incident.causes ?? []).filter(({ at }) => isHere(at)), consequences }] as const;
  });
  return Object.fromEntries(entries);
}

function pick<T>(map: Readonly<Record<string, T>> | undefined, keep: (id: string, entity: T) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(map ?? {}).filter(([id, entity]) => keep(id, entity)));
}

function withoutAbsent(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function isEmpty(part: unknown): boolean {
  return part === undefined || (typeof part === 'object' && part !== null && Object.keys(part).length === 0);
}
