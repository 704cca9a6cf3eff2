import { quoted } from '../../findings/display-path.ts';
import { nearest } from '../../nearest/nearest.ts';
import { KINDS } from './kind-of.ts';
import { fault, wrongType } from './scalar-checks.ts';
import { type Check, type CheckWalk, FAULTY } from './walk.ts';

/** A field of a map with fixed fields. */
export interface Field {
  readonly check: Check;
  readonly isOptional: boolean;
  /** What a required field is taken for when it is missing or faulty, so that the rest can still be read. */
  readonly standIn?: unknown;
}

/** A map with fixed fields: unknown ones are left out, faulty optional ones too; a faulty or missing required one makes the map faulty. */
export function checkFields(fields: ReadonlyMap<string, Field>): Check {
  const required = [...fields].filter(([, field]) => !field.isOptional);
  const checkKey: KeyCheck = (name, value, walk) => {
    const field = fields.get(name);
    if (field === undefined) return unknownField(name, fields, walk);
    const result = checkAt(name, value, field.check, walk, field.isOptional);
    if (result !== FAULTY) return result;
    return field.isOptional ? LEFT_OUT : (field.standIn ?? FAULTY);
  };
  return (value, walk) => {
    if (!isMap(value)) return wrongType(value, walk, KINDS.map);
    let result = checkMap(value, walk, checkKey);
    for (const [name, { standIn }] of required) {
      if (Object.hasOwn(value, name)) continue;
      walk.report('model.missing-field', () => ({ field: name }), name);
      result = standIn === undefined || !isMap(result) ? FAULTY : { ...result, [name]: standIn };
    }
    return result;
  };
}

/** A map by ids: a faulty entry, by its key or by its value, is left out. */
export function checkEntries(key: Check, entry: Check): Check {
  const checkKey: KeyCheck = (name, value, walk) => {
    const result = checkAt(name, value, (inner, innerWalk) => checkEntry(name, inner, key, entry, innerWalk), walk, true);
    return result === FAULTY ? LEFT_OUT : result;
  };
  return (value, walk) => (isMap(value) ? checkMap(value, walk, checkKey) : wrongType(value, walk, KINDS.map));
}

/** A list of at least `minimum` items; one faulty item makes the list faulty, since others may refer to items by their number. */
export function checkItems(item: Check, minimum: number): Check {
  return (value, walk) => {
    if (!Array.isArray(value)) return wrongType(value, walk, KINDS.list);
    if (value.length < minimum) return fault(walk, 'model.list-length', () => ({ found: value.length, minimum, maximum: '' }));
    return checkEach(value, walk, () => item);
  };
}

/** A list of a fixed number of items. */
export function checkTuple(items: readonly Check[]): Check {
  return (value, walk) => {
    if (!Array.isArray(value)) return wrongType(value, walk, KINDS.list);
    if (value.length !== items.length) return fault(walk, 'model.list-length', () => ({ found: value.length, minimum: items.length, maximum: items.length }));
    return checkEach(value, walk, (index) => items[index]);
  };
}

/** Whether a value is a map of fields. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value without its faulty parts, `FAULTY`, or `LEFT_OUT` when the map goes on without it. */
type KeyCheck = (name: string, value: unknown, walk: CheckWalk) => unknown;
const LEFT_OUT = Symbol('left out');

/** Checks every key; copies the map only when something changes. `__proto__` is a key like any other, and never assigned. */
function checkMap(value: Record<string, unknown>, walk: CheckWalk, checkKey: KeyCheck): unknown {
  let copy: Record<string, unknown> | undefined;
  let isFaulty = false;
  const names = Object.keys(value);
  walk.keys += names.length;
  for (const name of names) {
    const before = value[name];
    const after = checkKey(name, before, walk);
    if (after === before) continue;
    if (after === FAULTY) {
      isFaulty = true;
      continue;
    }
    copy ??= { ...value };
    if (after === LEFT_OUT) delete copy[name];
    else copy[name] = after;
  }
  return isFaulty ? FAULTY : (copy ?? value);
}

/** Checks a value one step further down the path. */
function checkAt(key: string | number, value: unknown, check: Check, walk: CheckWalk, canDrop: boolean): unknown {
  walk.path.push(key);
  const from = walk.departures.length;
  const result = check(value, walk);
  if (result === FAULTY && canDrop) walk.drop(from);
  walk.path.pop();
  return result;
}

function checkEntry(name: string, value: unknown, key: Check, entry: Check, walk: CheckWalk): unknown {
  walk.isInKey = true;
  const keyResult = name === '__proto__' ? fault(walk, 'model.bad-id', () => ({ found: name, suggestion: '' })) : key(name, walk);
  walk.isInKey = false;
  const result = entry(value, walk);
  return keyResult === FAULTY ? FAULTY : result;
}

function checkEach(value: readonly unknown[], walk: CheckWalk, itemAt: (index: number) => Check | undefined): unknown {
  let copy: unknown[] | undefined;
  let isFaulty = false;
  for (let index = 0; index < value.length; index++) {
    const check = itemAt(index);
    if (check === undefined) continue;
    const after = checkAt(index, value[index], check, walk, false);
    if (after === FAULTY) isFaulty = true;
    else if (after !== value[index]) {
      copy ??= [...value];
      copy[index] = after;
    }
  }
  return isFaulty ? FAULTY : (copy ?? value);
}

/** Notes a key that the map does not know; `known` are the keys that it does. */
export function reportUnknown(name: string, known: Iterable<string>, walk: CheckWalk): void {
  walk.report('model.unknown-field', () => ({ field: quoted(name), nearest: nearest(name, known) ?? '' }), name);
}

function unknownField(name: string, fields: ReadonlyMap<string, Field>, walk: CheckWalk): typeof LEFT_OUT {
  const from = walk.departures.length;
  reportUnknown(name, fields.keys(), walk);
  walk.path.push(name);
  walk.drop(from);
  walk.path.pop();
  return LEFT_OUT;
}
