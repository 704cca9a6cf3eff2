import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';
import { escapeXml } from './escape-xml.ts';
import { textWidth } from './measure-text.ts';
import { wrapText } from './wrap-text.ts';

describe('cleanText', () => {
  it('drops control characters and overrides of direction, and collapses white space', () => {
    expect(cleanText('a\n\t b\u0000\u202E c')).toBe('a b c');
  });

  it('shortens with an ellipsis and never splits a pair', () => {
    expect(cleanText('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
    expect(cleanText('😀'.repeat(50), 10)).not.toMatch(/\p{Cs}/u);
  });

  it('isolates right-to-left text', () => {
    expect(cleanText('שלום')).toBe('\u2068שלום\u2069');
  });

  it('leaves no forbidden character in any text, and never more than was asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const clean = cleanText(text, 100);
        expect(clean).not.toMatch(/(?![\t\n\r])\p{Cc}|\p{Cs}/u);
        expect(clean.length).toBeLessThanOrEqual(102);
      }),
      { numRuns: 50 },
    );
  });
});

describe('escapeXml', () => {
  it('takes the meaning from every sign of markup and from both quotes', () => {
    expect(escapeXml(`<a b="c" d='e'>&`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;');
  });
});

describe('wrapText', () => {
  it('keeps Latin words whole and breaks Japanese anywhere but before a closing mark or after an opening one', () => {
    expect(wrapText('Smart home gateway', 80, 12, 3)).toEqual(['Smart home', 'gateway']);
    expect(wrapText('ワイヤレス通信機(無線親機)', 12 * 8, 12, 2)).toEqual(['ワイヤレス通信機', '(無線親機)']);
  });

  it('says with an ellipsis that something was left off', () => {
    expect(wrapText('あいうえおかきくけこ', 48, 12, 2).at(-1)).toMatch(/…$/);
  });

  it('never sets more lines than asked for, nor a line much wider than the box', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 30, max: 300 }), fc.integer({ min: 1, max: 4 }), (text, width, lines) => {
        const set = wrapText(cleanText(text), width, 12, lines);
        expect(set.length).toBeLessThanOrEqual(lines);
        for (const line of set) expect(textWidth(line, 12)).toBeLessThanOrEqual(width + 12);
      }),
    );
  });
});
