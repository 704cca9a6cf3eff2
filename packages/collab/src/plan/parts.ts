import { COLLECTIONS, type CollectionName, Layout } from '@anshin/model';
import type { z } from 'zod';
import type { GroupPlan, NamedPlan, Plan } from './plan.ts';
import { entityPlan, planOf } from './plan-of.ts';
import { DOCUMENT_SCHEMA, KEYED_BY_MEANING } from './tables.ts';

/** The maps at the top of a live document: one per collection, one for the layout, one for everything else. */
export const PARTS = ['document', 'layout', ...COLLECTIONS] as const;
export type PartName = (typeof PARTS)[number];

const names: ReadonlySet<string> = new Set(COLLECTIONS);

/** Whether a part is a collection. */
export function isCollection(name: string): name is CollectionName {
  return names.has(name);
}

/** Whether a name is that of a part. */
export function isPart(name: string): name is PartName {
  return name === 'document' || name === 'layout' || isCollection(name);
}

/** How a collection is kept. */
export function collectionPlan(name: CollectionName): NamedPlan | (Plan & { readonly kind: 'record' }) {
  return COLLECTION_PLANS[name];
}

function planFor(name: CollectionName): NamedPlan | (Plan & { readonly kind: 'record' }) {
  const schema = DOCUMENT_SCHEMA.shape[name].unwrap();
  const entry = entityPlan(schema.valueType);
  return KEYED_BY_MEANING.has(name) ? { kind: 'record', entry, order: [] } : { kind: 'named', entry };
}

const COLLECTION_PLANS = Object.fromEntries(COLLECTIONS.map((name) => [name, planFor(name)])) as Readonly<Record<CollectionName, ReturnType<typeof planFor>>>;

/** How the layout is kept. */
export const LAYOUT_PLAN: GroupPlan = {
  kind: 'group',
  fields: new Map(Object.entries(Layout.shape).map(([name, field]) => [name, planOf(field)])),
  empty: new Map(),
};

/** How everything of a document that is neither a collection nor the layout is kept. */
export const DOCUMENT_PLAN: GroupPlan = {
  kind: 'group',
  fields: new Map(
    Object.entries(DOCUMENT_SCHEMA.shape)
      .filter(([name]) => !names.has(name) && name !== 'layout')
      .map(([name, field]) => [name, planOf(field as z.core.$ZodType)]),
  ),
  empty: new Map(),
};

/** How a part is kept. */
export function partPlan(name: PartName): Plan {
  if (name === 'document') return DOCUMENT_PLAN;
  return name === 'layout' ? LAYOUT_PLAN : collectionPlan(name);
}
