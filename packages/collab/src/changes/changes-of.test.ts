import fc from 'fast-check';
import { diffDocuments } from '@anshin/model';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { LiveEdit } from '../edits/live-edit.ts';
import { fromLive } from '../reading/from-live.ts';
import { act, perform, pool, replicaOf } from '../testing/random-edits.contract.ts';
import { copyOf, edit, liveSample } from '../testing/two-editors.contract.ts';
import { toLive } from '../writing/to-live.ts';
import { changesOf, type TransactionChanges } from './changes-of.ts';

/** What a live document tells of its transactions. */
function following(doc: Y.Doc): TransactionChanges[] {
  const told: TransactionChanges[] = [];
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    if (transaction.changed.size > 0) told.push(changesOf(transaction));
  });
  return told;
}

const changed = (...edits: LiveEdit[]) => {
  const doc = liveSample();
  const told = following(doc);
  edit(doc, 'aki', ...edits);
  return told.flatMap(({ changes }) => changes);
};

describe('the changes of a transaction', () => {
  test('say where, whose, and what was before and after', () => {
    expect(changed({ op: 'set', path: ['components', 'lamp', 'zone'], value: 'home' })).toEqual([
      { op: 'changed', path: ['components', 'lamp', 'zone'], before: 'room', after: 'home', by: 'aki' },
    ]);
    expect(changed({ op: 'set', path: ['title', 'ja'], value: '例' })).toEqual([
      { op: 'changed', path: ['title', 'ja'], before: '見本', after: '例', by: 'aki' },
    ]);
  });

  test('tell a removed entity with all that it said', () => {
    expect(changed({ op: 'unset', path: ['zones', 'room'] })).toEqual([
      { op: 'removed', path: ['zones', 'room'], before: { kind: 'premises', within: 'home' }, by: 'aki' },
    ]);
  });

  test('tell a move on the diagram', () => {
    expect(changed({ op: 'set', path: ['layout', 'positions', 'lamp'], value: { x: 1, y: 2 } })).toEqual([
      { op: 'added', path: ['layout', 'positions', 'lamp'], after: { x: 1, y: 2 }, by: 'aki' },
    ]);
  });

  test('tell a rename, also of what refers to it', () => {
    const doc = liveSample();
    const told = following(doc);
    edit(doc, 'aki', { op: 'rename', path: ['components', 'lamp'], value: 'light' });
    expect(told[0]?.renamed).toEqual([{ collection: 'components', from: 'lamp', to: 'light' }]);
    expect(told[0]?.changes.map(({ path }) => path.join('.'))).toContain('channels.radio.between');
  });

  test('are told where they arrive as well, with what the transport says about their origin', () => {
    const doc = liveSample();
    const other = copyOf(doc, 2);
    const told = following(doc);
    edit(other, 'ben', { op: 'set', path: ['sector'], value: 'home' });
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'connection of ben');
    expect(told.flatMap(({ changes }) => changes)).toEqual([{ op: 'added', path: ['sector'], after: 'home', by: 'connection of ben' }]);
  });

  test('are all differences between the documents before and after', () => {
    fc.assert(
      fc.property(pool, fc.array(act, { maxLength: 12 }), (values, acts) => {
        const start = new Y.Doc();
        if (values[0] !== undefined) toLive(values[0], start);
        const replica = replicaOf(5, start);
        const told = following(replica.doc);
        for (const what of acts) {
          const before = fromLive(replica.doc);
          told.length = 0;
          perform(replica, what, values);
          const after = fromLive(replica.doc);
          const expected = diffDocuments(before.document, after.document);
          const semantic = told.flatMap(({ changes }) => changes).filter(({ path }) => path[0] !== 'layout' && path[0] !== 'foreign');
          expect(semantic).toEqual(expected.map((change) => ({ ...change, by: replica.user })));
        }
      }),
      { numRuns: 80 },
    );
  });
});
