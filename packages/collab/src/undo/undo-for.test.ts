import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { sampleDocument } from '../../../model/src/testing/sample-document.contract.ts';
import type { LiveEdit } from '../edits/live-edit.ts';
import { fromLive } from '../reading/from-live.ts';
import { copyOf, edit, exchange, liveSample } from '../testing/two-editors.contract.ts';
import { undoFor } from './undo-for.ts';

const steps: readonly (readonly [name: string, edits: readonly LiveEdit[]])[] = [
  ['a changed field', [{ op: 'set', path: ['components', 'lamp', 'zone'], value: 'home' }]],
  ['a new field', [{ op: 'set', path: ['components', 'lamp', 'layer'], value: 'edge' }]],
  ['a removed field', [{ op: 'unset', path: ['components', 'lamp', 'zone'] }]],
  ['a new entity', [{ op: 'set', path: ['components', 'tv'], value: { kind: 'homeAppliance' } }]],
  ['a removed entity', [{ op: 'unset', path: ['measures', 'signed'] }]],
  ['a list', [{ op: 'insert', path: ['measures', 'signed', 'on', '0'], value: 'gateway' }]],
  ['an item', [{ op: 'insert', path: ['incidents', 'dark', 'causes', '-'], value: { class: 'malware' } }]],
  ['a field of an item', [{ op: 'set', path: ['incidents', 'dark', 'causes', '0', 'class'], value: 'malware' }]],
  ['one language', [{ op: 'set', path: ['title', 'en'], value: 'Other' }]],
  ['a rationale', [{ op: 'set', path: ['rationales', 'maker'], value: { because: { ja: '理由', en: 'Reason' }, by: 'maker', on: '2026-05-01' } }]],
  ['a rename', [{ op: 'rename', path: ['components', 'gateway'], value: 'hub' }]],
  ['a move', [{ op: 'set', path: ['layout', 'positions', 'gateway'], value: { x: 0, y: 0 } }]],
  [
    'several at once',
    [
      { op: 'rename', path: ['components', 'gateway'], value: 'hub' },
      { op: 'set', path: ['components', 'hub', 'layer'], value: 'fog' },
      { op: 'unset', path: ['incidents', 'dark'] },
    ],
  ],
];

describe('undo', () => {
  test.each(steps)('takes %s back, and does it again', (_, edits) => {
    const doc = liveSample();
    const undo = undoFor(doc, 'aki');
    edit(doc, 'aki', ...edits);
    const done = fromLive(doc).document;
    for (let time = 0; time < 2; time++) {
      expect(undo.undo()).toEqual({ applied: true, findings: [] });
      expect(fromLive(doc).document).toEqual(sampleDocument());
      expect([undo.canUndo(), undo.canRedo()]).toEqual([false, true]);
      expect(undo.redo()).toEqual({ applied: true, findings: [] });
      expect(fromLive(doc).document).toEqual(done);
    }
  });

  test('goes back step by step, and a new step ends what could be done again', () => {
    const doc = liveSample();
    const undo = undoFor(doc, 'aki');
    for (const sector of ['a', 'b', 'c']) edit(doc, 'aki', { op: 'set', path: ['sector'], value: sector });
    undo.undo();
    undo.undo();
    expect(fromLive(doc).document.sector).toBe('a');
    edit(doc, 'aki', { op: 'set', path: ['sector'], value: 'd' });
    expect(undo.canRedo()).toBe(false);
    undo.undo();
    undo.undo();
    expect(fromLive(doc).document.sector).toBeUndefined();
    expect(undo.undo()).toEqual({ applied: false, findings: [] });
  });

  test("takes back nobody else's steps", () => {
    const doc = liveSample();
    const [aki, ben] = [undoFor(doc, 'aki'), undoFor(doc, 'ben')];
    edit(doc, 'aki', { op: 'set', path: ['components', 'lamp', 'layer'], value: 'edge' });
    edit(doc, 'ben', { op: 'set', path: ['components', 'lamp', 'zone'], value: 'home' });
    aki.undo();
    expect(fromLive(doc).document.components?.['lamp']).toEqual({ ...sampleDocument().components?.['lamp'], zone: 'home' });
    ben.undo();
    expect(fromLive(doc).document).toEqual(sampleDocument());
  });

  test('leaves what someone else wrote in the same field since, and says so', () => {
    const doc = liveSample();
    const undo = undoFor(doc, 'aki');
    edit(doc, 'aki', { op: 'set', path: ['sector'], value: 'aki' });
    edit(doc, 'ben', { op: 'set', path: ['sector'], value: 'ben' });
    expect(undo.undo()).toMatchObject({ applied: false, findings: [{ code: 'live.changed-meanwhile', path: ['sector'] }] });
    expect(fromLive(doc).document.sector).toBe('ben');
  });

  test('leaves a new entity that someone else has worked on', () => {
    const doc = liveSample();
    const undo = undoFor(doc, 'aki');
    edit(doc, 'aki', { op: 'set', path: ['components', 'tv'], value: { kind: 'homeAppliance' } });
    edit(doc, 'ben', { op: 'set', path: ['components', 'tv', 'zone'], value: 'home' });
    expect(undo.undo().findings).toMatchObject([{ code: 'live.changed-meanwhile', path: ['components', 'tv'] }]);
    expect(fromLive(doc).document.components?.['tv']).toEqual({ kind: 'homeAppliance', zone: 'home' });
  });

  test('never loses a needed field that two people set at the same time', () => {
    for (const [first, second] of [
      [2, 3],
      [3, 2],
    ] as const) {
      const base = liveSample();
      const [a, b] = [copyOf(base, first), copyOf(base, second)];
      const undo = undoFor(a, 'aki');
      edit(a, 'aki', { op: 'set', path: ['components', 'lamp', 'kind'], value: 'plc' });
      edit(b, 'ben', { op: 'set', path: ['components', 'lamp', 'kind'], value: 'router' });
      exchange(a, b);
      undo.undo();
      exchange(a, b);
      expect(fromLive(a)).toEqual(fromLive(b));
      expect(fromLive(a).findings).toEqual([]);
      expect(['router', 'homeAppliance']).toContain(fromLive(a).document.components?.['lamp']?.kind);
    }
  });

  test('ends when asked to', () => {
    const doc = liveSample();
    const undo = undoFor(doc, 'aki');
    undo.end();
    edit(doc, 'aki', { op: 'set', path: ['sector'], value: 'x' });
    expect(undo.canUndo()).toBe(false);
  });
});

test('the library alone would lose a field that two people set at the same time', () => {
  const [a, b] = [new Y.Doc(), new Y.Doc()];
  a.clientID = 3;
  b.clientID = 2;
  a.getMap('m').set('kind', 'before');
  exchange(a, b);
  const undo = new Y.UndoManager(a.getMap('m'), { trackedOrigins: new Set(['aki']), captureTimeout: 0 });
  a.transact(() => a.getMap('m').set('kind', 'aki'), 'aki');
  b.getMap('m').set('kind', 'ben');
  exchange(a, b);
  expect(a.getMap('m').get('kind')).toBe('aki');
  undo.undo();
  expect(a.getMap('m').get('kind')).toBeUndefined();
});
