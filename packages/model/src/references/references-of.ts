import { type CollectionName, type EntityName, type EntityOf, entityOf } from '../collections/collections.ts';
import type { AnshinDocument } from '../entities/document.ts';
import { positionParts, type Reference, referenceParts } from '../entities/reference.ts';

/** Collects names of entities. */
type Collect = (collection: CollectionName, ...ids: readonly (string | undefined)[]) => void;

/** Collects elements: components or channels, whichever the document has under that id. */
type CollectElements = (ids: readonly (string | undefined)[] | undefined) => void;

/** What the content of an entity refers to, per collection; facets (status, evidence) do not count. */
const REFERRED: { readonly [C in CollectionName]: (entity: EntityOf<C>, collect: Collect, elements: CollectElements, id: string) => void } = {
  usages: () => {},
  authorities: () => {},
  evidence: (evidence, collect) => collect('stakeholders', evidence.by),
  stakeholders: (stakeholder, collect) => collect('stakeholders', stakeholder.partOf),
  relations(relation, collect) {
    collect('stakeholders', relation.from, relation.to);
    collect('authorities', relation.from, relation.to);
  },
  zones: (zone, collect) => collect('zones', zone.within),
  components(component, collect) {
    collect('zones', component.zone);
    collect('stakeholders', component.owner, component.accountable, component.operator);
  },
  channels: (channel, collect) => collect('components', ...channel.between),
  flows(flow, collect) {
    for (const step of Object.values(flow.steps)) {
      collect('components', step.from, step.to, ...(step.via ?? []));
      collect('assets', ...(step.carries ?? []));
    }
  },
  assets: (asset, _, elements) => elements(asset.heldBy),
  hazards: (hazard, _, elements) => elements(hazard.at),
  incidents(incident, collect, elements) {
    elements((incident.causes ?? []).map((cause) => cause.at));
    collect('stakeholders', ...Object.keys(incident.consequences ?? {}));
    collect('usages', ...(incident.usages ?? []));
    collect('hazards', ...(incident.hazards ?? []));
    collect('assets', ...(incident.assets ?? []));
  },
  threats: (threat, _, elements) => elements([threat.at]),
  threatDispositions(disposition, collect, elements, id) {
    threatTarget(id, collect, elements);
    collect('stakeholders', disposition.by);
  },
  overrides(override, collect) {
    collect('stakeholders', override.stakeholder, override.by);
    collect('usages', override.usage);
  },
  rationales(rationale, collect, _, id) {
    position(id, collect);
    collect('stakeholders', rationale.by);
  },
  policies(policy, collect) {
    collect('stakeholders', ...policy.for);
    collect('incidents', ...(policy.incidents ?? []));
    collect('requirementStates', ...(policy.requirements ?? []));
  },
  measures(measure, collect, elements) {
    collect('stakeholders', measure.performs, measure.accountable, ...(measure.asked ?? []));
    elements(measure.on);
    for (const reference of measure.treats ?? []) referred(reference, collect, elements);
    if (measure.effect !== undefined && 'limits' in measure.effect) for (const limit of measure.effect.limits) collect('stakeholders', ...(limit.for ?? []));
    elements(measure.independence?.from);
    collect('hazards', ...(measure.safetyFunction?.protects ?? []));
    elements(measure.safetyFunction?.actsVia);
    collect('measures', ...(measure.dependsOn ?? []), ...(measure.excludes ?? []));
    elements((measure.canHarm ?? []).map((harm) => harm.at));
  },
  requirementStates: (state, collect) => collect('stakeholders', state.by),
  obligations(obligation, collect, elements) {
    elements(obligation.on);
    collect('stakeholders', obligation.by);
  },
  decisions(decision, collect, elements) {
    referred(decision.about, collect, elements);
    collect('stakeholders', decision.by, ...(decision.shares ?? []).map((share) => share.for));
  },
};

/**
 * The other entities that one entity refers to by its content, each once, in the order of their collection and id. What is named but missing stays
 * in the list, except that an element, a party or a threat that may stand in two collections is listed only where it is found.
 */
export function referencesOf(document: AnshinDocument, collection: CollectionName, id: string): EntityName[] {
  const entity = entityOf(document, collection, id);
  if (entity === undefined) return [];
  const names = new Map<string, EntityName>();
  const collect: Collect = (target, ...ids) => {
    for (const other of ids) {
      const isOptional = target === 'authorities' || target === 'requirementStates' || target === 'threatDispositions';
      if (other === undefined || (isOptional && entityOf(document, target, other) === undefined)) continue;
      if (target !== collection || other !== id) names.set(`${target}/${other}`, { collection: target, id: other });
    }
  };
  const elements: CollectElements = (ids) => {
    for (const other of ids ?? []) collect(other !== undefined && entityOf(document, 'channels', other) !== undefined ? 'channels' : 'components', other);
  };
  const refer = REFERRED[collection] as (entity: unknown, collect: Collect, elements: CollectElements, id: string) => void;
  refer(entity, collect, elements, id);
  return [...names].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, name]) => name);
}

/** What a typed reference names. */
function referred(reference: Reference, collect: Collect, elements: CollectElements): void {
  const { type, target } = referenceParts(reference);
  const [head = ''] = target.split('/');
  switch (type) {
    case 'component':
    case 'channel':
    case 'flow':
    case 'asset':
    case 'incident':
    case 'measure':
      return collect(`${type}s`, target);
    case 'cause':
      return collect('incidents', head);
    case 'threat':
      return threatTarget(target, collect, elements);
    case 'requirement':
      return collect('requirementStates', target);
    case 'position':
      return position(target, collect);
    case 'obligation':
      return collect('obligations', target);
  }
}

/** A threat is stated by a person under its own id, or derived as `<rule>@<element>`, perhaps with a person's judgement on it. */
function threatTarget(threat: string, collect: Collect, elements: CollectElements): void {
  const at = threat.lastIndexOf('@');
  if (at === -1) return collect('threats', threat);
  elements([threat.slice(at + 1)]);
  collect('threatDispositions', threat);
}

function position(key: string, collect: Collect): void {
  const { stakeholder, usage } = positionParts(key);
  collect('stakeholders', stakeholder);
  collect('usages', usage);
}
