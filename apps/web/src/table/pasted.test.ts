import { describe, expect, test } from 'vitest';
import type { Column } from './column.ts';
import { cellEdits, cleared, pasted } from './pasted.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly effort: string;
  readonly due: string;
}

const KINDS = [
  { value: 'lock', label: '錠前' },
  { value: 'camera', label: 'Camera' },
];
const column = (id: keyof Row, kind: 'text' | 'number' | 'day' | 'choice', isFixed = false): Column<Row> => ({
  id,
  title: id,
  value: (row) => row[id],
  edit: { kind, choices: KINDS, write: (row, value) => [{ op: 'set', path: [row.id, id], value }], canEdit: () => !isFixed },
});
const COLUMNS: readonly Column<Row>[] = [
  column('name', 'text'),
  column('kind', 'choice'),
  column('effort', 'number'),
  column('due', 'day'),
  { id: 'x', title: 'x', value: () => '' },
];
const ROWS: readonly Row[] = ['r1', 'r2', 'r3'].map((id) => ({ id, name: `old ${id}`, kind: 'lock', effort: '1', due: '' }));
const all = { rows: ROWS, chosen: 1, left: 0, right: 0 };
const steps = (edits: readonly { readonly op: string }[]) =>
  edits.map((edit) => ('path' in edit && 'value' in edit ? `${String(edit.path)}=${String(edit.value)}` : edit.op));

describe('pasting a range', () => {
  test('writes each text into its cell, choices by label or value', () => {
    const { edits, written, left } = pasted(
      [
        ['new', 'camera'],
        ['x', 'ｃａｍｅｒａ'],
      ],
      all,
      COLUMNS,
    );
    expect(steps(edits)).toEqual(['r1,name=new', 'r1,kind=camera', 'r2,name=x', 'r2,kind=camera']);
    expect([written, left]).toEqual([4, 0]);
  });

  test('counts what does not fit, is fixed, or lies beyond the table, and writes the rest', () => {
    const block = [['a', 'no such kind', 'many', 'tomorrow', 'q'], ['b'], ['c'], ['d']];
    const { edits, written, left } = pasted(block, all, COLUMNS);
    expect(steps(edits)).toEqual(['r1,name=a', 'r2,name=b', 'r3,name=c']);
    expect([written, left]).toEqual([3, 5]);
  });

  test('fills everything that is chosen with a single text', () => {
    const { edits } = pasted([['5']], { rows: ROWS, chosen: 2, left: 2, right: 2 }, COLUMNS);
    expect(steps(edits)).toEqual(['r1,effort=5', 'r2,effort=5']);
  });

  test('writes nothing where the value is there already', () => {
    expect(pasted([['old r1', '錠前']], all, COLUMNS)).toEqual({ edits: [], written: 2, left: 0 });
  });
});

test('clearing empties what can be edited and leaves the rest', () => {
  expect(steps(cleared({ rows: ROWS, chosen: 1, left: 0, right: 4 }, COLUMNS).edits)).toEqual(['r1,name=', 'r1,kind=', 'r1,effort=']);
});

test.each([
  ['effort', 2, '１，２３４', '1234'],
  ['due', 3, '2027/3/9', '2027-03-09'],
  ['due', 3, '2027年3月9日', '2027-03-09'],
])('a %s is understood as people write it', (_, index, text, value) => {
  expect(steps(cellEdits(COLUMNS[index], ROWS[0] as Row, text) ?? [])).toEqual([`r1,${COLUMNS[index]?.id}=${value}`]);
});
