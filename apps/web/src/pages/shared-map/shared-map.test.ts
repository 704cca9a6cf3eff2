import { describe, expect, it } from 'vitest';
import type { AssessmentRow } from '../../api/assessments.ts';
import { idsFromText, idsToText, MOST_SYSTEMS, toggled } from './chosen-ids.ts';
import { sharedParties } from './shared-tokens.ts';

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
      { stakeholder: 'maker', before: place, after: place, withinTarget: false },
      { stakeholder: 'gone', before: null, after: null, withinTarget: null },
    ],
  } as unknown as AssessmentRow;
  const name = (party: string, system: string) => `${party}, ${system}`;
  const plain = (value: unknown) => String(value);

  it('bear the number and colour of the system and the letters of the party', () => {
    const [first] = sharedParties({ row, stakeholders: { maker: { name: 'Maker', role: 'provider' } }, number: 3 }, plain, name);
    expect(first?.token).toMatchObject({ tag: 'MA', badge: '3', colour: 2, name: 'Maker, Shutter', before: place, limited: place });
  });

  it('are shown by their ids until their names have come', () => {
    const shown = sharedParties({ row, stakeholders: undefined, number: 1 }, plain, name);
    expect(shown.map(({ token }) => [token.tag, token.name])).toEqual([
      ['MA', 'maker, Shutter'],
      ['GO', 'gone, Shutter'],
    ]);
  });
});
