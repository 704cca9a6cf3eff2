import { expect, test } from 'vitest';
import { pressed } from './picker-keys.ts';

const AT = { line: 1, column: 2 };

test.each([
  ['2', { rate: 2 }],
  ['３', { rate: 3 }],
  ['0', { rate: 0 }],
  ['Delete', { rate: 0 }],
  [' ', { rate: 0 }],
  ['ArrowUp', { move: { line: 0, column: 2 } }],
  ['ArrowDown', { move: { line: 2, column: 2 } }],
  ['PageDown', { move: { line: 3, column: 2 } }],
  ['Home', { move: { line: 1, column: 0 } }],
  ['End', { move: { line: 1, column: 4 } }],
  ['4', undefined],
  ['Tab', undefined],
] as const)('%s on a spot that is rated 3 of four lines means %j', (key, meant) => {
  expect(pressed(key, AT, 4, 3)).toEqual(meant);
});

test('moving stops at the edges', () => {
  expect(pressed('ArrowUp', { line: 0, column: 0 }, 4, 0)).toEqual({ move: { line: 0, column: 0 } });
  expect(pressed('ArrowRight', { line: 0, column: 4 }, 4, 0)).toEqual({ move: { line: 0, column: 4 } });
});
