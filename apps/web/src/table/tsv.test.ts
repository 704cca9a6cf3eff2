import { describe, expect, test } from 'vitest';
import { cellsOfTsv, tsvOf } from './tsv.ts';

describe('cells on the clipboard', () => {
  test('come back as they were, with tabs, quotes, line breaks and what looks like a formula', () => {
    const cells = [
      ['a\tb', 'say "no"', 'two\nlines'],
      ['=1+1', "'quoted", ''],
    ];
    expect(cellsOfTsv(tsvOf(cells))).toEqual(cells);
  });

  test('never begin a formula in a spreadsheet, while numbers stay numbers', () => {
    expect(tsvOf([['=cmd', '+1', '@x', -5, '＝cmd']])).toBe("'=cmd\t'+1\t'@x\t-5\t'＝cmd");
  });

  test.each([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['one', [['one']]],
    ['', [['']]],
    [
      'a\t\n\tb',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['"x""y"\tz', [['x"y', 'z']]],
    ['5" pipe\t2', [['5" pipe', '2']]],
  ])('are read from %j', (text, cells) => {
    expect(cellsOfTsv(text)).toEqual(cells);
  });
});
