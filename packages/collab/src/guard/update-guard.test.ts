import { displayPath } from '@anshin/model';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { sampleDocument } from '../../../model/src/testing/sample-document.contract.ts';
import { fromLive } from '../reading/from-live.ts';
import { copyOf, edit, liveSample } from '../testing/two-editors.contract.ts';
import { checkLive } from './check-live.ts';
import { MAX_ENTRIES, MAX_TEXT } from './limits.ts';
import { type GuardResult, UpdateGuard } from './update-guard.ts';

let sends = 0;

/** The guard of a live document that takes in whatever it accepts. */
function guardOf(doc: Y.Doc): UpdateGuard {
  return new UpdateGuard((copy) => Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc)));
}

/** Tries one update. */
function guardUpdate(doc: Y.Doc, update: Uint8Array): GuardResult {
  return guardOf(doc).check(update);
}

/** What a client that does not keep to the format sends. */
function sent(doc: Y.Doc, change: (other: Y.Doc) => void): Uint8Array {
  const other = copyOf(doc, 666 + sends++);
  const before = Y.encodeStateVector(other);
  const deletions: Uint8Array[] = [];
  other.on('update', (update: Uint8Array) => deletions.push(update));
  other.transact(() => change(other));
  return deletions.length > 0 ? Y.mergeUpdates(deletions) : Y.encodeStateAsUpdate(other, before);
}

/** The map of an entity. */
function entity(doc: Y.Doc, collection: string, id: string): Y.Map<unknown> {
  for (const map of doc.getMap(collection).values()) if (map instanceof Y.Map && map.get('@id') === id) return map as Y.Map<unknown>;
  throw new TypeError(`no ${id}`);
}

function newEntity(doc: Y.Doc, collection: string, fields: Readonly<Record<string, unknown>>): void {
  doc.getMap(collection).set('666-0', new Y.Map(Object.entries(fields)));
}

const lamp = (doc: Y.Doc) => entity(doc, 'components', 'lamp');
const signed = (doc: Y.Doc) => entity(doc, 'measures', 'signed');

