import { expect, test } from 'vitest';
import { shownNames } from './names.ts';

test('names given twice get the next free number, whatever the order in which they are read', () => {
  const entries = [
    { key: 'k1', order: '0001i', id: 'lamp' },
    { key: 'k2', order: '0002i', id: 'lamp' },
    { key: 'k3', order: '0002i', id: 'lamp-2' },
    { key: 'k4', order: '0002i', id: 'lamp' },
  ];
  const shown = { k1: 'lamp', k2: 'lamp-3', k3: 'lamp-2', k4: 'lamp-4' };
  expect(Object.fromEntries(shownNames(entries))).toEqual(shown);
  expect(Object.fromEntries(shownNames(entries.reverse()))).toEqual(shown);
});

test('a name stays within the longest that the format takes', () => {
  const id = 'x'.repeat(64);
  const names = shownNames([
    { key: 'a', order: '1', id },
    { key: 'b', order: '2', id },
  ]);
  expect(names.get('b')).toBe(`${'x'.repeat(62)}-2`);
});
