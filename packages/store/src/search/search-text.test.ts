import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramsOf, gramsToFind, searchText } from './search-text.ts';

describe('a search', () => {
  it('compares one kind of letters', () => {
    expect(searchText('  ＡＢＣ\n ｶﾞﾗｽ ')).toBe('abc がらす');
    expect(searchText('窓シャッター')).toBe('窓しゃったー');
  });

  it('never misses a substring: whatever a text contains, its grams contain', () => {
    const text = fc.string({ unit: fc.constantFrom(...'窓シャッター遠隔ab '), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, from, length) => {
        const normal = searchText(whole);
        const part = searchText(normal.slice(from % (normal.length + 1)).slice(0, length % 6)).replaceAll(' ', '');
        fc.pre(part !== '' && normal.includes(part));
        const grams = new Set(gramsOf(normal));
        expect(gramsToFind(part).every((gram) => grams.has(gram))).toBe(true);
      }),
    );
  });

  it('of two characters is decided by the grams alone', () => {
    expect(gramsToFind('遠隔')).toEqual(['遠隔']);
    expect(gramsOf('ab')).toEqual(['a', 'ab', 'b']);
  });
});
