import { describe, expect, test } from 'vitest';
import { isChosen, searched } from './matches.ts';

const ROWS = [
  { name: 'Gateway', zone: '住居' },
  { name: 'ＡＰＩ server', zone: 'Cloud' },
];
const COLUMNS = [
  { id: 'name', title: 'Name', value: (row: (typeof ROWS)[number]) => row.name },
  { id: 'zone', title: 'Zone', value: (row: (typeof ROWS)[number]) => row.zone },
];

describe('searching', () => {
  test.each([
    ['gate', ['Gateway']],
    ['cloud server', ['ＡＰＩ server']],
    ['api', ['ＡＰＩ server']],
    ['住居', ['Gateway']],
    ['gateway cloud', []],
  ])('%s finds rows by all words, whatever their case and width', (search, names) => {
    expect(searched(ROWS, COLUMNS, search).map(({ name }) => name)).toEqual(names);
  });

  test('for nothing leaves the rows as they are', () => {
    expect(searched(ROWS, COLUMNS, '  ')).toBe(ROWS);
  });
});

test('a filter lets values through that are chosen by value or label, also within a list', () => {
  const choices = [
    { value: 'lock', label: '錠前' },
    { value: 'camera', label: 'カメラ' },
  ];
  expect([
    isChosen('lock', ['lock'], choices),
    isChosen('錠前', ['lock'], choices),
    isChosen('カメラ、錠前', ['lock'], choices),
    isChosen('カメラ', ['lock'], choices),
  ]).toEqual([true, true, true, false]);
});
