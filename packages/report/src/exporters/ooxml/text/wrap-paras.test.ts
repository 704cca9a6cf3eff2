import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths } from './column-widths.ts';
import type { Para, Run } from './run.ts';
import { joinLines, linesHeight, runWidth, wrapParas } from './wrap-paras.ts';

const SIZE = { first: 12, second: 10 };
const run = fc.record({ text: fc.string({ unit: 'grapheme', maxLength: 60 }), language: fc.constantFrom('ja', 'en') }) as fc.Arbitrary<Run>;
const paras = fc.array(fc.record({ runs: fc.array(run, { maxLength: 4 }) }), { maxLength: 4 }) as fc.Arbitrary<Para[]>;
const letters = (list: readonly Para[]): string[] => list.map((para) => para.runs.map(({ text }) => text).join(''));

describe('lines of paragraphs', () => {
  it('hold every letter, and joined again are the paragraphs', () => {
    fc.assert(
      fc.property(paras, fc.integer({ min: 20, max: 400 }), (list, width) => {
        expect(letters(joinLines(wrapParas(list, width, SIZE)))).toEqual(letters(list));
      }),
    );
  });

  it('are no wider than they may be, but for a single letter', () => {
    fc.assert(
      fc.property(paras, fc.integer({ min: 40, max: 400 }), (list, width) => {
        for (const line of wrapParas(list, width, SIZE)) {
          const wide = line.runs.reduce((sum, own) => sum + runWidth(own, own.text.trimEnd(), line.size), 0);
          if (
            [
              ...line.runs
                .map(({ text }) => text)
                .join('')
                .trim(),
            ].length > 1
          )
            expect(wide).toBeLessThanOrEqual(width * 1.2 + 12);
        }
      }),
    );
  });

  it('need more room the narrower they are', () => {
    const long: Para[] = [{ runs: [{ text: '窓シャッターが想定外に動くおそれがあります。'.repeat(8), language: 'ja' }] }];
    expect(linesHeight(wrapParas(long, 100, SIZE))).toBeGreaterThan(linesHeight(wrapParas(long, 400, SIZE)));
  });
});

describe('widths of columns', () => {
  it('add up to the whole, and give most to where most is written', () => {
    const cell = (text: string): Para[] => [{ runs: [{ text, language: 'ja' }] }];
    const widths = columnWidths([{}, { width: 'wide' }, { width: 'narrow' }], [[cell('名前'), cell('説明'.repeat(200)), cell('済')]], 900, SIZE, 10);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(900, 6);
    expect(Math.max(...widths)).toBe(widths[1]);
    expect(widths[2]).toBeLessThan(100);
  });
});
