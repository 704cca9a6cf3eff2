import type { AnshinDocument } from '../entities/document.ts';

/** The collections of a document: maps by id, in the order of the schema (a test compares). */
export const COLLECTIONS = [
  'usages',
  'stakeholders',
  'authorities',
  'relations',
  'zones',
  'components',
  'channels',
  'flows',
  'assets',
  'hazards',
  'incidents',
  'threats',
  'threatDispositions',
  'overrides',
  'rationales',
  'policies',
  'measures',
  'requirementStates',
  'obligations',
  'decisions',
  'evidence',
] as const satisfies readonly (keyof AnshinDocument)[];

/** The name of a collection. */
export type CollectionName = (typeof COLLECTIONS)[number];

/** An entity of a collection. */
export type EntityOf<C extends CollectionName> = NonNullable<AnshinDocument[C]>[string];

/** An entity by its collection and id. */
export interface EntityName {
  readonly collection: CollectionName;
  readonly id: string;
}

/** The entity with this id; `undefined` when there is none. Ids such as `constructor` name only what the document itself holds. */
export function entityOf<C extends CollectionName>(document: AnshinDocument, collection: C, id: string): EntityOf<C> | undefined {
  const entities: Readonly<Record<string, unknown>> | undefined = document[collection];
  return entities !== undefined && Object.hasOwn(entities, id) ? (entities[id] as EntityOf<C>) : undefined;
}
