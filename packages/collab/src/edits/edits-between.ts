import { type AnshinDocument, diffDocuments } from '@anshin/model';
import { isSame } from '../writing/is-same.ts';
import type { LiveEdit } from './live-edit.ts';

/** How edits are told. */
export interface EditsBetweenOptions {
  /** Each step says what it replaces, so that it gives way to what someone else wrote there meanwhile. */
  readonly careful?: boolean;
}

/**
 * The steps that lead from one document to another, none for what is alike (empty collections and an empty layout say nothing). Carried out on a live document that others have changed since
 * `before`, they leave those changes alone: items come into lists and go out of them by value, fields are set one by one.
 */
export function editsBetween(before: AnshinDocument, after: AnshinDocument, options: EditsBetweenOptions = {}): LiveEdit[] {
  const edits: LiveEdit[] = [];
  const tell = new Telling(edits, options.careful === true);
  for (const { path, ...change } of diffDocuments(before, after)) {
    const at = listIn(path, before);
    if (at === undefined) tell.change(path, change.before, change.after);
    else tell.list(path.slice(0, at), valueAt(before, path.slice(0, at)), valueAt(after, path.slice(0, at)));
  }
  for (const name of ['positions', 'bends'] as const) tell.maps(['layout', name], before.layout?.[name] ?? {}, after.layout?.[name] ?? {});
  tell.maps(['foreign'], before.foreign, after.foreign);
  return edits;
}

type Values = Readonly<Record<string, unknown>>;

class Telling {
  private readonly edits: LiveEdit[];
  private readonly isCareful: boolean;
  private readonly told = new Set<string>();

  constructor(edits: LiveEdit[], isCareful: boolean) {
    this.edits = edits;
    this.isCareful = isCareful;
  }

  change(path: readonly string[], before: unknown, after: unknown): void {
    if (Array.isArray(before) && Array.isArray(after)) this.list(path, before, after);
    else this.value(path, before, after);
  }

  /** Parts that the semantic difference leaves out: field by field down to values. */
  maps(path: readonly string[], before: unknown, after: unknown): void {
    if (isSame(before, after)) return;
    if (!isMap(before) || !isMap(after) || path.length > 2) return this.value(path, before, after);
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) this.maps([...path, name], own(before, name), own(after, name));
  }

  /** Items that went, items that came, and fields of items with the same id; each list is told once. */
  list(path: readonly string[], before: unknown, after: unknown): void {
    const key = path.join('\n');
    if (this.told.has(key)) return;
    this.told.add(key);
    if (!Array.isArray(before) || !Array.isArray(after) || path.at(-1) === 'between' || !canMerge(before, after)) return this.value(path, before, after);
    const left = new Map<unknown, unknown>(before.map((item) => [identityOf(item), item]));
    after.forEach((value: unknown, index) => {
      const identity = identityOf(value);
      if (!left.has(identity)) this.edits.push({ op: 'insert', path: [...path, index === after.length - 1 ? '-' : String(index)], value });
      else if (isMap(value) && typeof value['id'] === 'string') this.fields([...path, String(value['id'])], left.get(identity), value);
      left.delete(identity);
    });
    for (const value of left.values()) this.edits.push({ op: 'remove', path, value });
  }

  private fields(path: readonly string[], before: unknown, after: Values): void {
    if (!isMap(before) || isSame(before, after)) return;
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)]))
      if (!isSame(own(before, name), own(after, name))) this.value([...path, name], own(before, name), own(after, name));
  }

  private value(path: readonly string[], before: unknown, after: unknown): void {
    this.edits.push(after === undefined ? { op: 'unset', path, ...this.was(before) } : { op: 'set', path, value: after, ...this.was(before) });
  }

  private was(before: unknown): { readonly was?: unknown } {
    return this.isCareful ? { was: before ?? null } : {};
  }
}

/** Whether coming and going tells the difference: nothing stands twice, and what both have stands in the same order. */
function canMerge(before: readonly unknown[], after: readonly unknown[]): boolean {
  const [old, now] = [before.map(identityOf), after.map(identityOf)];
  const [wereThere, areThere] = [new Set(old), new Set(now)];
  if (wereThere.size !== old.length || areThere.size !== now.length) return false;
  return isSame(
    old.filter((item) => areThere.has(item)),
    now.filter((item) => wereThere.has(item)),
  );
}

/** What makes an item the one that it is: its id, else all that it says. */
function identityOf(item: unknown): string {
  if (isMap(item) && typeof item['id'] === 'string') return item['id'];
  return JSON.stringify(isMap(item) ? Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)) : [item]);
}

/** How far a path goes until it leads into a list: an item's number holds only where nobody else changes the list. */
function listIn(path: readonly string[], document: AnshinDocument): number | undefined {
  const at = path.findIndex((_, index) => Array.isArray(valueAt(document, path.slice(0, index))));
  return at === -1 ? undefined : at;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => (isMap(inner) ? own(inner, name) : undefined), value);
}

function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(values: Values, name: string): unknown {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
