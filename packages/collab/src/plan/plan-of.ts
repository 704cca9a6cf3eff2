import { Text } from '@anshin/model';
import { z } from 'zod';
import type { Fields, GroupPlan, MapPlan, Plan } from './plan.ts';
import { type AnySchema, NAMED_BY_PEOPLE, ONE_VALUE } from './tables.ts';

const known = new Map<AnySchema, Plan>();

/**
 * How values of a schema are kept. A list that may not be empty is one value: two people who each take away another item would otherwise leave
 * nothing. Throws a TypeError for a construct that the document's schema does not use.
 */
export function planOf(schema: AnySchema): Plan {
  const made = known.get(schema);
  if (made !== undefined) return made;
  const plan = make(schema);
  known.set(schema, plan);
  return plan;
}

/** The map that an entity of this schema is. */
export function entityPlan(schema: AnySchema): MapPlan {
  if (!(schema instanceof z.ZodObject)) throw new TypeError('an entity is a map of fields');
  return { kind: 'map', fields: fieldsOf(schema) };
}

function make(schema: AnySchema): Plan {
  if (schema instanceof z.ZodOptional) return planOf(schema.unwrap());
  if (schema === Text) return { kind: 'text' };
  if (ONE_VALUE.includes(schema)) return { kind: 'value' };
  if (schema instanceof z.ZodObject) return objectPlan(schema);
  if (schema instanceof z.ZodRecord) return recordPlan(schema);
  if (schema instanceof z.ZodArray) return listPlan(schema);
  return { kind: 'value' };
}

function objectPlan(schema: z.ZodObject): Plan {
  const needed = Object.entries(schema.shape).filter(([, field]) => !(field instanceof z.ZodOptional));
  const isGroup = needed.every(([, field]) => emptyOf(field) !== undefined);
  if (!isGroup) return { kind: 'map', fields: fieldsOf(schema) };
  const empty: GroupPlan['empty'] = new Map(needed.flatMap(([name, field]) => (emptyOf(field) === undefined ? [] : [[name, emptyOf(field) ?? 'map']])));
  return { kind: 'group', fields: fieldsOf(schema), empty };
}

/** What an absent needed field is read as, where the schema allows it to be empty. */
function emptyOf(field: AnySchema): 'map' | 'list' | undefined {
  const { kind } = planOf(field);
  if (kind === 'record' || kind === 'named') return 'map';
  return kind === 'values' || kind === 'items' ? 'list' : undefined;
}

function recordPlan(schema: z.ZodRecord): Plan {
  if (NAMED_BY_PEOPLE.includes(schema)) return { kind: 'named', entry: entityPlan(schema.valueType) };
  const order = schema.keyType instanceof z.ZodEnum ? schema.keyType.options.map(String) : [];
  return { kind: 'record', entry: planOf(schema.valueType), order };
}

function listPlan(schema: z.ZodArray): Plan {
  const { element } = schema;
  if ((schema.def.checks ?? []).length > 0 || element instanceof z.ZodArray || element instanceof z.ZodTuple) return { kind: 'value' };
  return element instanceof z.ZodObject ? { kind: 'items', item: entityPlan(element) } : { kind: 'values' };
}

function fieldsOf(schema: z.ZodObject): Fields {
  return new Map(Object.entries(schema.shape).map(([name, field]) => [name, planOf(field)]));
}
