import type { CollectionName } from '@anshin/model';

/** Places in which an id may name an entity of several collections; where several have it, the first one is meant. */
export interface SharedPlaces {
  readonly owners: readonly CollectionName[];
  readonly places: readonly string[];
}

/** What stands after the `@` in the id of a derived threat. */
export const ELEMENTS: readonly CollectionName[] = ['channels', 'components'];

/** Shared places; written as in `REFERENCE_PLACES`. */
export const SHARED_PLACES: readonly SharedPlaces[] = [
  {
    owners: ELEMENTS,
    places: [
      'assets.*.heldBy.*',
      'hazards.*.at.*',
      'incidents.*.causes.*.at',
      'threats.*.at',
      'measures.*.on.*',
      'measures.*.independence.from.*',
      'measures.*.safetyFunction.actsVia.*',
      'measures.*.canHarm.*.at',
      'obligations.*.on.*',
      'responsibilityBoundary.agreed.*.*',
    ],
  },
  { owners: ['stakeholders', 'authorities'], places: ['relations.*.from', 'relations.*.to'] },
  { owners: ['components', 'channels', 'zones', 'assets'], places: ['scope.exclusions.*.what.*'] },
  { owners: ['components', 'zones', 'stakeholders', 'authorities'], places: ['layout.positions.$'] },
  { owners: ['channels', 'relations'], places: ['layout.bends.$'] },
];

/**
 * Where ids of one collection stand, as paths of keys: `*` is any key or item, `$` a key that is itself the id. Typed references and ids of
 * threats are found by their form instead. A test holds the tables against the model's own list of references.
 */
export const REFERENCE_PLACES: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  stakeholders: [
    'applyingParties.*',
    'coordinator',
    'serviceLevel.by',
    'stakeholders.*.partOf',
    'components.*.owner',
    'components.*.accountable',
    'components.*.operator',
    'responsibilityBoundary.agreed.$',
    'target.stakeholders.$',
    'target.history.*.by',
    'incidents.*.consequences.$',
    'threatDispositions.*.by',
    'overrides.*.stakeholder',
    'overrides.*.by',
    'rationales.*.by',
    'policies.*.for.*',
    'measures.*.performs',
    'measures.*.accountable',
    'measures.*.asked.*',
    'measures.*.effect.limits.*.for.*',
    'requirementStates.*.by',
    'obligations.*.by',
    'decisions.*.by',
    'decisions.*.shares.*.for',
    'evidence.*.by',
  ],
  zones: ['zones.*.within', 'components.*.zone'],
  components: ['channels.*.between.*', 'flows.*.steps.*.from', 'flows.*.steps.*.to', 'flows.*.steps.*.via.*'],
  assets: ['flows.*.steps.*.carries.*', 'incidents.*.assets.*'],
  hazards: ['incidents.*.hazards.*', 'measures.*.safetyFunction.protects.*'],
  incidents: ['policies.*.incidents.*'],
  usages: ['incidents.*.usages.*', 'overrides.*.usage'],
  requirementStates: ['policies.*.requirements.*'],
  measures: ['measures.*.dependsOn.*', 'measures.*.excludes.*'],
  evidence: ['measures.*.evidence.*'],
};

/** Where typed references stand. */
export const TYPED_REFERENCES = ['measures.*.treats.*', 'decisions.*.about'];
