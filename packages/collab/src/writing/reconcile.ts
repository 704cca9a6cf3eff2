import * as Y from 'yjs';
import { orderBetween } from '../order/order-between.ts';
import type { Fields, MapPlan, NamedPlan, Plan } from '../plan/plan.ts';
import { ID, MARK, ORDER, under } from '../reading/live-key.ts';
import { shownNames } from '../reading/names.ts';
import { type Node, nodeOf } from '../reading/node.ts';
import { identityOf, NodeReader } from '../reading/read-node.ts';
import { byPlace, LAST, placeOf } from '../reading/sorted.ts';
import { NOW } from '../reading/view.ts';
import { isSame } from './is-same.ts';
import { matchItems } from './match-items.ts';
import { placeItems } from './place-items.ts';

type Values = Readonly<Record<string, unknown>>;

/** Where a part of a document is kept: a live map and the key in it (empty for the whole map). */
export interface Slot {
  readonly map: Y.Map<unknown>;
  readonly key: string;
  /** What is there now. */
  readonly node: Node | undefined;
}

/** Makes a slot hold a value by as few writes as possible, so that what others write at the same time beside it stands. `order` is for a new entry. */
export function reconcile(slot: Slot, plan: Plan, after: unknown, order = ''): void {
  if (after === undefined) removeAll(slot);
  else if (plan.kind === 'value') writeValue(slot, after);
  else if (plan.kind === 'text') writeText(slot, after);
  else if (plan.kind === 'map') writeMap(slot, plan, after as Values, order);
  else {
    if (slot.node?.value === undefined) slot.map.set(slot.key === '' ? MARK : slot.key, order);
    if (plan.kind === 'group') writeFields(slot, plan.fields, after as Values);
    else if (plan.kind === 'record') writeRecord(slot, plan, after as Values);
    else if (plan.kind === 'named') writeNamed(slot, plan, after as Values);
    else if (plan.kind === 'values') writeValues(slot, after as readonly unknown[]);
    else writeItems(slot, plan.item, after as readonly Values[]);
  }
}

/** Makes the fields of an entity's own map hold values. */
export function reconcileFields(map: Y.Map<unknown>, plan: MapPlan, after: Values, isNew: boolean): void {
  writeFields({ map, key: '', node: isNew ? undefined : nodeOf(map, NOW) }, plan.fields, after);
}

/** Adds an entry with a name that means something elsewhere. */
export function addRecorded(map: Y.Map<unknown>, plan: MapPlan, name: string, value: Values, order: string): void {
  writeMap({ map, key: under('', name), node: undefined }, plan, value, order);
}

/** A key that nothing else has: the replica and the number of its next write. */
function ownKey(doc: Y.Doc): string {
  return `${doc.clientID.toString(36)}-${Y.getState(doc.store, doc.clientID).toString(36)}`;
}

/** Puts a new map of its own at a key: it is filled where it stands, so that each write counts. */
function newMap(map: Y.Map<unknown>, key: string): Y.Map<unknown> {
  const made = new Y.Map<unknown>();
  map.set(key, made);
  return made;
}

function childOf(slot: Slot, name: string): Slot {
  return { map: slot.map, key: under(slot.key, name), node: slot.node?.children.get(name) };
}

function removeAll(slot: Slot): void {
  if (slot.node === undefined) return;
  for (const name of slot.node.children.keys()) removeAll(childOf(slot, name));
  if (slot.node.value !== undefined) slot.map.delete(slot.key === '' ? MARK : slot.key);
}

function writeValue(slot: Slot, after: unknown): void {
  if (slot.node === undefined || !isSame(slot.node.value, after)) slot.map.set(slot.key, after);
}

function writeText(slot: Slot, after: unknown): void {
  if (typeof after === 'string') return writeValue(slot, after);
  const there = slot.node?.value;
  const map = there instanceof Y.Map ? (there as Y.Map<unknown>) : newMap(slot.map, slot.key);
  for (const [language, text] of Object.entries(after as Values)) if (!(there instanceof Y.Map) || map.get(language) !== text) map.set(language, text);
}

function writeMap(slot: Slot, plan: MapPlan, after: Values, order: string): void {
  const there = slot.node?.value;
  if (there instanceof Y.Map) return reconcileFields(there as Y.Map<unknown>, plan, after, false);
  const map = newMap(slot.map, slot.key);
  if (order !== '') map.set(ORDER, order);
  reconcileFields(map, plan, after, true);
}

function writeFields(slot: Slot, fields: Fields, after: Values): void {
  for (const [name, plan] of fields) reconcile(childOf(slot, name), plan, own(after, name));
}

