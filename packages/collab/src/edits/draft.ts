import { checkDocument, type CollectionName, COLLECTIONS, type Finding, FORMAT_VERSION } from '@anshin/model';
import type * as Y from 'yjs';
import { checkLimits } from '../guard/check-limits.ts';
import { DOCUMENT_PLAN, isCollection, LAYOUT_PLAN } from '../plan/parts.ts';
import type { GroupPlan } from '../plan/plan.ts';
import { under } from '../reading/live-key.ts';
import { livePart } from '../reading/live-parts.ts';
import { nodeOf } from '../reading/node.ts';
import { NodeReader } from '../reading/read-node.ts';
import { NOW } from '../reading/view.ts';
import { LiveCollection } from '../writing/live-collection.ts';
import { reconcile } from '../writing/reconcile.ts';

/** A piece of a document that is read, checked and written as one: an entity, or a field of the document or of the layout. */
export interface Unit {
  /** `[collection, id]`, `[field]` or `['layout', field]`. */
  readonly path: readonly string[];
  readonly before: unknown;
  after: unknown;
  /** The new id of an entity that is renamed. */
  newId?: string;
}

/** The pieces of a live document that an edit touches, as values; nothing is written before `write`. */
export class Draft {
  readonly units = new Map<string, Unit>();
  /** By the new id. */
  private readonly renamed = new Map<string, Unit>();
  private readonly doc: Y.Doc;
  private readonly collections = new Map<CollectionName, LiveCollection>();

  constructor(doc: Y.Doc) {
    this.doc = doc;
  }

  /** The piece that a path leads to; undefined where the format has none. */
  unitAt(path: readonly string[]): Unit | undefined {
    const [name = '', inner = ''] = path;
    const at = isCollection(name) || name === 'layout' ? [name, inner] : [name];
    if (path.length < at.length) return undefined;
    const key = at.join('\n');
    const known = this.renamed.get(key) ?? this.units.get(key);
    if (known !== undefined) return known;
    if (!isCollection(name) && !(name === 'layout' ? LAYOUT_PLAN.fields.has(inner) : DOCUMENT_PLAN.fields.has(name))) return undefined;
    const value = isCollection(name) ? this.collection(name).read(inner) : this.readField(at);
    const unit: Unit = { path: at, before: value, after: value };
    this.units.set(key, unit);
    return unit;
  }

  /** Gives an entity another id. */
  rename(unit: Unit, to: string): void {
    unit.newId = to;
    this.renamed.set([unit.path[0] ?? '', to].join('\n'), unit);
  }

  /** Every piece of the document. */
  all(): Unit[] {
    for (const name of COLLECTIONS) for (const id of this.collection(name).ids()) this.unitAt([name, id]);
    for (const name of DOCUMENT_PLAN.fields.keys()) this.unitAt([name]);
    for (const name of LAYOUT_PLAN.fields.keys()) this.unitAt(['layout', name]);
    return [...this.units.values()];
  }

  /** Whether an entity is there, edits included. */
  has(collection: CollectionName, id: string): boolean {
    const unit = this.unitAt([collection, id]);
    return unit?.after !== undefined && (unit.newId ?? unit.path[1]) === id;
  }

  /** Departures of the touched pieces from the schema and the limits. */
  check(): Finding[] {
    const whole: Record<string, unknown> = { anshin: FORMAT_VERSION, id: 'unnamed', title: '-' };
    const findings: Finding[] = [];
    for (const unit of this.changed()) {
      const { path, after } = unit;
      const [name = '', inner] = path;
      const last = unit.newId ?? inner;
      if (last === undefined) {
        if (after === undefined) delete whole[name];
        else whole[name] = after;
      } else if (after !== undefined) Object.defineProperty((whole[name] ??= {}), last, { value: after, enumerable: true });
      findings.push(...checkLimits(after, path));
    }
    return [...checkDocument(whole).findings, ...findings];
  }

  /** The pieces that the edit changes. */
  changed(): Unit[] {
    return [...this.units.values()].filter((unit) => unit.after !== unit.before || unit.newId !== undefined);
  }

  /** Writes what changed, in one transaction with this origin. */
  write(origin: unknown): void {
    const changed = this.changed();
    if (changed.length === 0) return;
    this.doc.transact(() => {
      for (const { path, after, newId } of changed) {
        const [name = '', inner = ''] = path;
        if (isCollection(name)) this.collection(name).write(inner, newId ?? inner, after as Readonly<Record<string, unknown>> | undefined);
        else this.writeField(path, after);
      }
    }, origin);
  }

  private collection(name: CollectionName): LiveCollection {
    const known = this.collections.get(name) ?? new LiveCollection(this.doc, name);
    this.collections.set(name, known);
    return known;
  }

  private readField(path: readonly string[]): unknown {
    const { map, plan, field } = this.place(path);
    const node = nodeOf(map, NOW, new Set([field])).children.get(field);
    const fieldPlan = plan.fields.get(field);
    return node === undefined || fieldPlan === undefined ? undefined : new NodeReader(NOW).read(node, fieldPlan, path);
  }

  private writeField(path: readonly string[], after: unknown): void {
    const { map, plan, field } = this.place(path);
    const fieldPlan = plan.fields.get(field);
    const node = nodeOf(map, NOW, new Set([field])).children.get(field);
    if (fieldPlan !== undefined) reconcile({ map, key: under('', field), node }, fieldPlan, after);
  }

  private place([name = '', inner]: readonly string[]): { readonly map: Y.Map<unknown>; readonly plan: GroupPlan; readonly field: string } {
    if (inner === undefined) return { map: livePart(this.doc, 'document'), plan: DOCUMENT_PLAN, field: name };
    return { map: livePart(this.doc, 'layout'), plan: LAYOUT_PLAN, field: inner };
  }
}
