import { COLLECTIONS } from '../collections/collections.ts';
import type { AnshinDocument } from '../entities/document.ts';

/** One difference between two documents. An entity that comes or goes is one change. */
export interface Change {
  readonly op: 'added' | 'removed' | 'changed';
  /** Keys from the document to what differs; list items by their number from 0. */
  readonly path: readonly string[];
  /** Absent when added. */
  readonly before?: unknown;
  /** Absent when removed. */
  readonly after?: unknown;
}

/**
 * What differs in meaning from `before` to `after`: the order of keys, the layout, kept content of other tools and empty collections do not count, the order of list items
 * does. Maps are compared field by field, lists of maps of equal length item by item, everything else as a whole. Sorted by path.
 */
export function diffDocuments(before: AnshinDocument, after: AnshinDocument): Change[] {
  const changes: Change[] = [];
  compareMaps(withoutLayout(before), withoutLayout(after), [], changes);
  return changes;
}

const names: ReadonlySet<string> = new Set(COLLECTIONS);

/** Parts in which nothing is said about the system. */
const UNCOMPARED: ReadonlySet<string> = new Set(['layout', 'foreign'] satisfies (keyof AnshinDocument)[]);

type Fields = Readonly<Record<string, unknown>>;

function withoutLayout(document: AnshinDocument): Fields {
  return Object.fromEntries(Object.entries(document).filter(([name, part]) => !UNCOMPARED.has(name) && !(isMap(part) && Object.keys(part).length === 0)));
}

function compareMaps(before: Fields, after: Fields, path: readonly string[], changes: Change[]): void {
  for (const key of [...new Set([...Object.keys(before), ...Object.keys(after)])].sort())
    compare(fieldOf(before, key), fieldOf(after, key), [...path, key], changes);
}

function compare(before: unknown, after: unknown, path: readonly string[], changes: Change[]): void {
  if (before === after) return;
  if (isCollection(before, path) && after === undefined) return compareMaps(before, {}, path, changes);
  if (before === undefined && isCollection(after, path)) return compareMaps({}, after, path, changes);
  if (before === undefined) changes.push({ op: 'added', path, after });
  else if (after === undefined) changes.push({ op: 'removed', path, before });
  else if (isMap(before) && isMap(after)) compareMaps(before, after, path, changes);
  else if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, path, changes);
  else changes.push({ op: 'changed', path, before, after });
}

function compareLists(before: readonly unknown[], after: readonly unknown[], path: readonly string[], changes: Change[]): void {
  const areMaps = before.length === after.length && before.every(isMap) && after.every(isMap);
  if (areMaps) before.forEach((item, index) => compare(item, after[index], [...path, String(index)], changes));
  else if (!areEqual(before, after)) changes.push({ op: 'changed', path, before, after });
}

function areEqual(before: readonly unknown[], after: readonly unknown[]): boolean {
  if (before.length !== after.length) return false;
  const changes: Change[] = [];
  before.forEach((item, index) => compare(item, after[index], [String(index)], changes));
  return changes.length === 0;
}

/** Maps by id at the top of a document: their entities come and go one by one. */
function isCollection(part: unknown, path: readonly string[]): part is Fields {
  return path.length === 1 && isMap(part) && names.has(path[0] ?? '');
}

function fieldOf(map: Fields, key: string): unknown {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
