import { AnshinDocument, Day, Id, Reference, Text } from '@anshin/model';
import { z } from 'zod';

/** What the schema of the document asks for at one place. */
export type Leaf =
  | { readonly kind: 'text' | 'string' | 'id' | 'day' | 'boolean' | 'reference' }
  | { readonly kind: 'number'; readonly isInt: boolean }
  | { readonly kind: 'enum'; readonly options: readonly string[] }
  | { readonly kind: 'list'; readonly item: Leaf };

/** A place of the schema. */
export interface Place {
  readonly schema: z.core.$ZodType;
  readonly isRequired: boolean;
}

/** Parts of a document that worksheets never change. */
const CLOSED: ReadonlySet<string> = new Set(['anshin', 'id', 'layout', 'foreign', 'source', '__proto__']);

/** The schema at a path; undefined where a document has nothing there, or nothing that worksheets may change. */
export function placeAt(path: readonly string[]): Place | undefined {
  if (CLOSED.has(path[0] ?? '')) return undefined;
  let place: Place | undefined = { schema: AnshinDocument, isRequired: true };
  for (const key of path) {
    place = place === undefined ? undefined : step(place.schema, key);
    if (place === undefined) return undefined;
  }
  return place;
}

function step(schema: z.core.$ZodType, key: string): Place | undefined {
  if (schema instanceof z.ZodObject) {
    const field = Object.hasOwn(schema.shape, key) ? (schema.shape as Readonly<Record<string, z.core.$ZodType>>)[key] : undefined;
    return field === undefined ? undefined : placed(field);
  }
  if (schema instanceof z.ZodRecord) return placed(schema.valueType as z.core.$ZodType);
  if (schema instanceof z.ZodArray) return /^\d{1,6}$/.test(key) ? placed(schema.element as z.core.$ZodType) : undefined;
  return undefined;
}

function placed(field: z.core.$ZodType): Place {
  return field instanceof z.ZodOptional ? { schema: field.unwrap() as z.core.$ZodType, isRequired: false } : { schema: field, isRequired: true };
}

/** Whether a place holds a list. */
export function isList({ schema }: Place): boolean {
  return schema instanceof z.ZodArray || schema instanceof z.ZodTuple;
}

/** What a place holds, where one cell can say it. */
export function leafOf({ schema }: Pick<Place, 'schema'>): Leaf | undefined {
  if (schema === Text) return { kind: 'text' };
  if (schema === Id) return { kind: 'id' };
  if (schema === Day) return { kind: 'day' };
  if (schema === Reference) return { kind: 'reference' };
  if (schema instanceof z.ZodEnum) return { kind: 'enum', options: schema.options.map(String) };
  if (schema instanceof z.ZodBoolean) return { kind: 'boolean' };
  if (schema instanceof z.ZodNumber) return { kind: 'number', isInt: schema.isInt };
  if (schema instanceof z.ZodString) return { kind: 'string' };
  const element = schema instanceof z.ZodArray ? schema.element : schema instanceof z.ZodTuple ? schema.def.items[0] : undefined;
  const item = element === undefined ? undefined : leafOf({ schema: element as z.core.$ZodType });
  return item === undefined ? undefined : { kind: 'list', item };
}
