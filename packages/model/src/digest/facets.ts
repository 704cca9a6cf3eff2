import type { CollectionName } from '../collections/collections.ts';
import type { AnshinDocument } from '../entities/document.ts';

/** What changes while the content stays: each has a digest of its own (design §3, decision 8). */
export const FACETS = ['status', 'evidence', 'decisions', 'comments', 'layout'] as const;

/** The name of a facet. */
export type Facet = (typeof FACETS)[number];

/** Parts of a document that belong to a facet as a whole. */
const FACET_PARTS: ReadonlySet<string> = new Set(['evidence', 'decisions', 'layout', 'foreign'] satisfies (keyof AnshinDocument)[]);

/** Fields of entities that belong to a facet. */
const FACET_FIELDS: { readonly [C in CollectionName]?: readonly string[] } = { measures: ['status', 'evidence'] };

/** The content of an entity: what it says, without how far it has come and what proves it. */
export function entityContent(collection: CollectionName, entity: object): Readonly<Record<string, unknown>> {
  const fields = FACET_FIELDS[collection];
  return fields === undefined ? { ...entity } : Object.fromEntries(Object.entries(entity).filter(([name]) => !fields.includes(name)));
}

/** The content of a document, without its facets. An empty collection counts as none. */
export function documentContent(document: AnshinDocument): Readonly<Record<string, unknown>> {
  const parts = Object.entries(document).filter(([name, part]) => !FACET_PARTS.has(name) && !isEmptyMap(part));
  return Object.fromEntries(
    parts.map(([name, part]) => [name, Object.hasOwn(FACET_FIELDS, name) ? entitiesContent(name as CollectionName, part as object) : part]),
  );
}

/** The facets of a document; `comments` are kept outside it and handed in. */
export function facetsOf(document: AnshinDocument, comments: unknown = {}): Readonly<Record<Facet, unknown>> {
  const measures = Object.entries(document.measures ?? {});
  const evidenceOf = measures.flatMap(([id, measure]) => (measure.evidence === undefined ? [] : [[id, measure.evidence] as const]));
  return {
    status: Object.fromEntries(measures.map(([id, measure]) => [id, measure.status])),
    evidence: { items: document.evidence ?? {}, measures: Object.fromEntries(evidenceOf) },
    decisions: document.decisions ?? {},
    comments,
    layout: document.layout ?? {},
  };
}

function entitiesContent(collection: CollectionName, entities: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entities).map(([id, entity]) => [id, entityContent(collection, entity as object)]));
}

function isEmptyMap(part: unknown): boolean {
  return typeof part === 'object' && part !== null && !Array.isArray(part) && Object.keys(part).length === 0;
}
