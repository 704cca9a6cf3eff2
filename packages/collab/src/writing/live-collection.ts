import type { CollectionName } from '@anshin/model';
import * as Y from 'yjs';
import { orderBetween } from '../order/order-between.ts';
import { collectionPlan } from '../plan/parts.ts';
import type { MapPlan } from '../plan/plan.ts';
import { ID, nameOf, under } from '../reading/live-key.ts';
import { livePart } from '../reading/live-parts.ts';
import { shownNames } from '../reading/names.ts';
import { identityOf, NodeReader } from '../reading/read-node.ts';
import { LAST, placeOf } from '../reading/sorted.ts';
import { NOW } from '../reading/view.ts';
import { addNamed, addRecorded, reconcileFields } from './reconcile.ts';

type Values = Readonly<Record<string, unknown>>;

/** The entities of one collection of a live document, by the ids under which they are shown. */
export class LiveCollection {
  private readonly map: Y.Map<unknown>;
  private readonly entry: MapPlan;
  private readonly isNamed: boolean;
  private readonly keys = new Map<string, string>();
  private last: string | undefined;

  constructor(doc: Y.Doc, name: CollectionName) {
    const plan = collectionPlan(name);
    this.map = livePart(doc, name);
    this.isNamed = plan.kind === 'named';
    this.entry = plan.entry as MapPlan;
    this.index();
  }

  /** The ids of all entities, in no order. */
  ids(): IterableIterator<string> {
    return this.keys.keys();
  }

  /** What an entity says; undefined where there is none. */
  read(id: string): Values | undefined {
    const map = this.mapOf(id);
    return map === undefined ? undefined : new NodeReader(NOW).fields(map, this.entry.fields, []);
  }

  /** Makes the entity under an id say this; under another id where it gets a new one. */
  write(id: string, newId: string, value: Values | undefined): void {
    const map = this.mapOf(id);
    if (value === undefined || (map !== undefined && newId !== id && !this.isNamed)) {
      if (map !== undefined) this.map.delete(this.keys.get(id) ?? '');
      if (value !== undefined) this.add(newId, value);
      return;
    }
    if (map === undefined) return this.add(newId, value);
    if (newId !== id || (this.isNamed && map.get(ID) !== newId)) map.set(ID, newId);
    reconcileFields(map, this.entry, value, false);
  }

  private add(id: string, value: Values): void {
    this.last = orderBetween(this.last, undefined);
    if (this.isNamed) addNamed({ map: this.map, key: '' }, this.entry, id, value, this.last);
    else addRecorded(this.map, this.entry, id, value, this.last);
  }

  private mapOf(id: string): Y.Map<unknown> | undefined {
    const key = this.keys.get(id);
    const value = key === undefined ? undefined : this.map.get(key);
    return value instanceof Y.Map ? (value as Y.Map<unknown>) : undefined;
  }

  private index(): void {
    const given = [];
    for (const [key, value] of this.map.entries()) {
      if (!(value instanceof Y.Map)) continue;
      const { id, order } = identityOf(value as Y.Map<unknown>, NOW);
      const place = placeOf(order);
      if (place !== LAST && (this.last === undefined || place > this.last)) this.last = place;
      if (!this.isNamed) this.keys.set(nameOf(key), key);
      else if (typeof id === 'string') given.push({ key, id, order: place });
    }
    for (const [key, name] of shownNames(given)) this.keys.set(name, under('', key));
  }
}
