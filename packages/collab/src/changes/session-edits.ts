import { type AnshinDocument, COLLECTIONS, type CollectionName, type EntityOf } from '@anshin/model';
import * as Y from 'yjs';
import { DOCUMENT_PLAN, isCollection, LAYOUT_PLAN } from '../plan/parts.ts';
import { ID } from '../reading/live-key.ts';
import { livePart } from '../reading/live-parts.ts';
import { nodeOf } from '../reading/node.ts';
import { NodeReader } from '../reading/read-node.ts';
import { NOW } from '../reading/view.ts';
import { isSame } from '../writing/is-same.ts';
import type { TransactionChanges } from './changes-of.ts';

type Part = Exclude<keyof AnshinDocument, CollectionName | 'anshin'>;

/** One entity or part set to a value, or taken away: the form in which a session of the engine takes edits. */
export type SessionEdit =
  | { [C in CollectionName]: { readonly collection: C; readonly id: string; readonly entity: EntityOf<C> | undefined } }[CollectionName]
  | { [P in Part]: { readonly part: P; readonly value: AnshinDocument[P] } }[Part];

type Values = Readonly<Record<string, unknown>>;

/**
 * What a transaction changed, as edits for a session of the engine that holds the document as it was; to be asked while the transaction is told
 * of. `undefined` where two things have one name in a touched collection, so that names may have moved: the document is to be read anew then.
 */
export function sessionEdits(doc: Y.Doc, changes: TransactionChanges): SessionEdit[] | undefined {
  const before = changes.before as unknown as Values;
  const after = changes.after as unknown as Values;
  const edits: unknown[] = [];
  for (const collection of COLLECTIONS) {
    const [was, is] = [(before[collection] ?? {}) as Values, (after[collection] ?? {}) as Values];
    const ids = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((id) => !isSame(own(was, id), own(is, id)));
    if (ids.length === 0) continue;
    if (isNamedTwice(doc, collection, Object.keys(was), Object.keys(is))) return undefined;
    for (const id of ids) edits.push({ collection, id, entity: own(is, id) });
  }
  for (const part of DOCUMENT_PLAN.fields.keys())
    if (part !== 'anshin' && !isSame(own(before, part), own(after, part))) edits.push({ part, value: own(after, part) });
  if (!isSame(before['layout'], after['layout']))
    edits.push({ part: 'layout', value: new NodeReader(NOW).read(nodeOf(livePart(doc, 'layout'), NOW), LAYOUT_PLAN, ['layout']) });
  return edits as SessionEdit[];
}

/** Whether a name is given twice now, or was given to something touched beside what has it now. */
function isNamedTwice(doc: Y.Doc, collection: string, was: readonly string[], is: readonly string[]): boolean {
  if (!isCollection(collection)) return false;
  const given = [...livePart(doc, collection).values()].flatMap((entity) => (entity instanceof Y.Map && entity.has(ID) ? [String(entity.get(ID))] : []));
  const names = new Set(given);
  return names.size < given.length || was.some((id) => names.has(id) && !is.includes(id));
}

function own(values: Values, name: string): unknown {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
