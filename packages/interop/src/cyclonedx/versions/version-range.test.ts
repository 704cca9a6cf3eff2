import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { affectsVersion } from './affects-version.ts';
import { compareVersions } from './compare-versions.ts';
import { isInRange } from './version-range.ts';

const version = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30)).map((parts) => parts.join('.'));

describe('the order of versions', () => {
  it.each([
    ['1.9', '1.10'],
    ['1.0-rc1', '1.0'],
    ['1.0~beta', '1.0'],
    ['1.0.0-alpha', '1.0.0-beta'],
    ['1.0.2k', '1.0.2l'],
    ['v1.2', '1.3'],
    ['2', '10'],
    ['1.0', '1.0.1'],
    ['99999999999999999998', '99999999999999999999'],
  ])('puts %s before %s', (one, other) => {
    expect(compareVersions(one, other)).toBeLessThan(0);
    expect(compareVersions(other, one)).toBeGreaterThan(0);
  });

  it('knows equal versions however they are written', () => {
    for (const [one, other] of [
      ['1.0', '1.0.0'],
      ['v2', '2'],
      ['1.0+build7', '1.0'],
      ['01.2', '1.2'],
    ] as const)
      expect(compareVersions(one, other), one).toBe(0);
  });

  it('is the order of their numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(99), { minLength: 3, maxLength: 3 }), fc.array(fc.nat(99), { minLength: 3, maxLength: 3 }), (one, other) => {
        const at = one.findIndex((value, index) => value !== other[index]);
        expect(Math.sign(compareVersions(one.join('.'), other.join('.')))).toBe(at === -1 ? 0 : Math.sign((one[at] ?? 0) - (other[at] ?? 0)));
      }),
    );
  });
});

describe('a range of versions', () => {
  it.each([
    ['vers:npm/>=1.0.0|<2.0.0', '1.5.0', true],
    ['vers:npm/>=1.0.0|<2.0.0', '2.0.0', false],
    ['vers:npm/>=1.0.0|<=2.0.0', '2.0.0', true],
    ['vers:npm/>=1.0.0|!=1.5.0|<2.0.0', '1.5.0', false],
    ['vers:pypi/<1.2|>=2.0|<2.4', '1.1', true],
    ['vers:pypi/<1.2|>=2.0|<2.4', '1.3', false],
    ['vers:pypi/<1.2|>=2.0|<2.4', '2.3', true],
    ['vers:deb/1.0|1.2', '1.2', true],
    ['vers:deb/1.0|1.2', '1.1', false],
    ['vers:generic/*', '0', true],
    ['vers:generic/>3', '4', true],
    ['vers:generic/>3', '3', false],
    ['vers:generic/!=3', '4', true],
    ['>= 1.0, < 1.4', '1.3', true],
  ])('%s on %s is %s', (range, at, expected) => {
    expect(isInRange(at, range)).toBe(expected);
  });

  it('that cannot be understood is not answered', () => {
    for (const range of ['', 'vers:npm/', '^1.0', '[1.0,2.0)', '>=']) expect(isInRange('1.0', range), range).toBeUndefined();
  });

  it('between two bounds holds exactly what lies there', () => {
    fc.assert(
      fc.property(version, version, version, (low, high, at) => {
        const expected = compareVersions(low, at) <= 0 && compareVersions(at, high) < 0;
        if (compareVersions(low, high) < 0) expect(isInRange(at, `vers:generic/>=${low}|<${high}`)).toBe(expected);
      }),
    );
  });
});

describe('a statement on versions', () => {
  it('holds for all where it names none, and else for those that it names', () => {
    const entry = (range: string, status: 'affected' | 'unaffected' | 'unknown') => ({ version: undefined, range, status });
    expect(affectsVersion({ ref: 'a', versions: [] }, '1')).toBe('affected');
    expect(affectsVersion({ ref: 'a', versions: [entry('<2', 'affected')] }, '')).toBe('affected');
    expect(affectsVersion({ ref: 'a', versions: [entry('<2', 'affected')] }, '3')).toBe('unaffected');
    expect(affectsVersion({ ref: 'a', versions: [entry('<2', 'unaffected')] }, '1')).toBe('unaffected');
    expect(affectsVersion({ ref: 'a', versions: [entry('<2', 'unaffected')] }, '3')).toBe('affected');
    expect(affectsVersion({ ref: 'a', versions: [entry('[1,2)', 'affected')] }, '3')).toBe('unread');
    expect(affectsVersion({ ref: 'a', versions: [{ version: '1.0', range: undefined, status: 'unknown' }] }, '1.0.0')).toBe('unknown');
  });
});
