import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { testFonts } from '../testing/fonts.contract.ts';
import { coverText, shownText } from './covered-text.ts';
import { textPath } from './glyph-path.ts';
import { subsetFont } from './subset-font.ts';
import { readTrueType, type TrueTypeFont, UnreadableFontError } from './true-type.ts';

let font: TrueTypeFont;
let hasGlyph: (codePoint: number) => boolean;
beforeAll(async () => {
  font = readTrueType(await testFonts('regular'));
  hasGlyph = (codePoint) => font.glyphOf(codePoint) !== 0;
});

describe('a text that the font does not cover', () => {
  it('stays as it is where it does', () => {
    for (const text of ['窓シャッター', 'Gateway (v2)', '①½ ★★☆', '𠮷野家', 'がぎぐ']) expect(shownText(text, hasGlyph)).toBe(text);
  });

  it('tells characters without a glyph by their numbers and keeps what they stand for', () => {
    expect(shownText('a😀b', hasGlyph)).toBe('a〔U+1F600〕b');
    expect(coverText('a😀 b', hasGlyph)).toEqual([{ shown: 'a' }, { shown: '〔U+1F600〕', standsFor: '😀' }, { shown: ' b' }]);
    expect(shownText('שלום עולם x', hasGlyph)).toBe('〔U+05E9 U+05DC U+05D5 U+05DD U+05E2 U+05D5 … +2〕 x');
    expect(coverText('שלום עולם', hasGlyph)[0]?.standsFor).toBe('שלום עולם');
  });

  it('drops what has no picture anyway, and composes letters with their marks', () => {
    expect(shownText('\u2068שלום\u2069', hasGlyph)).toBe('〔U+05E9 U+05DC U+05D5 U+05DD〕');
    expect(shownText('か\u3099', hasGlyph)).toBe('が');
    expect(shownText('e\u0301', hasGlyph)).toBe('é');
  });

  it('never shows a character without a glyph, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const character of shownText(text, hasGlyph)) expect(hasGlyph(character.codePointAt(0) ?? 0)).toBe(true);
      }),
    );
  });
});

describe('a font', () => {
  it('that is none is refused by name', async () => {
    for (const bytes of [new Uint8Array(), new Uint8Array(40), new TextEncoder().encode('OTTO and so on'), (await testFonts('regular')).slice(0, 90)])
      expect(() => readTrueType(bytes)).toThrow(UnreadableFontError);
  });

  it('keeps outlines and widths of the glyphs that a subset takes, composed ones included', () => {
    const text = '安心 Anshin éÅ ㍻が①';
    const glyphs = [0, ...[...text].map((character) => font.glyphOf(character.codePointAt(0) ?? 0))];
    const subset = readTrueType(withMap(subsetFont(font, glyphs), glyphs.length));
    for (const [index, glyph] of glyphs.entries()) {
      expect(subset.advance(index)).toBe(font.advance(glyph));
      expect(subset.leftBearing(index)).toBe(font.leftBearing(glyph));
    }
    for (const [index, character] of [...text].entries()) {
      const own = textPath(subset, String.fromCodePoint(index + 1), { x: 0, y: 0, size: 100 });
      expect(own).toBe(textPath(font, character, { x: 0, y: 0, size: 100 }));
    }
    expect(subsetFont(font, glyphs).length).toBeLessThan(20_000);
  });

  it('draws closed curves that stay within the reach of its letters', () => {
    const data = textPath(font, '安O', { x: 10, y: 50, size: 20, squeeze: 0.5 });
    expect(data).toMatch(/^M.*Z$/);
    const numbers = [...data.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)];
    expect(numbers.length).toBeGreaterThan(40);
    for (const [, x, y] of numbers) {
      expect(Number(x)).toBeGreaterThanOrEqual(9);
      expect(Number(x)).toBeLessThanOrEqual(32);
      expect(Number(y)).toBeGreaterThan(28);
      expect(Number(y)).toBeLessThan(58);
    }
  });
});

/** A subset has no map of characters, as PDF needs none; this adds one of code point n to glyph n, so that it can be read again. */
function withMap(bytes: Uint8Array, glyphs: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint16(4);
  const shift = 16;
  const map = new DataView(new ArrayBuffer(12 + 28));
  map.setUint16(2, 1);
  map.setUint16(4, 3);
  map.setUint16(6, 10);
  map.setUint32(8, 12);
  map.setUint16(12, 12);
  map.setUint32(16, 28);
  map.setUint32(24, 1);
  map.setUint32(28, 1);
  map.setUint32(32, glyphs - 1);
  map.setUint32(36, 1);
  const whole = new Uint8Array(bytes.length + shift + 40);
  const out = new DataView(whole.buffer);
  const directory = 12 + count * 16;
  whole.set(bytes.subarray(0, directory));
  whole.set(bytes.subarray(directory), directory + shift);
  whole.set(new Uint8Array(map.buffer), bytes.length + shift);
  for (let entry = 12; entry < directory; entry += 16) out.setUint32(entry + 8, out.getUint32(entry + 8) + shift);
  out.setUint16(4, count + 1);
  whole.set(new TextEncoder().encode('cmap'), directory);
  out.setUint32(directory + 8, bytes.length + shift);
  out.setUint32(directory + 12, 40);
  return whole;
}