function writeRecord(slot: Slot, plan: Plan & { kind: 'record' }, after: Values): void {
  const children = slot.node?.children ?? new Map<string, Node>();
  let last: string | undefined;
  for (const [name, child] of children) {
    if (!Object.hasOwn(after, name)) removeAll(childOf(slot, name));
    const place = placeOf(child.value instanceof Y.Map ? identityOf(child.value as Y.Map<unknown>, NOW).order : child.value);
    if (place !== LAST && (last === undefined || place > last)) last = place;
  }
  for (const [name, value] of Object.entries(after)) {
    if (!children.has(name)) last = orderBetween(last, undefined);
    reconcile(childOf(slot, name), plan.entry, value, children.has(name) ? '' : last);
  }
}

function writeNamed(slot: Slot, plan: NamedPlan, after: Values): void {
  const given = [...(slot.node?.children ?? [])].flatMap(([key, { value }]) => {
    if (!(value instanceof Y.Map)) return [];
    const { id, order } = identityOf(value as Y.Map<unknown>, NOW);
    return [{ key, id: String(id), order: placeOf(order), map: value as Y.Map<unknown> }];
  });
  const names = shownNames(given);
  const there = new Map(given.map((entry) => [names.get(entry.key) ?? entry.id, entry]));
  for (const [name, { key }] of there) if (!Object.hasOwn(after, name)) slot.map.delete(under(slot.key, key));
  let last = given.sort(byPlace).findLast((entry) => entry.order !== LAST)?.order;
  for (const [name, value] of Object.entries(after)) {
    const map = there.get(name)?.map;
    if (map !== undefined) {
      reconcileFields(map, plan.entry, value as Values, false);
      continue;
    }
    last = orderBetween(last, undefined);
    addNamed(slot, plan.entry, name, value as Values, last);
  }
}

/** Adds an entry with a name that a person gave. */
export function addNamed(slot: Omit<Slot, 'node'>, plan: MapPlan, name: string, value: Values, order: string): void {
  const map = newMap(slot.map, under(slot.key, ownKey(docOf(slot.map))));
  map.set(ID, name);
  map.set(ORDER, order);
  reconcileFields(map, plan, value, true);
}

function writeValues(slot: Slot, after: readonly unknown[]): void {
  const there = [...(slot.node?.children ?? [])].flatMap(([key, { value }]) =>
    Array.isArray(value) ? [{ key, order: String(value[0]), value: value[1] as unknown }] : [],
  );
  const matched = matchItems(there.sort(byPlace), after, (item) => item.value, false);
  for (const item of there) if (!matched.includes(item)) slot.map.delete(under(slot.key, item.key));
  const places = placeItems(matched.map((item) => ({ order: item?.order, key: item?.key ?? '' })));
  const taken = new Set(matched.flatMap((item) => (item === undefined ? [] : [item.key])));
  after.forEach((value, index) => {
    const item = matched[index];
    const order = places[index] ?? '';
    if (item?.order === order) return;
    const key = item?.key ?? freeKey(value, taken);
    taken.add(key);
    slot.map.set(under(slot.key, key), [order, value]);
  });
}

/** Kept by value: the same value added by two people gets the same key. */
function freeKey(value: unknown, taken: ReadonlySet<string>): string {
  const key = typeof value === 'string' ? value : JSON.stringify(value);
  let free = key;
  for (let number = 2; taken.has(free); number++) free = `${key}#${number}`;
  return free;
}

function writeItems(slot: Slot, plan: MapPlan, after: readonly Values[]): void {
  const reader = new NodeReader(NOW);
  const there = [...(slot.node?.children ?? [])].flatMap(([key, { value }]) => {
    if (!(value instanceof Y.Map)) return [];
    const map = value as Y.Map<unknown>;
    return [{ key, map, order: placeOf(identityOf(map, NOW).order), value: reader.fields(map, plan.fields, []) }];
  });
  const matched = matchItems(there.sort(byPlace), after, (item) => item.value, true);
  for (const item of there) if (!matched.includes(item)) slot.map.delete(under(slot.key, item.key));
  const places = placeItems(matched.map((item) => ({ order: item?.order, key: item?.key ?? '' })));
  after.forEach((value, index) => {
    const item = matched[index];
    const map = item?.map ?? newMap(slot.map, under(slot.key, ownKey(docOf(slot.map))));
    if (item?.order !== places[index]) map.set(ORDER, places[index]);
    reconcileFields(map, plan, value, item === undefined);
  });
}

function docOf(map: Y.Map<unknown>): Y.Doc {
  if (map.doc === null) throw new TypeError('a live map is written where it stands in a document');
  return map.doc;
}

function own(values: Values, name: string): unknown {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
