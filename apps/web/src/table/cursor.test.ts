import { describe, expect, test } from 'vitest';
import { type Cursor, cursorAt, isInRange, isWide, moved, rangeOf } from './cursor.ts';

const SIZE = { lines: 100, columns: 5, page: 10 };
const PLAIN = { shift: false, ctrl: false };

describe('the cursor of a table', () => {
  test.each([
    ['ArrowDown', PLAIN, 4, 2],
    ['ArrowUp', PLAIN, 2, 2],
    ['ArrowLeft', PLAIN, 3, 1],
    ['ArrowRight', PLAIN, 3, 3],
    ['Home', PLAIN, 3, 0],
    ['End', PLAIN, 3, 4],
    ['PageDown', PLAIN, 13, 2],
    ['PageUp', PLAIN, 0, 2],
    ['Home', { shift: false, ctrl: true }, 0, 0],
    ['End', { shift: false, ctrl: true }, 99, 4],
    ['ArrowDown', { shift: false, ctrl: true }, 99, 2],
  ] as const)('goes by %s with %j', (key, keys, line, column) => {
    expect(moved(cursorAt(3, 2), key, keys, SIZE)).toEqual(cursorAt(line, column));
  });

  test('stays inside, and reaches the header above the first line', () => {
    expect(moved(cursorAt(0, 0), 'ArrowUp', PLAIN, SIZE)).toEqual(cursorAt(-1, 0));
    expect(moved(cursorAt(-1, 0), 'ArrowUp', PLAIN, SIZE)).toEqual(cursorAt(-1, 0));
    expect(moved(cursorAt(99, 4), 'ArrowRight', PLAIN, SIZE)).toEqual(cursorAt(99, 4));
  });

  test('leaves other keys alone', () => {
    expect(moved(cursorAt(0, 0), 'a', PLAIN, SIZE)).toBeUndefined();
  });

  test('widens the range with Shift, never into the header', () => {
    const start: Cursor = cursorAt(1, 1);
    const down = moved(start, 'ArrowDown', { shift: true, ctrl: false }, SIZE) ?? start;
    expect(rangeOf(down)).toEqual({ top: 1, bottom: 2, left: 1, right: 1 });
    const up = moved(cursorAt(0, 1), 'ArrowUp', { shift: true, ctrl: false }, SIZE) ?? start;
    expect([up.line, isWide(rangeOf(up))]).toEqual([0, false]);
    expect([isInRange(rangeOf(down), 2, 1), isInRange(rangeOf(down), 2, 2)]).toEqual([true, false]);
  });
});
