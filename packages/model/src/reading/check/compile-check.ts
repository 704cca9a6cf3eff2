import { z } from 'zod';
import { checkEntries, checkFields, checkItems, checkTuple, type Field } from './collection-checks.ts';
import { kindAsked } from './kind-of.ts';
import { checkBoolean, checkList, checkNumber, checkString } from './scalar-checks.ts';
import { checkUnion } from './union-check.ts';
import type { AnySchema, Check } from './walk.ts';

const compiled = new WeakMap<AnySchema, Check>();

/**
 * The check of a zod schema, compiled once: it accepts what zod accepts (a test compares the two), but copies nothing, names each fault
 * where it stands, bounds what it reports, and answers with the value less its faulty parts. Needs no `eval`, so that it runs under any
 * content security policy. Throws a TypeError for a construct that the document's schema does not use.
 */
export function compileCheck(schema: AnySchema): Check {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  const check = compile(schema);
  compiled.set(schema, check);
  return check;
}

function compile(schema: AnySchema): Check {
  if (schema instanceof z.ZodOptional) return compileCheck(schema.unwrap());
  if (schema instanceof z.ZodObject) return checkFields(fieldsOf(schema));
  if (schema instanceof z.ZodRecord) return checkEntries(compileCheck(schema.keyType), compileCheck(schema.valueType));
  if (schema instanceof z.ZodArray) return checkItems(compileCheck(schema.element), minimumOf(schema));
  if (schema instanceof z.ZodTuple) return checkTuple(schema.def.items.map(compileCheck));
  if (schema instanceof z.ZodUnion) return checkUnion(schema.options, kindAsked(schema), compileCheck);
  if (schema instanceof z.ZodEnum) return checkList(schema.options);
  if (schema instanceof z.ZodLiteral) return checkList([...schema.values]);
  if (schema instanceof z.ZodString) return checkString(schema);
  if (schema instanceof z.ZodNumber) return checkNumber(schema);
  if (schema instanceof z.ZodBoolean) return checkBoolean;
  throw new TypeError(`no check for a schema of type ${schema._zod.def.type}`);
}

/** The fields of a map with the checks of their values. */
export function fieldsOf(schema: z.ZodObject): ReadonlyMap<string, Field> {
  return new Map(
    Object.entries(schema.shape).map(([name, field]): [string, Field] => [name, { check: compileCheck(field), isOptional: field instanceof z.ZodOptional }]),
  );
}

function minimumOf(schema: z.ZodArray): number {
  const minimums = (schema.def.checks ?? []).map((check) => {
    const rule: object = check._zod.def;
    return 'minimum' in rule && typeof rule.minimum === 'number' ? rule.minimum : 0;
  });
  return Math.max(0, ...minimums);
}
