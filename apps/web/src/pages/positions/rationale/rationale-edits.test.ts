import { applyEdit, fromLive, type LiveEdit, toLive, undoFor } from '@anshin/collab';
import { type AnshinDocument, isOutdated, type Rationale, statedRationale } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { reaffirm, reword, takeOver, type Writing } from './rationale-edits.ts';

const DRAFT = { ja: '下書きです。', en: 'A draft.' };
const THERE = { recoveryDifficulty: 'serious', economicImpact: 'limited' } as const;
const ELSEWHERE = { recoveryDifficulty: 'serious', economicImpact: 'serious' } as const;
const writing = (more: Partial<Writing> = {}): Writing => ({ by: 'maker', on: '2026-05-01', place: THERE, ...more });
const documentWith = (rationales?: AnshinDocument['rationales']): AnshinDocument => ({
  anshin: 1,
  id: 'x',
  title: 'X',
  stakeholders: { maker: { name: 'Maker', role: 'developer' }, resident: { name: 'Resident', role: 'user' } },
  usages: { night: { title: 'Night' } },
  ...(rationales && { rationales }),
});

/** A document after edits through the shared one, and after they were undone. */
function carriedOut(before: AnshinDocument, edits: readonly LiveEdit[]): AnshinDocument['rationales'] {
  const live = new Y.Doc();
  toLive(before, live);
  const { undo } = undoFor(live, 'me');
  expect(applyEdit(live, edits, 'me')).toEqual({ applied: true, findings: [] });
  const { rationales } = fromLive(live).document;
  undo();
  expect(fromLive(live).document.rationales ?? {}).toEqual(before.rationales ?? {});
  return rationales;
}

const stated = (rationales: AnshinDocument['rationales'], usage?: string) => {
  const found = statedRationale(rationales, 'resident', usage);
  if (found === undefined) throw new Error('a rationale is stated');
  return found;
};

describe('taking over a draft', () => {
  it('holds both languages with who, when and the place it argues for, and can be undone', () => {
    expect(carriedOut(documentWith(), takeOver('resident', DRAFT, writing()))).toEqual({
      resident: { because: DRAFT, by: 'maker', on: '2026-05-01', concludes: THERE },
    });
  });

  it('leaves out what is not known', () => {
    expect(carriedOut(documentWith(), takeOver('resident', DRAFT, writing({ by: undefined, place: null })))).toEqual({
      resident: { because: DRAFT, on: '2026-05-01' },
    });
  });
});

describe('wording a rationale anew', () => {
  const old: Rationale = { because: DRAFT, by: 'resident', on: '2026-04-01', concludes: ELSEWHERE };

  it('writes one language, keeps the author, and marks the day and the place', () => {
    const before = { resident: old };
    const after = carriedOut(documentWith(before), reword('resident', stated(before), ' 自分のことばです。 ', 'ja', writing()));
    expect(after).toEqual({ resident: { because: { ja: '自分のことばです。', en: 'A draft.' }, by: 'resident', on: '2026-05-01', concludes: THERE } });
  });

  it('begins one where nobody said anything', () => {
    expect(carriedOut(documentWith(), reword('resident', undefined, 'Own words.', 'en', writing()))?.['resident']?.because).toBe('Own words.');
    expect(reword('resident', undefined, '  ', 'en', writing())).toEqual([]);
  });

  it('of the party for all usages begins one for the usage', () => {
    const before = { resident: old };
    const after = carriedOut(documentWith(before), reword('resident/night', stated(before, 'night'), 'At night.', 'en', writing()));
    expect(after).toEqual({
      resident: old,
      'resident/night': { because: { ja: '下書きです。', en: 'At night.' }, by: 'resident', on: '2026-05-01', concludes: THERE },
    });
    expect(reword('resident/night', stated(before, 'night'), '', 'en', writing())).toEqual([]);
  });

  it('with no words takes it away', () => {
    const before = { resident: old };
    expect(carriedOut(documentWith(before), reword('resident', stated(before), '', 'en', writing())) ?? {}).toEqual({});
  });
});

describe('a rationale that was written for another place', () => {
  it('is outdated until someone says that it still holds', () => {
    const before = { resident: { because: 'So.', by: 'maker', concludes: ELSEWHERE } };
    expect(isOutdated(stated(before).rationale, THERE)).toBe(true);
    const after = carriedOut(documentWith(before), reaffirm('resident', stated(before), writing()));
    expect(after).toEqual({ resident: { because: 'So.', by: 'maker', on: '2026-05-01', concludes: THERE } });
    expect(isOutdated(stated(after).rationale, THERE)).toBe(false);
    expect(isOutdated(stated(after).rationale, null)).toBe(true);
  });

  it('holds for the one usage only where it is the party’s for all usages', () => {
    const before = { resident: { because: 'So.', concludes: ELSEWHERE } };
    const after = carriedOut(documentWith(before), reaffirm('resident/night', stated(before, 'night'), writing()));
    expect(after?.['resident']).toEqual(before.resident);
    expect(isOutdated(stated(after, 'night').rationale, THERE)).toBe(false);
  });
});
