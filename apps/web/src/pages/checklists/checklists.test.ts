import { applyEdit, fromLive, type LiveEdit, toLive } from '@anshin/collab';
import { builtinCatalog } from '@anshin/catalog';
import { assess } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { followFramework } from '../../parts/follow-framework.ts';
import { EN } from './locales/en.ts';
import { checklistRows } from './checklist-groups.ts';
import { noteItem, stateItem } from './state-edits.ts';

const CATALOG = builtinCatalog();
const BASE: AnshinDocument = {
  anshin: 1,
  id: 'a',
  title: 'A',
  frameworks: ['iot-ssf', 'ccds-smart-home', 'ipa-reliability'],
  components: { gw: { kind: 'homeGateway', layer: 'edge' }, cloud: { kind: 'cloudService', layer: 'cloud' } },
  channels: { c: { between: ['gw', 'cloud'], medium: 'ethernet' } },
};
const listsOf = (document: AnshinDocument) => assess(document, CATALOG, { now: '2026-01-01' }).checklists.filter(({ id }) => id !== 'obligations');

function after(document: AnshinDocument, edits: readonly LiveEdit[]): AnshinDocument {
  const doc = new Y.Doc();
  toLive(document, doc, 'test');
  expect(applyEdit(doc, edits, 'me')).toMatchObject({ applied: true });
  return fromLive(doc).document;
}

describe('groups of a checklist', () => {
  it.each(listsOf(BASE).map((list) => [list.id, list] as const))('of %s have a name, hold every row once and add up', (_, list) => {
    const { rows, groups } = checklistRows(list, CATALOG);
    expect(rows.map(({ item }) => item.id).toSorted()).toEqual(list.items.map(({ id }) => id).toSorted());
    expect(groups.reduce((sum, { total }) => sum + total, 0)).toBe(list.items.length);
    expect(groups.length).toBeGreaterThan(1);
    for (const { id, name } of groups)
      if ('key' in name) expect([id, Object.hasOwn(EN, name.key), name.key]).toEqual([id, true, expect.not.stringMatching('other')]);
  });

  it('count an item as answered when something is said or done about it', () => {
    const list = (document: AnshinDocument) => listsOf(document).find(({ id }) => id === 'requirements-ccds-smart-home') ?? expect.unreachable('no list');
    const answered = (document: AnshinDocument) => checklistRows(list(document), CATALOG).groups.reduce((sum, group) => sum + group.answered, 0);
    expect(answered(BASE)).toBe(0);
    expect(answered(after(BASE, stateItem(undefined, 'ccds.r2-1', 'waived')))).toBe(1);
    expect(answered(after(BASE, stateItem(undefined, 'ccds.r2-1', 'open')))).toBe(0);
  });
});

describe('a statement on an item', () => {
  it('is made, changed with its reason kept, and taken away', () => {
    const waived = after(BASE, [...stateItem(undefined, 'ccds.r2-1', 'waived')]);
    const noted = after(waived, noteItem(waived.requirementStates, 'ccds.r2-1', ' No personal data. ', 'en'));
    expect(noted.requirementStates).toEqual({ 'ccds.r2-1': { state: 'waived', because: 'No personal data.' } });
    const changed = after(noted, stateItem(noted.requirementStates, 'ccds.r2-1', 'notApplicable'));
    expect(changed.requirementStates?.['ccds.r2-1']).toEqual({ state: 'notApplicable', because: 'No personal data.' });
    expect(after(changed, stateItem(changed.requirementStates, 'ccds.r2-1', undefined)).requirementStates ?? {}).toEqual({});
  });

  it('says where what is met elsewhere is met', () => {
    const elsewhere = after(BASE, stateItem(undefined, 'ccds.r2-1', 'metElsewhere'));
    expect(after(elsewhere, noteItem(elsewhere.requirementStates, 'ccds.r2-1', '基盤で対応', 'ja')).requirementStates?.['ccds.r2-1']).toEqual({
      state: 'metElsewhere',
      where: '基盤で対応',
    });
  });

  it('keeps the other language of its note', () => {
    const states = { x: { state: 'waived', because: { ja: '理由', en: 'Reason' } } } as const;
    expect(noteItem(states, 'x', 'New reason', 'en')).toEqual([{ op: 'set', path: ['requirementStates', 'x', 'because', 'en'], value: 'New reason' }]);
  });

  it('is open when only a note was written, and nothing without one', () => {
    expect(noteItem(undefined, 'x', 'Ask the maker.', 'en')).toEqual([
      { op: 'set', path: ['requirementStates', 'x'], value: { state: 'open', because: 'Ask the maker.' } },
    ]);
    expect(noteItem(undefined, 'x', ' ', 'en')).toEqual([]);
  });
});

describe('following a framework', () => {
  it('keeps those that are followed, the unnamed IoT-SSF too', () => {
    expect(after({ anshin: 1, id: 'a', title: 'A' }, followFramework(undefined, 'ccds-smart-home')).frameworks).toEqual(['iot-ssf', 'ccds-smart-home']);
    expect(after({ ...BASE, frameworks: ['iot-ssf'] }, followFramework(['iot-ssf'], 'ipa-reliability')).frameworks).toEqual(['iot-ssf', 'ipa-reliability']);
    expect(followFramework(BASE.frameworks, 'iot-ssf')).toEqual([]);
  });
});