const violations: readonly (readonly [name: string, plant: (doc: Y.Doc) => unknown, code: string, path: string])[] = [
  ['an unknown field', (doc) => lamp(doc).set('colour', 'red'), 'live.unknown-entry', 'components.lamp.colour'],
  ['an unknown field deeper down', (doc) => lamp(doc).set('traits/flies', true), 'model.not-in-list', 'components.lamp.traits.flies'],
  ['a field under a plain value', (doc) => lamp(doc).set('kind/x', 1), 'live.unknown-entry', 'components.lamp.kind.x'],
  ['a number for text', (doc) => lamp(doc).set('kind', 5), 'model.wrong-type', 'components.lamp.kind'],
  ['a list for text', (doc) => lamp(doc).set('kind', ['plc']), 'model.wrong-type', 'components.lamp.kind'],
  ['a map of its own for text', (doc) => lamp(doc).set('kind', new Y.Map()), 'live.wrong-shape', 'components.lamp.kind'],
  ['a shared text', (doc) => lamp(doc).set('description', new Y.Text('x')), 'live.wrong-shape', 'components.lamp.description'],
  ['a shared list', (doc) => signed(doc).set('on', new Y.Array()), 'live.wrong-shape', 'measures.signed.on'],
  ['bytes', (doc) => lamp(doc).set('kind', new Uint8Array(3)), 'live.wrong-shape', 'components.lamp.kind'],
  ['another document', (doc) => lamp(doc).set('kind', new Y.Doc()), 'live.wrong-shape', 'components.lamp.kind'],
  ['a word that is not in the list', (doc) => lamp(doc).set('layer', 'egde'), 'model.not-in-list', 'components.lamp.layer'],
  ['an empty text', (doc) => lamp(doc).set('kind', ''), 'model.empty-text', 'components.lamp.kind'],
  ['one language only', (doc) => lamp(doc).set('name', new Y.Map([['ja', 'x']])), 'model.missing-field', 'components.lamp.name.en'],
  ['a third language', (doc) => (doc.getMap('document').get('title') as Y.Map<unknown>).set('fr', 'x'), 'live.unknown-entry', 'title.fr'],
  ['a date that is none', (doc) => signed(doc).set('due', 'soon'), 'model.bad-date', 'measures.signed.due'],
  ['a number out of range', (doc) => signed(doc).set('functions/24', ['0009i', 24]), 'model.out-of-range', 'measures.signed.functions.2'],
  ['an item that is no value', (doc) => signed(doc).set('on/x', 'x'), 'live.wrong-shape', 'measures.signed.on.x'],
  ['an item without a place', (doc) => signed(doc).set('on/x', [5, 'x']), 'live.wrong-shape', 'measures.signed.on.x'],
  ['a mark that is none', (doc) => signed(doc).set('on', 5), 'live.wrong-shape', 'measures.signed.on'],
  ['a place that is none', (doc) => lamp(doc).set('@order', 'ABC'), 'live.wrong-shape', 'components.lamp'],
  ['a place for an entity that is none', (doc) => lamp(doc).set('@order', {}), 'live.wrong-shape', 'components.lamp'],
  [
    'an empty list that may not be empty',
    (doc) => entity(doc, 'measures', 'backup').set('effect', { limits: [] }),
    'model.list-length',
    'measures.backup.effect.limits',
  ],
  ['the loss of a needed field', (doc) => lamp(doc).delete('kind'), 'model.missing-field', 'components.lamp.kind'],
  ['the loss of the title', (doc) => doc.getMap('document').delete('title'), 'model.missing-field', 'title'],
  ['another format', (doc) => doc.getMap('document').set('anshin', 2), 'model.not-in-list', 'anshin'],
  ['an id that is none', (doc) => lamp(doc).set('@id', 'a b'), 'model.bad-id', 'components.a b'],
  ['an id of another type', (doc) => lamp(doc).set('@id', 5), 'live.wrong-shape', ''],
  ['the name of every object', (doc) => lamp(doc).set('@id', '__proto__'), 'model.bad-id', 'components.__proto__'],
  ['an entity without its needed fields', (doc) => newEntity(doc, 'components', { '@id': 'x' }), 'model.missing-field', 'components.x.kind'],
  ['an entity without an id', (doc) => newEntity(doc, 'components', { kind: 'plc' }), 'live.wrong-shape', 'components.666-0'],
  ['an entity that is a value', (doc) => doc.getMap('components').set('x', { kind: 'plc' }), 'live.wrong-shape', 'components.x'],
  ['an entry below an entity', (doc) => doc.getMap('components').set('x/y', 1), 'live.unknown-entry', 'components.x.y'],
  ['an unknown field of the document', (doc) => doc.getMap('document').set('owner', 'x'), 'live.unknown-entry', 'owner'],
  ['an unknown part', (doc) => doc.getMap('things').set('x', 1), 'live.unknown-entry', 'things'],
  ['an unknown part as a list', (doc) => doc.getArray('list').push([1]), 'live.unknown-entry', 'list'],
  [
    'a place on the diagram that is none',
    (doc) => doc.getMap('layout').set('positions/lamp', { x: 'left', y: 1 }),
    'model.wrong-type',
    'layout.positions.lamp.x',
  ],
  [
    'more in a place on the diagram',
    (doc) => doc.getMap('layout').set('positions/lamp', { x: 1, y: 1, z: { deep: [[[[1]]]] } }),
    'model.unknown-field',
    'layout.positions.lamp.z',
  ],
  ['a text beyond the limit', (doc) => doc.getMap('document').set('description', 'x'.repeat(MAX_TEXT + 1)), 'live.too-long', 'description'],
];

afterEach(() => vi.restoreAllMocks());

