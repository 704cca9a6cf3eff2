import type { Finding } from '@anshin/model';
import * as Y from 'yjs';
import { liveFinding } from '../findings/live-finding.ts';
import { isOrder } from '../order/order-between.ts';
import type { Fields, MapPlan, NamedPlan, Plan } from '../plan/plan.ts';
import { ID, ORDER } from './live-key.ts';
import { shownNames } from './names.ts';
import { type Node, nodeOf } from './node.ts';
import { byPlace, placeOf, type Placed } from './sorted.ts';
import type { View } from './view.ts';

/** Reads what a live map holds as values of a document; what has no place in it is left out and told. */
export class NodeReader {
  readonly findings: Finding[] = [];
  private readonly view: View;

  constructor(view: View) {
    this.view = view;
  }

  /** The value kept at a node; undefined where there is none. */
  read(node: Node, plan: Plan, path: readonly string[]): unknown {
    if (plan.kind === 'value') return this.plain(node, path);
    if (plan.kind === 'text') return this.text(node, path);
    if (plan.kind === 'map') return this.map(node, plan, path);
    if (!this.hasMark(node, path)) return undefined;
    if (plan.kind === 'group') return this.group(node, plan, path);
    if (plan.kind === 'record') return this.record(node, plan, path);
    if (plan.kind === 'named') return this.named(node, plan, path);
    return plan.kind === 'values' ? this.values(node, path) : this.items(node, plan.item, path);
  }

  /** The fields of an entity or an item. */
  fields(map: Y.Map<unknown>, fields: Fields, path: readonly string[]): Record<string, unknown> {
    const node = nodeOf(map, this.view);
    node.children.delete(ID);
    node.children.delete(ORDER);
    return this.fieldsOf(node, fields, path);
  }

  /** The entries of a collection with their keys, in order. */
  entries(node: Node, plan: NamedPlan, path: readonly string[]): { readonly key: string; readonly name: string; readonly value: unknown }[] {
    const given = [];
    for (const [key, child] of node.children) {
      this.leaf(child, [...path, key]);
      const map = this.mapOf(child, [...path, key]);
      if (map === undefined) continue;
      const { id, order } = this.identity(map, [...path, key]);
      if (typeof id !== 'string') this.tell('live.wrong-shape', [...path, key]);
      else given.push({ key, map, id, order: placeOf(order) });
    }
    const names = shownNames(given);
    return given.sort(byPlace).map(({ key, id, map }) => {
      const name = names.get(key) ?? id;
      if (name !== id) this.tell('live.same-id', [...path, name], { id, name });
      return { key, name, value: this.fields(map, plan.entry.fields, [...path, name]) };
    });
  }

  private plain(node: Node, path: readonly string[]): unknown {
    this.leaf(node, path);
    if (!isShared(node.value)) return node.value;
    this.tell('live.wrong-shape', path);
    return undefined;
  }

  private text(node: Node, path: readonly string[]): unknown {
    this.leaf(node, path);
    if (!isShared(node.value)) return node.value;
    const map = this.mapOf(node, path);
    return map === undefined ? undefined : this.fields(map, LANGUAGES_PLAN, path);
  }

  private map(node: Node, plan: MapPlan, path: readonly string[]): unknown {
    this.leaf(node, path);
    const map = this.mapOf(node, path);
    return map === undefined ? undefined : this.fields(map, plan.fields, path);
  }

  private group(node: Node, plan: Plan & { kind: 'group' }, path: readonly string[]): unknown {
    const fields = this.fieldsOf(node, plan.fields, path);
    for (const [name, empty] of plan.empty) if (fields[name] === undefined) fields[name] = empty === 'map' ? {} : [];
    return fields;
  }

