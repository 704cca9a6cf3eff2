import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTrueType } from '../../../fonts/true-type.ts';
import { testFonts } from '../../../testing/fonts.contract.ts';
import { code, mark, type Rich, text } from '../../../tree/inline.ts';
import { EmbeddedFace } from '../text/embedded-face.ts';
import { RichText } from '../text/rich-text.ts';
import { tokensOf } from '../text/tokens.ts';
import { Setting } from './setting.ts';
import { balanced, columnWidths, fitting } from './widths.ts';

let setting: Setting;
beforeAll(async () => {
  const font = readTrueType(await testFonts('regular'));
  setting = new Setting(['ja'], { regular: new EmbeddedFace('R', 'A', font), bold: new EmbeddedFace('B', 'A', font) }, new Set(['place']));
});

const plain = (value: string): Rich => [text({ ja: value, en: value })];
const linesOf = (rich: Rich, width: number): string[] =>
  new RichText(setting, rich, { size: 10 }, 1.5).lines(width).map((line) => line.segments.map((segment) => segment.text).join(''));

describe('lines of text', () => {
  it('neither begin with closing marks or small letters nor end with opening ones', () => {
    const letters = fc.constantFrom(...'安全、。「」（）ょっー々アンカ・:a1 .,()%');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 80 }), fc.integer({ min: 120, max: 320 }), (parts, width) => {
        const value = parts
          .join('')
          .replace(/[^安全アンカa1]{4,}/g, '安')
          .replace(/[a1.,()%:]{4,}/g, 'a')
          .replace(/\s+/g, ' ');
        const lines = linesOf(plain(value), width);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[、。」）ょっー々・.,:)%]/);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[「（(]$/);
      }),
    );
  });

  it('lose no character and are never wider than their room', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.integer({ min: 24, max: 300 }), (value, width) => {
        const clean = value.replace(/\s+/g, ' ').trim();
        const set = new RichText(setting, plain(clean), { size: 10 }, 1.5).lines(width);
        const squeeze = (all: string): string => all.replaceAll(' ', '');
        expect(squeeze(set.flatMap((line) => line.segments.map((segment) => segment.text)).join(''))).toBe(squeeze(clean));
        for (const line of set) expect(line.width).toBeLessThanOrEqual(width + 0.02);
      }),
    );
  });

  it('keep Latin words whole and break ids behind their separators', () => {
    expect(linesOf(plain('Smart home gateway'), 60)).toEqual(['Smart home ', 'gateway']);
    expect(linesOf([code('rule.lay-user-settings@gateway')], 70)).toEqual(['rule.lay-user-', 'settings@', 'gateway']);
    expect(tokensOf('1,000 x-ray', false).map((token) => token.text)).toEqual(['1,000', ' ', 'x-', 'ray']);
  });

  it('have a least width in which no word is torn, short words of signs included', () => {
    for (const rich of [[mark('part', { ja: '11 measures', en: '11 measures' })], plain('authentication of the gateway'), plain('安全。')] satisfies Rich[]) {
      const set = new RichText(setting, rich, { size: 10 }, 1.5);
      expect(set.least()).toBeLessThanOrEqual(set.natural() + 0.01);
      for (const line of set.lines(set.least()))
        expect(line.segments.map((segment) => segment.text.trim()).join('')).toMatch(/^(11 measures|authentication|of the gateway|安|全。)$/);
    }
  });

  it('are links only where the report has the place', () => {
    const owners = (to: string): unknown[] =>
      new RichText(setting, [{ kind: 'link', to, text: { ja: 'あ', en: 'a' } }], { size: 10 }, 1.5)
        .lines(100)
        .flatMap((line) => line.segments.map((segment) => segment.owner?.to));
    expect(owners('place')).toEqual(['place']);
    expect(owners('elsewhere')).toEqual([undefined]);
  });
});

describe('widths of columns', () => {
  const demand = fc.record({
    least: fc.integer({ min: 5, max: 90 }),
    more: fc.integer({ min: 0, max: 600 }),
    hint: fc.constantFrom('narrow' as const, 'wide' as const, undefined, 20),
  });
  const demands = fc
    .array(demand, { minLength: 1, maxLength: 12 })
    .map((all) => all.map(({ least, more, hint }) => ({ least, natural: least + more, usual: least + more / 2, hint })));

  it('fill the room exactly and give every column its widest piece where they all fit', () => {
    fc.assert(
      fc.property(demands, (all) => {
        const own = fitting(all, 500);
        const widths = columnWidths(own, 500);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(500, 4);
        for (const [index, width] of widths.entries()) expect(width).toBeGreaterThanOrEqual((own[index]?.least ?? 0) - 0.001);
        if (all.reduce((sum, one) => sum + one.least, 0) <= 500) expect(own).toEqual(all);
      }),
    );
  });

  it('move towards the columns that make rows tall, and never make the table taller', () => {
    const guess = (volume: number) => (width: number) => volume / width;
    const set = [{ least: 20 }, { least: 20 }].map(({ least }) => ({ least, natural: 400, usual: 200, hint: undefined }));
    const widths = balanced([250, 250], set, [[guess(1_000), guess(9_000)]]);
    expect(widths[1]).toBeGreaterThan(widths[0] ?? 0);
    expect((widths[0] ?? 0) + (widths[1] ?? 0)).toBeCloseTo(500);
    expect(Math.max(1_000 / (widths[0] ?? 1), 9_000 / (widths[1] ?? 1))).toBeLessThan(9_000 / 250);
  });
});
