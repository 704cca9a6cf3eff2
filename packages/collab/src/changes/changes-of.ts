import { type AnshinDocument, type Change, type CollectionName, diffDocuments } from '@anshin/model';
import type * as Y from 'yjs';
import { isCollection } from '../plan/parts.ts';
import { livePart } from '../reading/live-parts.ts';
import { ID } from '../reading/live-key.ts';
import { before, NOW, type View } from '../reading/view.ts';
import { isSame } from '../writing/is-same.ts';
import { readTouched } from './read-touched.ts';
import { type Touched, touchedBy } from './touched.ts';

/** One change and whose it is. */
export interface AttributedChange extends Change {
  /** The origin of the transaction: the id of a user for what `applyEdit` and `undoFor` write, whatever the transport gives for the rest. */
  readonly by: unknown;
}

/** An entity that got another id. */
export interface Renamed {
  readonly collection: CollectionName;
  readonly from: string;
  readonly to: string;
}

/** What a transaction did, in terms of the document. */
export interface TransactionChanges {
  readonly changes: readonly AttributedChange[];
  readonly renamed: readonly Renamed[];
  /** What was touched as it was, and as it is now: documents that have nothing else. */
  readonly before: AnshinDocument;
  readonly after: AnshinDocument;
}

/**
 * What a transaction changed and whose change it is; to be asked while it is told of (`doc.on('afterTransaction')`), since what it took away
 * is let go of afterwards. Costs in proportion to what was touched. An entity that got another id is told as one that went and one that
 * came, and in `renamed`.
 */
export function changesOf(transaction: Y.Transaction): TransactionChanges {
  const { doc } = transaction;
  const touched = touchedBy(transaction);
  const was = readTouched(doc, touched, before(transaction)).value as unknown as AnshinDocument;
  const is = readTouched(doc, touched, NOW).value as unknown as AnshinDocument;
  const changes = [...diffDocuments(was, is), ...diffBeside(was, is)].map((change) => ({ ...change, by: transaction.origin as unknown }));
  return { changes, renamed: renamedIn(transaction, touched), before: was, after: is };
}

/** Differences in the parts that the semantic difference leaves out, one per element or format. */
function diffBeside(was: AnshinDocument, is: AnshinDocument): Change[] {
  const parts = [
    [['layout', 'positions'], was.layout?.positions, is.layout?.positions],
    [['layout', 'bends'], was.layout?.bends, is.layout?.bends],
    [['foreign'], was.foreign, is.foreign],
  ] as const;
  return parts.flatMap(([path, old = {}, now = {}]) =>
    [...new Set([...Object.keys(old), ...Object.keys(now)])].sort().flatMap((name) => difference([...path, name], own(old, name), own(now, name))),
  );
}

function difference(path: readonly string[], old: unknown, now: unknown): Change[] {
  if (isSame(old, now)) return [];
  if (old === undefined) return [{ op: 'added', path, after: now }];
  return [now === undefined ? { op: 'removed', path, before: old } : { op: 'changed', path, before: old, after: now }];
}

function own(values: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

function renamedIn(transaction: Y.Transaction, touched: Touched): Renamed[] {
  const renamed: Renamed[] = [];
  for (const [part, keys] of touched.keys) {
    if (!isCollection(part)) continue;
    for (const key of keys) {
      const [from, to] = [before(transaction), NOW].map((view) => idAt(livePart(transaction.doc, part), key, view));
      if (from !== undefined && to !== undefined && from !== to) renamed.push({ collection: part, from, to });
    }
  }
  return renamed;
}

function idAt(map: Y.Map<unknown>, key: string, view: View): string | undefined {
  for (const [, entity] of view(map, new Set([key]))) for (const [, id] of view(entity as Y.Map<unknown>, new Set([ID]))) if (typeof id === 'string') return id;
  return undefined;
}
