import { expect, test } from 'vitest';
import { itemsOf, topsOf } from './items.ts';
import { toggled } from './use-picks.ts';

const ROWS = ['a1', 'b1', 'a2'];
const group = (row: string): string => row[0] ?? '';
const shown = (folded: readonly string[]) =>
  itemsOf(ROWS, (row) => row, group, new Set(folded)).map((item) =>
    item.type === 'group' ? `${item.title} ${item.count}${item.isFolded ? ' folded' : ''}` : item.key,
  );

test('rows stand under the headings of their groups, in the order in which these first come', () => {
  expect(shown([])).toEqual(['a 2', 'a1', 'a2', 'b 1', 'b1']);
});

test('a folded group keeps its heading and its number', () => {
  expect(shown(['a'])).toEqual(['a 2 folded', 'b 1', 'b1']);
});

test('picking several picks all of them, and lets go of them only where all were picked', () => {
  expect([...toggled(new Set(['a']), ['a', 'b'])]).toEqual(['a', 'b']);
  expect([...toggled(new Set(['a', 'b', 'c']), ['a', 'b'])]).toEqual(['c']);
});

test('headings are as high as the header, whatever the height of rows', () => {
  const items = itemsOf(
    ['a', 'b'],
    (row) => row,
    () => 'Group',
    new Set(),
  );
  expect(topsOf(items, 64)).toEqual([0, 36, 100, 164]);
  expect(topsOf([], 64)).toEqual([0]);
});
