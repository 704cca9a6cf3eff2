import { describe, expect, test } from 'vitest';
import type { Column } from './column.ts';
import { fittingColumns } from './fitting-columns.ts';

const COLUMNS: readonly Column<string>[] = [
  { id: 'title', title: 'Title', width: 200, value: String },
  { id: 'effect', title: 'Effect', width: 100, isSpare: true, value: String },
  { id: 'due', title: 'Due', width: 100, value: String },
  { id: 'safety', title: 'Safety', width: 100, isSpare: true, value: String },
];
const KEPT = { shown: {}, widths: {} };
const shown = (kept: Parameters<typeof fittingColumns>[1], room: number | undefined): readonly string[] =>
  fittingColumns(COLUMNS, kept, room).map(({ id }) => id);

describe('where there is no room for all columns', () => {
  test('spare ones are given up from the right, and no more than needed', () => {
    expect(shown(KEPT, 500)).toEqual(['title', 'effect', 'due', 'safety']);
    expect(shown(KEPT, 499)).toEqual(['title', 'effect', 'due']);
    expect(shown(KEPT, 399)).toEqual(['title', 'due']);
  });

  test('the others stay, and the table scrolls', () => {
    expect(shown(KEPT, 100)).toEqual(['title', 'due']);
  });

  test('a column that the user asked for stays', () => {
    expect(shown({ ...KEPT, shown: { safety: true } }, 450)).toEqual(['title', 'due', 'safety']);
  });

  test('the widths that the user gave count', () => {
    expect(shown({ ...KEPT, widths: { title: 320 } }, 500)).toEqual(['title', 'due']);
  });
});

test('before the room is known, all are there', () => {
  expect(shown(KEPT, undefined)).toHaveLength(4);
});
