import { type AnshinDocument, COLLECTIONS } from '@anshin/model';
import fc from 'fast-check';
import * as Y from 'yjs';
import { documentArbitrary } from '../../../model/src/testing/document-arbitrary.contract.ts';
import { applyEdit } from '../edits/apply-edit.ts';
import type { LiveEdit } from '../edits/live-edit.ts';
import { isPart } from '../plan/parts.ts';
import { fromLive } from '../reading/from-live.ts';
import { type UserUndo, undoFor } from '../undo/undo-for.ts';

/** One person's copy of a live document. */
export interface Replica {
  readonly doc: Y.Doc;
  readonly user: string;
  readonly undo: UserUndo;
  /** Own updates that the others do not have yet, oldest first. */
  readonly outbox: Uint8Array[];
}

/** A replica with a fixed number, holding what another document holds. */
export function replicaOf(number: number, source: Y.Doc): Replica {
  const doc = new Y.Doc();
  doc.clientID = number;
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(source), 'remote');
  const outbox: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'remote') outbox.push(update);
  });
  const user = `user-${number}`;
  return { doc, user, undo: undoFor(doc, user), outbox };
}

/** What one person does, as numbers that pick from what is there. */
export type Act = readonly [kind: number, a: number, b: number, c: number];

export const act: fc.Arbitrary<Act> = fc.tuple(fc.nat(11), fc.nat(1000), fc.nat(1000), fc.nat(1000));

/** What people do one after the other: someone something, and perhaps someone else something else at the same place or just inside it. */
export const acts: fc.Arbitrary<(readonly [who: number, what: Act])[]> = fc
  .array(fc.tuple(fc.nat(3), act, fc.option(fc.tuple(fc.constantFrom(4, 6, 6, 7, 8, 9, 9, 10), fc.nat(3)))), { maxLength: 16 })
  .map((rounds) =>
    rounds.flatMap(([who, what, echo]): (readonly [number, Act])[] => {
      const [, a, b, c] = what;
      return echo === null
        ? [[who, what]]
        : [
            [who, what],
            [who + 1, [echo[0], a, b, c + echo[1]]],
          ];
    }),
  );

/** Documents that random edits take their values from. */
export const pool = fc.array(documentArbitrary, { minLength: 2, maxLength: 4 });

type Values = Readonly<Record<string, unknown>>;

/** Does something at a replica; an edit that would not be valid is refused and does nothing. */
export function perform(replica: Replica, [kind, a, b, c]: Act, values: readonly AnshinDocument[]): void {
  if (kind === 10) replica.undo.undo();
  else if (kind === 11) replica.undo.redo();
  else {
    const edit = editFor(fromLive(replica.doc).document, [kind, a, b, c], values);
    if (edit !== undefined) applyEdit(replica.doc, [edit], replica.user);
  }
}

function editFor(document: AnshinDocument, [kind, a, b, c]: Act, values: readonly AnshinDocument[]): LiveEdit | undefined {
  const source = pick(values, a) ?? document;
  const present = COLLECTIONS.filter((name) => Object.keys(document[name] ?? {}).length > 0);
  if (kind <= 2) {
    const collection = pick(
      COLLECTIONS.filter((name) => Object.keys(source[name] ?? {}).length > 0),
      b,
    );
    if (collection === undefined) return undefined;
    const value = pick(Object.values(source[collection] ?? {}), c);
    return { op: 'set', path: [collection, pick(['a', 'b', 'c'], b + c) ?? 'a'], value };
  }
  if (kind === 3) {
    const name = pick(Object.keys(source), b) ?? 'title';
    if (COLLECTIONS.some((collection) => collection === name) || name === 'layout') return undefined;
    return { op: 'set', path: [name], value: (source as Values)[name] };
  }
  if (kind >= 6 && a % 4 === 0) return editInside([], fieldsOf(document), values.map(fieldsOf), [kind, a, b, c]);
  const collection = pick(present, a);
  if (collection === undefined) return undefined;
  const entities = document[collection] ?? {};
  const id = pick(Object.keys(entities), b) ?? '';
  if (kind === 4) return { op: 'unset', path: [collection, id] };
  if (kind === 5) return { op: 'rename', path: [collection, id], value: pick(['a', 'b', 'c', 'd'], c) ?? 'a' };
  const others = values.flatMap((other) => Object.values(other[collection] ?? {}) as unknown[]);
  return editInside([collection, id], entities[id], others, [kind, a, b, c]);
}

/** Something at a place inside an entity, or inside the fields of the document. */
function editInside(at: readonly string[], entity: unknown, others: readonly unknown[], [kind, a, , c]: Act): LiveEdit | undefined {
  const path = pick(placesIn(entity), c);
  if (path === undefined || (at.length === 0 && path.length === 0)) return undefined;
  if (kind === 6) return { op: 'unset', path: [...at, ...path] };
  const other = valueAt(pick(others, a + c), path);
  const list = valueAt(entity, path.slice(0, -1));
  if (kind === 7 && Array.isArray(list)) return { op: 'remove', path: [...at, ...path.slice(0, -1)], value: valueAt(entity, path) };
  if (kind === 8 && Array.isArray(other) && other.length > 0) return { op: 'insert', path: [...at, ...path, '0'], value: other[0] };
  return other === undefined ? undefined : { op: 'set', path: [...at, ...path], value: other };
}

/** The fields of a document that are neither a collection nor the layout. */
function fieldsOf(document: AnshinDocument): Values {
  return Object.fromEntries(Object.entries(document).filter(([name]) => name !== 'anshin' && isPart(name) === false));
}

/** Every place in a value, as a path of keys and indexes. */
function placesIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return [...(path.length === 0 ? [] : [[...path]]), ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) => (typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name) ? (inner as Values)[name] : undefined),
    value,
  );
}

function pick<T>(items: readonly T[], number: number): T | undefined {
  return items[number % items.length];
}
