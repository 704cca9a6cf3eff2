import { expect, test } from 'vitest';
import { linePlaces } from './line-places.ts';

test('lines end with LF, CR LF or CR, and columns count UTF-16 units from 1', () => {
  const text = 'a\nb\r\nc\rd\n\n😀x';
  const places = linePlaces(
    text,
    [...text].flatMap((character) => ('abcdx'.includes(character) ? [text.indexOf(character)] : [])),
  );
  expect([...places.values()]).toEqual([
    { line: 1, column: 1 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
    { line: 6, column: 3 },
  ]);
});

test('offsets may come in any order and more than once, and the end of the text is a place', () => {
  expect([...linePlaces('a\nbc', [4, 0, 3, 3])]).toEqual([
    [0, { line: 1, column: 1 }],
    [3, { line: 2, column: 2 }],
    [4, { line: 2, column: 3 }],
  ]);
});