  private fieldsOf(node: Node, fields: Fields, path: readonly string[]): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const name of node.children.keys()) if (!fields.has(name)) this.tell('live.unknown-entry', [...path, name]);
    for (const [name, plan] of fields) {
      const child = node.children.get(name);
      const value = child === undefined ? undefined : this.read(child, plan, [...path, name]);
      if (value !== undefined) result[name] = value;
    }
    return result;
  }

  private record(node: Node, plan: Plan & { kind: 'record' }, path: readonly string[]): unknown {
    const entries: (Placed & { readonly value: unknown })[] = [];
    for (const [key, child] of node.children) {
      const value = this.read(child, plan.entry, [...path, key]);
      if (value !== undefined) entries.push({ key, order: this.placeIn(child, key, plan), value });
    }
    return Object.fromEntries(entries.sort(byPlace).map(({ key, value }) => [key, value]));
  }

  /** Where an entry stands: as the schema lists it, as it came, or by its name. */
  private placeIn(node: Node, key: string, plan: Plan & { kind: 'record' }): string {
    const listed = plan.order.indexOf(key);
    if (listed !== -1) return String(listed).padStart(4, '0');
    if (plan.entry.kind === 'value' || plan.entry.kind === 'text') return '';
    return placeOf(node.value instanceof Y.Map ? this.identity(node.value as Y.Map<unknown>, [key]).order : node.value);
  }

  private identity(map: Y.Map<unknown>, path: readonly string[]): Identity {
    const identity = identityOf(map, this.view);
    if (identity.order !== undefined && !isOrder(identity.order))
      this.tell('live.wrong-shape', typeof identity.id === 'string' ? [...path.slice(0, -1), identity.id] : path);
    return identity;
  }

  private named(node: Node, plan: NamedPlan, path: readonly string[]): unknown {
    return Object.fromEntries(this.entries(node, plan, path).map(({ name, value }) => [name, value]));
  }

  private values(node: Node, path: readonly string[]): unknown {
    const items: (Placed & { readonly value: unknown })[] = [];
    for (const [key, child] of node.children) {
      this.leaf(child, [...path, key]);
      const stored = child.value;
      if (Array.isArray(stored) && stored.length === 2 && isOrder(stored[0])) items.push({ key, order: placeOf(stored[0]), value: stored[1] as unknown });
      else this.tell('live.wrong-shape', [...path, key]);
    }
    return items.sort(byPlace).map((item) => item.value);
  }

  private items(node: Node, plan: MapPlan, path: readonly string[]): unknown {
    const items: (Placed & { readonly map: Y.Map<unknown> })[] = [];
    for (const [key, child] of node.children) {
      this.leaf(child, [...path, key]);
      const map = this.mapOf(child, [...path, key]);
      if (map !== undefined) items.push({ key, order: placeOf(this.identity(map, [...path, key]).order), map });
    }
    return items.sort(byPlace).map(({ map }, index) => this.fields(map, plan.fields, [...path, String(index)]));
  }

  /** Whether a container is there: by its mark, or because something is in it. */
  private hasMark(node: Node, path: readonly string[]): boolean {
    if (node.value !== undefined && node.value !== '' && !isOrder(node.value)) this.tell('live.wrong-shape', path);
    return node.value !== undefined || node.children.size > 0;
  }

  private mapOf(node: Node, path: readonly string[]): Y.Map<unknown> | undefined {
    const { value } = node;
    if (value instanceof Y.Map) {
      if (value._start !== null) this.tell('live.wrong-shape', path);
      return value as Y.Map<unknown>;
    }
    if (value !== undefined) this.tell('live.wrong-shape', path);
    return undefined;
  }

  private leaf(node: Node, path: readonly string[]): void {
    for (const name of node.children.keys()) this.tell('live.unknown-entry', [...path, name]);
  }

  private tell(code: Parameters<typeof liveFinding>[0], path: readonly string[], params?: Finding['params']): void {
    this.findings.push(liveFinding(code, path, params));
  }
}

const LANGUAGES_PLAN: Fields = new Map([
  ['ja', { kind: 'value' }],
  ['en', { kind: 'value' }],
]);

/** The name and the place that a map of its own carries. */
export interface Identity {
  readonly id: unknown;
  readonly order: unknown;
}

/** Reads the name and the place of a map of its own. */
export function identityOf(map: Y.Map<unknown>, view: View): Identity {
  let id: unknown;
  let order: unknown;
  for (const [key, value] of view(map)) {
    if (key === ID) id = value;
    else if (key === ORDER) order = value;
  }
  return { id, order };
}

function isShared(value: unknown): boolean {
  return value instanceof Y.AbstractType || value instanceof Y.Doc || value instanceof Uint8Array;
}
