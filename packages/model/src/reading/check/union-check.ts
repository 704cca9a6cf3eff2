import { z } from 'zod';
import type { BilingualText } from '../../entities/text.ts';
import { isMap, reportUnknown } from './collection-checks.ts';
import { KINDS } from './kind-of.ts';
import { checkList, fault, wrongType } from './scalar-checks.ts';
import { type AnySchema, type Check, FAULTY } from './walk.ts';

/** Makes the check of a schema; handed in, since unions hold schemas of every kind. */
type Compile = (schema: AnySchema) => Check;

/**
 * One of several forms. All closed lists: one longer list. Otherwise the form whose kind the value has is the one its author meant, so that
 * the finding names the fault itself; among maps it is the one that shares a key with the value, and keys of two forms exclude each other.
 */
export function checkUnion(options: readonly AnySchema[], asked: BilingualText, compile: Compile): Check {
  const lists = options.map(listOf);
  if (lists.every((list) => list !== undefined)) return checkList(lists.flat());
  const maps = options.filter((option) => option instanceof z.ZodObject);
  const others = options.filter((option) => !(option instanceof z.ZodObject));
  const [other] = others;
  if (others.length > 1 || (other !== undefined && !(other instanceof z.ZodString)))
    throw new TypeError('a union may hold text and maps, or closed lists, and nothing else');
  const checkOther: Check = other === undefined ? (value, walk) => wrongType(value, walk, KINDS.map) : guardKind(compile(other), asked);
  const checkOneMap = maps.length === 0 ? checkOther : checkMaps(maps, compile);
  return (value, walk) => (isMap(value) ? checkOneMap : checkOther)(value, walk);
}

/** A value of no fitting kind is told all that is asked for, not only the plainest form. */
function guardKind(check: Check, asked: BilingualText): Check {
  return (value, walk) => (typeof value === 'string' ? check(value, walk) : wrongType(value, walk, asked));
}

function checkMaps(maps: readonly z.ZodObject[], compile: Compile): Check {
  const forms = maps.map((map) => ({ keys: Object.keys(map.shape), check: compile(map) }));
  const [only] = forms;
  if (forms.length === 1 && only !== undefined) return only.check;
  const known = forms.flatMap((form) => form.keys);
  return (value, walk) => {
    const keys = Object.keys(value as object);
    const fitting = forms.filter((form) => keys.some((key) => form.keys.includes(key)));
    const [form] = fitting;
    if (fitting.length === 1 && form !== undefined) return form.check(value, walk);
    if (fitting.length > 1 || keys.length === 0) return fault(walk, 'model.not-one-of', () => ({ allowed: known.join(', ') }));
    for (const key of keys) reportUnknown(key, known, walk);
    return FAULTY;
  };
}

/** The words of a closed list, if the schema is one. */
function listOf(schema: AnySchema): readonly unknown[] | undefined {
  if (schema instanceof z.ZodEnum) return schema.options;
  return schema instanceof z.ZodLiteral ? [...schema.values] : undefined;
}
