import { expect, test } from 'vitest';
import { isComposing } from './is-composing.ts';

test.each([
  ['a plain Enter', false, 13, false],
  ['Enter within a composition', true, 229, true],
  ['the Enter that ended a composition in Safari', false, 229, true],
  ['a key within a composition that keeps its code', true, 13, true],
])('%s', (_name, composing, keyCode, expected) => {
  expect(isComposing({ nativeEvent: { isComposing: composing }, keyCode })).toBe(expected);
});
