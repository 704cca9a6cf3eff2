import { describe, expect, it } from 'vitest';
import type { AssessmentRow } from '../../api/assessments.ts';
import { idsFromText, idsToText, MOST_SYSTEMS, toggled } from './chosen-ids.ts';
import { sharedParties, type SharedWords } from './shared-tokens.ts';

describe('the systems of an address', () => {
  it('come back as they were written, without doubles and not too many', () => {
    expect(idsFromText(idsToText(['b', 'a']))).toEqual(['b', 'a']);
    expect(idsFromText('a,,a,b')).toEqual(['a', 'b']);
    expect(idsFromText(Array.from({ length: 40 }, (_, index) => `s${index}`).join(','))).toHaveLength(MOST_SYSTEMS);
    expect(idsFromText('')).toEqual([]);
    expect(idsFromText(undefined)).toBeUndefined();
  });

  it('are added at the end, taken off anywhere, and never more than the map holds', () => {
    expect(toggled(['a', 'b'], 'c')).toEqual(['a', 'b', 'c']);
    expect(toggled(['a', 'b', 'c'], 'b')).toEqual(['a', 'c']);
    const full = Array.from({ length: MOST_SYSTEMS }, (_, index) => `s${index}`);
    expect(toggled(full, 'more')).toBe(full);
  });
});

describe('the parties of a system', () => {
  const place = { recoveryDifficulty: 'serious', economicImpact: 'limited' } as const;
  const row = {
    id: 'one',
    title: 'Shutter',
    positions: [
      { stakeholder: 'house-maker', before: place, after: place, open: place, accepted: true, withinTarget: false },
      { stakeholder: 'gone', usage: 'hire', before: null, after: null, withinTarget: null },
    ],
  } as unknown as AssessmentRow;
  const words: SharedWords = {
    text: (value) => (value === undefined ? '' : String(value)),
    withUsage: (party, usage) => `${party} (${usage})`,
    inSystem: (party, system) => `${party}, ${system}`,
  };

  it('bear the number and colour of the system, the letters of the party, and what is open and accepted', () => {
    const names = { stakeholders: { 'house-maker': { name: 'Maker', role: 'provider' as const } }, usages: undefined };
    const [first] = sharedParties({ row, names, number: 3 }, words);
    expect(first?.token).toMatchObject({ tag: 'HM', badge: '3', colour: 2, name: 'Maker, Shutter', before: place, limited: place, open: place });
    expect(first?.token.isAccepted).toBe(true);
  });

  it('are told apart by usage', () => {
    const names = { stakeholders: { gone: { name: 'User', role: 'user' as const } }, usages: { own: { title: 'Own' }, hire: { title: 'Hired' } } };
    expect(sharedParties({ row, names, number: 1 }, words)[1]).toMatchObject({ party: 'User (Hired)', token: { tag: 'GO2' } });
  });

  it('are shown by their ids until their names have come, and with nothing open where an earlier version kept the row', () => {
    const shown = sharedParties({ row, names: undefined, number: 1 }, words);
    expect(shown.map(({ token }) => [token.tag, token.name])).toEqual([
      ['HM', 'house-maker, Shutter'],
      ['GO', 'gone (hire), Shutter'],
    ]);
    expect(shown[1]?.token).toMatchObject({ open: null, isAccepted: false });
  });
});
