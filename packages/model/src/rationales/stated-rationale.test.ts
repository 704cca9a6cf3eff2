import { describe, expect, test } from 'vitest';
import { checkDocument } from '../reading/check/check-document.ts';
import { digestDocument, digestFacets } from '../digest/digests.ts';
import { sampleDocument } from '../testing/sample-document.contract.ts';
import { isOutdated, statedRationale } from './stated-rationale.ts';

const PLACE = { recoveryDifficulty: 'serious', economicImpact: 'limited' } as const;

describe('the rationale of a position', () => {
  const rationales = { maker: { because: 'a' }, 'maker/night': { because: 'b' } };

  test('is its own, else that of the party', () => {
    expect(statedRationale(rationales, 'maker', 'night')).toEqual({ key: 'maker/night', rationale: { because: 'b' } });
    expect(statedRationale(rationales, 'maker', 'day')).toEqual({ key: 'maker', rationale: { because: 'a' } });
    expect(statedRationale(rationales, 'maker', undefined)?.key).toBe('maker');
    for (const id of ['resident', 'constructor', '__proto__']) expect(statedRationale(rationales, id, 'night')).toBeUndefined();
    expect(statedRationale(undefined, 'maker', undefined)).toBeUndefined();
  });

  test('is outdated where the position is another one than it argues for, or none', () => {
    expect(isOutdated({ because: 'a' }, null)).toBe(false);
    expect(isOutdated({ because: 'a', concludes: PLACE }, PLACE)).toBe(false);
    expect(isOutdated({ because: 'a', concludes: PLACE }, { ...PLACE, economicImpact: 'serious' })).toBe(true);
    expect(isOutdated({ because: 'a', concludes: PLACE }, { ...PLACE, recoveryDifficulty: 'critical' })).toBe(true);
    expect(isOutdated({ because: 'a', concludes: PLACE }, null)).toBe(true);
  });

  test('is content, not a facet: another wording is another document', () => {
    const before = sampleDocument();
    const after = { ...before, rationales: { resident: { because: 'Other.' } } };
    expect(digestDocument(after)).not.toBe(digestDocument(before));
    expect(digestFacets(after)).toEqual(digestFacets(before));
  });

  test('needs words, and a whole place where it names one', () => {
    const faults = (rationale: unknown) => checkDocument({ anshin: 1, id: 'x', title: 'X', rationales: { maker: rationale } }).findings.map(({ code }) => code);
    expect(faults({ because: 'a', on: '2026-04-01', concludes: PLACE })).toEqual([]);
    expect(faults({ by: 'maker' })).toEqual(['model.missing-field']);
    expect(faults({ because: 'a', concludes: { economicImpact: 'limited' } })).toEqual(['model.missing-field']);
    expect(faults({ because: 'a', on: '2026-02-30' })).toEqual(['model.bad-date']);
  });
});
