import { type CollectionName, type EntityName, entityOf } from '../collections/collections.ts';
import type { AnshinDocument } from '../entities/document.ts';
import { referencesOf } from '../references/references-of.ts';
import { digestValue } from './digest-value.ts';
import { documentContent, entityContent, FACETS, type Facet, facetsOf } from './facets.ts';

/** The digest of a document's content: neither layout nor order of keys nor any other facet changes it. 64 hex digits. */
export function digestDocument(document: AnshinDocument): string {
  return digestValue('document', documentContent(document));
}

/** The digest of one entity's content, its id not included; `undefined` when there is no such entity. 64 hex digits. */
export function digestEntity(document: AnshinDocument, collection: CollectionName, id: string): string | undefined {
  const entity = entityOf(document, collection, id);
  return entity === undefined ? undefined : digestValue('entity', entityContent(collection, entity));
}

/** The digests of a document's facets; `comments` are kept outside the document. 64 hex digits each. */
export function digestFacets(document: AnshinDocument, comments?: unknown): Readonly<Record<Facet, string>> {
  const facets = facetsOf(document, comments);
  return Object.fromEntries(FACETS.map((facet) => [facet, digestValue('facet', { facet, value: facets[facet] })])) as Record<Facet, string>;
}

/**
 * The digest of an entity and of everything that it refers to, near and far; it changes when any of that content changes, appears or goes.
 * Entities may refer to each other in circles. `undefined` when there is no such entity. 64 hex digits.
 */
export function transitiveDigest(document: AnshinDocument, collection: CollectionName, id: string): string | undefined {
  if (entityOf(document, collection, id) === undefined) return undefined;
  const members: Record<string, string | null> = {};
  const waiting: EntityName[] = [{ collection, id }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const name = `${next.collection}/${next.id}`;
    if (Object.hasOwn(members, name)) continue;
    members[name] = digestEntity(document, next.collection, next.id) ?? null;
    waiting.push(...referencesOf(document, next.collection, next.id));
  }
  return digestValue('closure', { of: `${collection}/${id}`, members });
}
