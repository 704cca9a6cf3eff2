import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDelimited } from './read-delimited.ts';
import { DELIMITERS, sniffDelimiter } from './sniff-delimiter.ts';

const rowsOf = (text: string, delimiter = ','): unknown => readDelimited(text, delimiter).rows.map(({ line, cells }) => [line, ...cells]);

describe('a text table', () => {
  it('holds delimiters, line breaks and quotation marks in quoted cells, and counts lines', () => {
    expect(rowsOf('a,"b, c","d ""e"""\r\n"two\nlines",x\n\n last ,')).toEqual([
      [1, 'a', 'b, c', 'd "e"'],
      [2, 'two\nlines', 'x'],
      [5, 'last'],
    ]);
  });

  it('takes a mark within a cell for a character, and text behind a closed cell for its end', () => {
    expect(rowsOf('19" rack,"a"b,c')).toEqual([[1, '19" rack', 'ab', 'c']]);
  });

  it('goes on behind a mark that is never closed, and says where it stands', () => {
    const grid = readDelimited('a,b\n"c,d\ne,"f"\ng,h\n"', ',');
    expect(grid.rows.at(0)?.cells).toEqual(['a', 'b']);
    expect(grid.rows.at(-1)?.cells.join()).toContain('"');
    expect(grid.openQuote).toBeGreaterThan(1);
  });

  it('with any line ending has the same rows', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(rowsOf(['a,b', 'c,d'].join(end))).toEqual([
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ]);
  });

  it('reads the same as another parser what a correct writer wrote', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '値', '"', ',', ';', '\t', '\n', '|', '='), maxLength: 6 }).map((text) => text.trim());
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom(...DELIMITERS), (rows, delimiter) => {
        const text = rows.map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n');
        const others = parse(text, { delimiter, relax_column_count: true, record_delimiter: '\r\n' }).map((cells) =>
          cells.join('\u0000').replace(/\u0000+$/, ''),
        );
        expect(readDelimited(text, delimiter).rows.map(({ cells }) => cells.join('\u0000'))).toEqual(others.filter((cells) => cells !== ''));
      }),
    );
  });

  it.each([
    ['commas only', ','.repeat(3_000_000)],
    ['a quoted cell without end', `"${'a'.repeat(3_000_000)}`],
    ['marks only', '"'.repeat(3_000_001)],
    ['rows without end', 'a,b\n'.repeat(500_000)],
    ['rows of 10,000 columns', `${'x,'.repeat(10_000)}\n`.repeat(100)],
  ])('of %s is read within its limits', (_, text) => {
    const { rows } = readDelimited(text, ',');
    expect(rows.length).toBeLessThanOrEqual(21_000);
    for (const { cells } of rows) expect(cells.length).toBeLessThanOrEqual(500);
  });

  it('says how many rows and columns it left out', () => {
    expect(readDelimited('a,b\n'.repeat(21_010), ',').rowsLeft).toBe(10);
    expect(readDelimited(`${'x,'.repeat(600)}`, ',').columnsLeft).toBe(100);
  });
});

describe('the delimiter', () => {
  it.each([
    ['a,b,c\n1,2,3', ','],
    ['a;b;c\n1,5;2,5;3,5\n4,5;5,5;6', ';'],
    ['a\tb\n"x,y,z"\t2', '\t'],
    ['a|b|c\n1|2|3', '|'],
    ['only one column\nanother', ','],
    ['Title, of the list\na;b;c\n1;2;3\n4;5;6', ';'],
  ])('of %j is %j', (text, delimiter) => {
    expect(sniffDelimiter(text)).toBe(delimiter);
  });
});