describe('the guard', () => {
  test.each(violations)('refuses %s and says where', (_, plant, code, path) => {
    const doc = liveSample();
    const result = guardUpdate(doc, sent(doc, plant));
    expect(result.accepted).toBe(false);
    const findings = result.accepted ? [] : result.findings;
    expect(findings.map((finding) => finding.code)).toContain(code);
    if (path !== '') expect(findings.filter((finding) => finding.code === code).map((finding) => displayPath(finding.path))).toContain(path);
    expect(fromLive(doc).document).toEqual(sampleDocument());
  });

  test.each(violations)('the check of a whole live document finds %s too', (_, plant) => {
    const doc = liveSample();
    plant(doc);
    expect(checkLive(doc).length).toBeGreaterThan(0);
  });

  test('refuses list content where only entries have a place', () => {
    const doc = liveSample();
    const other = new Y.Doc();
    other.getArray('components').push([1]);
    expect(guardUpdate(doc, Y.encodeStateAsUpdate(other))).toMatchObject({ accepted: false });
  });

  test('refuses what cannot be read, what is too large, and what builds on something refused', () => {
    const doc = liveSample();
    expect(guardUpdate(doc, new Uint8Array([1, 2, 3, 255]))).toMatchObject({ findings: [{ code: 'live.update-unreadable' }] });
    expect(guardUpdate(doc, new Uint8Array(16_000_001))).toMatchObject({ findings: [{ code: 'live.update-too-large' }] });
    const other = copyOf(doc, 666);
    const updates: Uint8Array[] = [];
    other.on('update', (update: Uint8Array) => updates.push(update));
    lamp(other).set('kind', 5);
    lamp(other).set('kind', 'plc');
    expect(guardUpdate(doc, updates[0] as Uint8Array)).toMatchObject({ accepted: false });
    expect(guardUpdate(doc, updates[1] as Uint8Array)).toMatchObject({ findings: [{ code: 'live.update-out-of-order' }] });
  });

  test('refuses more entities than the limit', () => {
    const doc = liveSample();
    const update = sent(doc, (other) => {
      for (let count = 0; count <= MAX_ENTRIES; count++) other.getMap('usages').set(String(count), null);
    });
    const result = guardUpdate(doc, update);
    expect(result.accepted ? [] : result.findings.map(({ code }) => code)).toContain('live.too-many');
  });

  test('takes a valid edit after a refused one, and one that builds on what it accepted; what was there already is no news', () => {
    const doc = liveSample();
    const guard = guardOf(doc);
    const wrong = sent(doc, (other) => lamp(other).set('kind', 5));
    const other = copyOf(doc, 3);
    const updates: Uint8Array[] = [];
    other.on('update', (update: Uint8Array) => updates.push(update));
    edit(other, 'aki', { op: 'set', path: ['components', 'tv'], value: { kind: 'homeAppliance' } });
    edit(other, 'aki', { op: 'set', path: ['components', 'tv', 'layer'], value: 'edge' });
    const [first, second] = updates as [Uint8Array, Uint8Array];
    expect(guard.check(wrong)).toMatchObject({ accepted: false });
    const accepted = guard.check(first);
    Y.applyUpdate(doc, accepted.accepted && accepted.news !== undefined ? accepted.news : first);
    expect(guard.check(first)).toEqual({ accepted: true, news: undefined });
    // The copy is made anew from what the owner has by then.
    expect(guard.check(wrong)).toMatchObject({ accepted: false });
    const again = guard.check(Y.encodeStateAsUpdate(other));
    expect(again.accepted && again.news?.byteLength).toBe(second.byteLength);
    Y.applyUpdate(doc, second);
    expect(fromLive(doc)).toEqual(fromLive(other));
    guard.end();
  });

  test('makes changes of the server on top of what it accepted, and leaves nothing of one that is refused or fails', () => {
    const doc = liveSample();
    const guard = guardOf(doc);
    const accepted = guard.check(sent(doc, (other) => lamp(other).set('kind', 'plc')));
    const { result, checked } = guard.change((copy) => {
      lamp(copy).set('layer', 'edge');
      return lamp(copy).get('kind');
    }, 7);
    expect(result).toBe('plc');
    for (const { news } of [accepted, checked] as { news: Uint8Array }[]) Y.applyUpdate(doc, news);
    expect([lamp(doc).get('kind'), lamp(doc).get('layer'), Y.decodeStateVector(Y.encodeStateVector(doc)).get(7)]).toEqual(['plc', 'edge', 1]);
    expect(guard.change((copy) => lamp(copy).set('kind', 5), 7).checked).toMatchObject({ findings: [{ code: 'model.wrong-type' }] });
    const failing = (copy: Y.Doc): void => {
      lamp(copy).set('kind', 5);
      throw new RangeError('in the middle');
    };
    expect(() => guard.change(failing, 7)).toThrow(RangeError);
    expect(guard.change((copy) => lamp(copy).get('kind'), 7)).toEqual({ result: 'plc', checked: { accepted: true, news: undefined } });
  });

  test('looks only at what an update touches, however large the document', () => {
    const looked = [10, 1000].map((count) => {
      const components = Object.fromEntries(Array.from({ length: count }, (_, index) => [`c${index}`, { kind: 'plc', zone: 'home' }]));
      const doc = liveSample({ ...sampleDocument(), components });
      const guard = guardOf(doc);
      const first = sent(doc, (other) => entity(other, 'components', 'c5').set('kind', 'plc'));
      expect(guard.check(first)).toMatchObject({ accepted: true });
      Y.applyUpdate(doc, first);
      const second = sent(doc, (other) => entity(other, 'components', 'c5').set('kind', 'router'));
      const spies = [vi.spyOn(Y.Map.prototype, 'entries'), vi.spyOn(Y.Map.prototype, 'get'), vi.spyOn(Y.Map.prototype, 'has')];
      guard.check(second);
      const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
      vi.restoreAllMocks();
      return calls;
    });
    expect(looked[1]).toBe(looked[0]);
    expect(looked[0]).toBeGreaterThan(0);
  });
});
