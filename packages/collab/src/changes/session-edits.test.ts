import type { AnshinDocument } from '@anshin/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { fromLive } from '../reading/from-live.ts';
import { act, perform, pool, replicaOf } from '../testing/random-edits.contract.ts';
import { toLive } from '../writing/to-live.ts';
import { changesOf } from './changes-of.ts';
import { type SessionEdit, sessionEdits } from './session-edits.ts';

/** A document after an edit of a session. */
function after(document: AnshinDocument, edit: SessionEdit): AnshinDocument {
  const parts: Record<string, unknown> = { ...document };
  if ('part' in edit) parts[edit.part] = edit.value;
  else {
    const entities: Record<string, unknown> = { ...(parts[edit.collection] as object | undefined) };
    Object.defineProperty(entities, edit.id, { value: edit.entity, enumerable: true, configurable: true });
    if (edit.entity === undefined) delete entities[edit.id];
    parts[edit.collection] = entities;
  }
  return parts as AnshinDocument;
}

/** Empty parts and parts that are not there say the same. */
function said(document: AnshinDocument): unknown {
  return Object.fromEntries(Object.entries(document).filter(([, part]) => part !== undefined && JSON.stringify(part) !== '{}'));
}

describe('edits for a session of the engine', () => {
  test('keep a document in step with the live one, whoever edits', () => {
    let followed = 0;
    fc.assert(
      fc.property(pool, fc.array(fc.tuple(fc.nat(1), act), { maxLength: 16 }), (values, acts) => {
        const start = new Y.Doc();
        if (values[0] !== undefined) toLive(values[0], start);
        const [mine, theirs] = [replicaOf(5, start), replicaOf(6, start)];
        let document = fromLive(mine.doc).document;
        mine.doc.on('afterTransaction', (transaction: Y.Transaction) => {
          if (transaction.changed.size === 0) return;
          const edits = sessionEdits(mine.doc, changesOf(transaction));
          if (edits === undefined) document = fromLive(mine.doc).document;
          else for (const edit of edits) document = after(document, edit);
          followed += edits?.length ?? 0;
        });
        for (const [who, what] of acts) {
          perform(who === 0 ? mine : theirs, what, values);
          if (who === 0) Y.applyUpdate(theirs.doc, Y.encodeStateAsUpdate(mine.doc), 'remote');
          else Y.applyUpdate(mine.doc, Y.encodeStateAsUpdate(theirs.doc), 'remote');
          expect(said(document)).toEqual(said(fromLive(mine.doc).document));
        }
      }),
      { numRuns: 50 },
    );
    expect(followed).toBeGreaterThan(20);
  });
});
