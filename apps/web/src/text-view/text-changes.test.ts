import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textChanges } from './text-changes.ts';

function applied(text: string, changes: ReturnType<typeof textChanges>): string {
  return changes.toReversed().reduce((now, { from, to, insert }) => now.slice(0, from) + insert + now.slice(to), text);
}

test('the changes lead from one text to the other', () => {
  const lines = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', 'long line\n', '\n', 'end'), { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(fc.property(lines, lines, (before, after) => applied(before, textChanges(before, after)) === after));
});

test('lines that both have are not touched, so that a cursor in them stays', () => {
  expect(textChanges('one\ntwo\nthree\nfour\n', 'zero\none\nTWO\nthree\nfour\n')).toEqual([
    { from: 0, to: 0, insert: 'zero\n' },
    { from: 4, to: 8, insert: 'TWO\n' },
  ]);
});
