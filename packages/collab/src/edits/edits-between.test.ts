import { type AnshinDocument, COLLECTIONS } from '@anshin/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentArbitrary } from '../../../model/src/testing/document-arbitrary.contract.ts';
import { sampleDocument } from '../../../model/src/testing/sample-document.contract.ts';
import { fromLive } from '../reading/from-live.ts';
import { edit, liveSample } from '../testing/two-editors.contract.ts';
import { applyEdit } from './apply-edit.ts';
import { editsBetween } from './edits-between.ts';

/** Empty collections and an empty layout say nothing. */
function withoutEmpty(document: AnshinDocument): AnshinDocument {
  const isEmpty = (part: unknown) => typeof part === 'object' && part !== null && Object.keys(part).length === 0;
  const fullOf = (parts: object, names: readonly string[]) =>
    Object.fromEntries(Object.entries(parts).filter(([name, part]) => !(names.includes(name) && isEmpty(part))));
  const layout = fullOf(document.layout ?? {}, ['positions', 'bends']);
  return fullOf({ ...document, layout }, [...COLLECTIONS, 'layout']) as AnshinDocument;
}

describe('the edits between two documents', () => {
  test('lead from any document to any other', () => {
    fc.assert(
      fc.property(documentArbitrary, documentArbitrary, fc.boolean(), (before, after, careful) => {
        const doc = liveSample(before);
        expect(applyEdit(doc, editsBetween(before, after, { careful }), 'aki').findings).toEqual([]);
        expect(withoutEmpty(fromLive(doc).document)).toEqual(withoutEmpty(after));
      }),
      { numRuns: 200 },
    );
  });

  test('are none between equal documents', () => {
    expect(editsBetween(sampleDocument(), sampleDocument())).toEqual([]);
  });

  test('tell one changed field by one step, and a list by what came and went', () => {
    const before = sampleDocument();
    const signed = before.measures?.['signed'];
    if (signed === undefined) throw new TypeError('the sample has this measure');
    const after = { ...before, measures: { ...before.measures, signed: { ...signed, status: 'agreed' as const, on: ['gateway', 'lamp'], functions: [1] } } };
    expect(editsBetween(before, after)).toEqual([
      { op: 'remove', path: ['measures', 'signed', 'functions'], value: 23 },
      { op: 'insert', path: ['measures', 'signed', 'on', '0'], value: 'gateway' },
      { op: 'set', path: ['measures', 'signed', 'status'], value: 'agreed' },
    ]);
  });

  test('bring a file in beside what others did since it was written out', () => {
    const before = sampleDocument();
    const doc = liveSample(before);
    edit(
      doc,
      'ben',
      { op: 'set', path: ['components', 'tv'], value: { kind: 'homeAppliance' } },
      { op: 'insert', path: ['incidents', 'dark', 'causes', '0'], value: { class: 'malware' } },
      { op: 'set', path: ['components', 'lamp', 'zone'], value: 'home' },
    );
    const causes = [{ at: 'radio', class: 'spoofing' as const }];
    const dark = before.incidents?.['dark'];
    if (dark === undefined) throw new TypeError('the sample has this incident');
    const lamp = { kind: 'homeAppliance', zone: 'room', description: 'Shines.' };
    const file: AnshinDocument = { ...before, components: { ...before.components, lamp }, incidents: { dark: { ...dark, causes } } };
    expect(applyEdit(doc, editsBetween(before, file), 'aki', { partly: true })).toEqual({ applied: true, findings: [] });
    const { components, incidents } = fromLive(doc).document;
    expect(components).toMatchObject({ tv: { kind: 'homeAppliance' }, lamp: { zone: 'home', description: 'Shines.' } });
    expect(incidents?.['dark']?.causes?.map((cause) => cause.class).sort()).toEqual(['malware', 'spoofing']);
  });

  test('give way, where asked to, to what someone else wrote meanwhile', () => {
    const before = sampleDocument();
    const doc = liveSample(before);
    edit(doc, 'ben', { op: 'set', path: ['title', 'en'], value: 'Ben wrote' });
    const after = { ...before, title: { ja: '見本', en: 'Aki wrote' }, sector: 'home' };
    const { findings } = applyEdit(doc, editsBetween(before, after, { careful: true }), 'aki', { partly: true });
    expect(findings).toMatchObject([{ code: 'live.changed-meanwhile', path: ['title', 'en'] }]);
    expect(fromLive(doc).document).toMatchObject({ title: { en: 'Ben wrote' }, sector: 'home' });
  });
});
