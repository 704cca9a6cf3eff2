import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { sampleDocument } from '../../../model/src/testing/sample-document.contract.ts';
import { fromLive } from '../reading/from-live.ts';
import { copyOf, edit, liveSample } from '../testing/two-editors.contract.ts';
import { applyEdit } from './apply-edit.ts';
import type { LiveEdit } from './live-edit.ts';

const after = (...edits: LiveEdit[]) => {
  const doc = liveSample();
  edit(doc, 'aki', ...edits);
  return fromLive(doc).document;
};

const refused: readonly (readonly [name: string, edit: LiveEdit, code: string, path: string])[] = [
  ['an unknown field', { op: 'set', path: ['components', 'lamp', 'colour'], value: 'red' }, 'model.unknown-field', 'components.lamp.colour'],
  ['an unknown part', { op: 'set', path: ['things', 'lamp'], value: {} }, 'live.no-such-place', 'things.lamp'],
  ['a wrong type', { op: 'set', path: ['components', 'lamp', 'kind'], value: 5 }, 'model.wrong-type', 'components.lamp.kind'],
  ['a word that is not in the list', { op: 'set', path: ['components', 'lamp', 'layer'], value: 'egde' }, 'model.not-in-list', 'components.lamp.layer'],
  ['the loss of a needed field', { op: 'unset', path: ['components', 'lamp', 'kind'] }, 'model.missing-field', 'components.lamp.kind'],
  ['the loss of the title', { op: 'unset', path: ['title'] }, 'model.missing-field', 'title'],
  ['an id that is none', { op: 'set', path: ['components', 'a b'], value: { kind: 'plc' } }, 'model.bad-id', 'components.a b'],
  ['a new id that is none', { op: 'rename', path: ['components', 'lamp'], value: '1' }, 'model.bad-id', 'components.1'],
  ['a taken id', { op: 'rename', path: ['components', 'lamp'], value: 'gateway' }, 'live.id-taken', 'components.lamp'],
  ['a field of what is not there', { op: 'set', path: ['components', 'none', 'kind'], value: 'plc' }, 'live.no-such-place', 'components.none.kind'],
  ['a name for what is not there', { op: 'rename', path: ['components', 'none'], value: 'x' }, 'live.no-such-place', 'components.none'],
  ['a text beyond the limit', { op: 'set', path: ['description'], value: 'x'.repeat(20_001) }, 'live.too-long', 'description'],
  ['the name of every object', { op: 'set', path: ['components', '__proto__'], value: { kind: 'plc' } }, 'model.bad-id', 'components.__proto__'],
];

describe('an edit', () => {
  test.each(refused)('that brings %s is refused and writes nothing', (_, step, code, path) => {
    const doc = liveSample();
    const before = Y.encodeStateAsUpdate(doc);
    const result = applyEdit(doc, [{ op: 'set', path: ['sector'], value: 'home' }, step], 'aki');
    expect(result.applied).toBe(false);
    expect(result.findings.map((finding) => [finding.code, finding.path.join('.')])).toContainEqual([code, path]);
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
  });

  test('that is refused in part writes the rest when asked to', () => {
    const doc = liveSample();
    const { applied, findings } = applyEdit(
      doc,
      [
        { op: 'set', path: ['sector'], value: 'home' },
        { op: 'set', path: ['components', 'lamp', 'kind'], value: 5 },
      ],
      'aki',
      { partly: true },
    );
    expect([applied, findings.length]).toEqual([false, 1]);
    expect(fromLive(doc).document).toEqual({ ...sampleDocument(), sector: 'home' });
  });

  test('is one transaction with the origin of its user', () => {
    const doc = liveSample();
    const origins: unknown[] = [];
    doc.on('afterTransaction', (transaction: Y.Transaction) => {
      if (transaction.changed.size > 0) origins.push(transaction.origin);
    });
    edit(
      doc,
      'aki',
      { op: 'set', path: ['sector'], value: 'home' },
      { op: 'unset', path: ['zones', 'room'] },
      { op: 'rename', path: ['components', 'lamp'], value: 'light' },
    );
    expect(origins).toEqual(['aki']);
  });

  test('of one field is small, however large the entity', () => {
    const doc = liveSample();
    const sizes: number[] = [];
    doc.on('update', (update: Uint8Array) => sizes.push(update.length));
    edit(doc, 'aki', { op: 'set', path: ['measures', 'signed', 'status'], value: 'agreed' });
    expect(sizes).toHaveLength(1);
    expect(sizes[0]).toBeLessThan(60);
  });

  test('that changes nothing writes nothing', () => {
    const doc = liveSample();
    const before = Y.encodeStateAsUpdate(doc);
    edit(doc, 'aki', { op: 'set', path: ['measures', 'signed'], value: sampleDocument().measures?.['signed'] }, { op: 'unset', path: ['components', 'none'] });
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
  });

  test('sets one language of a text that served both', () => {
    expect(after({ op: 'set', path: ['stakeholders', 'maker', 'name', 'ja'], value: 'メーカー' }).stakeholders?.['maker']?.name).toEqual({
      ja: 'メーカー',
      en: 'Maker',
    });
  });

  test('inserts, sets and takes away items by their number and by their id', () => {
    const causes = ['incidents', 'dark', 'causes'];
    const document = after(
      { op: 'insert', path: [...causes, '0'], value: { id: 'first', class: 'malware' } },
      { op: 'set', path: [...causes, 'first', 'class'], value: 'spoofing' },
      { op: 'unset', path: [...causes, '1'] },
      { op: 'insert', path: [...causes, '-'], value: { class: 'mistake' } },
    );
    expect(document.incidents?.['dark']?.causes).toEqual([{ id: 'first', class: 'spoofing' }, { class: 'mistake' }]);
  });

  test('reorders a list', () => {
    const steps = ['a', 'b', 'c', 'd', 'e'];
    const doc = liveSample();
    edit(doc, 'aki', { op: 'set', path: ['applyingParties'], value: steps });
    for (const order of [
      ['e', 'a', 'b', 'c', 'd'],
      ['a', 'c', 'b', 'e', 'd'],
      ['d', 'a'],
    ]) {
      edit(doc, 'aki', { op: 'set', path: ['applyingParties'], value: order });
      expect(fromLive(copyOf(doc, 7)).document.applyingParties).toEqual(order);
    }
  });

  test('does not send halves of characters, which would not arrive as they were', () => {
    const doc = liveSample();
    edit(doc, 'aki', { op: 'set', path: ['description'], value: 'a\ud800b' });
    expect(fromLive(doc).document.description).toBe('a\ufffdb');
    expect(fromLive(copyOf(doc, 2)).document).toEqual(fromLive(doc).document);
  });
});
