import { describe, expect, it } from 'vitest';
import { linesIn, neededRowHeight } from './row-height.ts';

const column = { id: 'name', title: 'Name', width: 160, value: (name: string) => name };
const kept = { widths: {} };
const long = 'Rooftop photovoltaics in sixteen strings';

describe('the height of rows', () => {
  it('gives long names a second line, in either language', () => {
    expect(neededRowHeight([long, 'Router'], [column], kept)).toBe(48);
    expect(neededRowHeight(['各住戸の分電盤の横に設置した装置'], [column], kept)).toBe(48);
  });

  it('stays low where names are short, or only one of many is long', () => {
    expect(neededRowHeight(['Router', 'ルータ'], [column], kept)).toBe(36);
    expect(neededRowHeight([long, ...Array.from({ length: 9 }, () => 'Router')], [column], kept)).toBe(36);
    expect(neededRowHeight([], [column], kept)).toBe(36);
  });

  it('follows the width that the user gave the column', () => {
    expect(neededRowHeight([long], [column], { widths: { name: 400 } })).toBe(36);
  });

  it('looks at the columns that have names, wherever they stand', () => {
    const number = { id: 'number', title: 'No.', width: 48, value: () => 'a number that is much too long' };
    expect(neededRowHeight(['Router'], [number, { ...column, hasNames: true }], kept)).toBe(36);
    expect(neededRowHeight([long], [number, { ...column, hasNames: true }], kept)).toBe(48);
  });

  it('knows how many lines fit', () => {
    expect([36, 44, 48, 60, 72].map(linesIn)).toEqual([1, 2, 2, 2, 3]);
  });
});
