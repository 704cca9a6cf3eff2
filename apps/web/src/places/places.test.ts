import { COLLECTIONS } from '@anshin/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../pages/pages.ts';
import { newId } from './new-id.ts';
import { pageOfPlace } from './page-of-place.ts';
import { isWithin, placeFromText, placeToText } from './path-text.ts';

describe('places', () => {
  it('come back from an address as they went in, whatever ids hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 5 }), (place) => {
        expect(placeFromText(placeToText(place))).toEqual(place);
      }),
    );
  });

  it('are none where an address holds nonsense', () => {
    expect([undefined, '', '%E0%A4%A'].map(placeFromText)).toEqual([undefined, undefined, undefined]);
  });

  it('lie within what they begin with', () => {
    expect(isWithin(['components', 'edge', 'zone'], ['components', 'edge'])).toBe(true);
    expect(isWithin(['components', 'edge'], ['components', 'edge', 'zone'])).toBe(false);
    expect(isWithin(['components', 'edges'], ['components', 'edge'])).toBe(false);
  });

  it('have a page for every collection of the document', () => {
    const pages = PAGES.map(({ id }) => id);
    for (const collection of COLLECTIONS) expect(pages).toContain(pageOfPlace([collection, 'x']));
    expect(COLLECTIONS.filter((collection) => pageOfPlace([collection]) === 'solution')).toEqual(['usages']);
  });
});

describe('a new id', () => {
  it.each([
    ['Home Gateway', {}, 'home-gateway'],
    ['Home Gateway', { 'home-gateway': 1, 'home-gateway-2': 1 }, 'home-gateway-3'],
    ['窓シャッター', {}, 'component'],
    ['2nd router!', undefined, 'nd-router'],
    ['constructor', {}, 'constructor'],
  ])('of %s beside %o is %s', (name, taken, id) => {
    expect(newId(name, taken, 'component')).toBe(id);
  });

  it('is always free and readable', () => {
    fc.assert(
      fc.property(fc.string(), fc.uniqueArray(fc.constantFrom('a', 'b', 'thing', 'thing-2')), (name, taken) => {
        const id = newId(name, Object.fromEntries(taken.map((key) => [key, 1])), 'thing');
        expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
        expect(taken).not.toContain(id);
      }),
    );
  });
});
