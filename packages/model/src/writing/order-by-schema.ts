import { z } from 'zod';
import type { AnySchema } from '../reading/check/walk.ts';

/** A copy whose fields stand in the order of the schema; entries of maps by id keep the order in which they stand. `undefined` fields go. */
export function orderBySchema(value: unknown, schema: AnySchema): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (schema instanceof z.ZodOptional) return orderBySchema(value, schema.unwrap());
  if (schema instanceof z.ZodUnion) return orderBySchema(value, formOf(value, schema.options) ?? z.unknown());
  if (Array.isArray(value)) return schema instanceof z.ZodArray ? value.map((item) => orderBySchema(item, schema.element)) : value;
  if (schema instanceof z.ZodRecord) return orderEntries(value, Object.keys(value), () => schema.valueType);
  if (schema instanceof z.ZodObject) return orderEntries(value, Object.keys(schema.shape), (name) => schema.shape[name] ?? z.unknown());
  return value;
}

function orderEntries(value: object, names: readonly string[], schemaOf: (name: string) => AnySchema): Record<string, unknown> {
  const map = value as Readonly<Record<string, unknown>>;
  const present = names.filter((name) => Object.hasOwn(map, name) && map[name] !== undefined);
  return Object.fromEntries(present.map((name) => [name, orderBySchema(map[name], schemaOf(name))]));
}

/** The form of a union that a map has: the one that knows its keys. */
function formOf(value: object, options: readonly AnySchema[]): AnySchema | undefined {
  return options.find((option) => option instanceof z.ZodObject && Object.keys(value).every((key) => Object.hasOwn(option.shape, key)));
}
