import type { AnshinDocument, Change } from '@anshin/model';
import { isList, placeAt } from '../fields/leaf-of.ts';

type Container = Record<string, unknown> | unknown[];

/** What stands at a path; undefined where nothing does. Only what the value itself holds counts. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  let at: unknown = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[key];
  }
  return at;
}

/** A copy that can be changed. */
export function copyOf(document: AnshinDocument): AnshinDocument {
  return JSON.parse(JSON.stringify(document)) as AnshinDocument;
}

/** Sets a value, or takes it away where it is undefined, in place; makes the maps and lists on the way. */
export function setAt(document: AnshinDocument, path: readonly string[], value: unknown): void {
  let at: Container = document as unknown as Container;
  for (const [index, key] of path.slice(0, -1).entries()) {
    const own = valueAt(at, [key]);
    if (typeof own === 'object' && own !== null) {
      at = own as Container;
      continue;
    }
    if (value === undefined) return;
    const place = placeAt(path.slice(0, index + 1));
    const made: Container = place !== undefined && isList(place) ? [] : {};
    put(at, key, made);
    at = made;
  }
  put(at, path.at(-1) ?? '', value);
}

function put(container: Container, key: string, value: unknown): void {
  if (Array.isArray(container)) {
    const index = Math.min(Number(key), container.length);
    if (value === undefined) container.splice(index, 1);
    else container[index] = value;
  } else if (value === undefined) delete container[key];
  else Object.defineProperty(container, key, { value, writable: true, enumerable: true, configurable: true });
}

/** A document with changes done, held ones too; items of lists are taken away from the end on, so that numbers stay right. */
export function applyWorksheetChanges(document: AnshinDocument, changes: readonly Change[]): AnshinDocument {
  const result = copyOf(document);
  const removals = changes.filter(({ op }) => op === 'removed').sort((a, b) => (comesLater(a.path, b.path) ? -1 : 1));
  for (const { path, op, after } of changes) if (op !== 'removed') setAt(result, path, after);
  for (const { path } of removals) setAt(result, path, undefined);
  return result;
}

/** Whether a path stands behind another: deeper parts first, then higher numbers. */
function comesLater(a: readonly string[], b: readonly string[]): boolean {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [one = '', other = ''] = [a[index], b[index]];
    if (one === other) continue;
    return /^\d+$/.test(one) && /^\d+$/.test(other) ? Number(one) > Number(other) : one > other;
  }
  return a.length > b.length;
}

/** Whether two values say the same, key by key. */
export function areSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key) && areSame(valueAt(one, [key]), valueAt(other, [key])));
}
