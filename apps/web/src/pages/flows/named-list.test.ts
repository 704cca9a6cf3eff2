import { expect, test } from 'vitest';
import { idsFromNames, namesFromIds } from './named-list.ts';

const choices = [
  { value: 'a', label: '操作指示' },
  { value: 'b', label: 'State data' },
];

test('typed names become ids, whatever the comma and the case; unknown ones are left out', () => {
  expect(idsFromNames('操作指示、state DATA, nobody, a', choices)).toEqual(['a', 'b']);
  expect(idsFromNames('', choices)).toEqual([]);
});

test('ids become names and come back', () => expect(idsFromNames(namesFromIds(['b', 'a'], choices), choices)).toEqual(['b', 'a']));
