import { expect, it } from 'vitest';
import { standingOfStep } from './standing-of-step.ts';

it('a step is good enough when it is begun and nothing serious is left', () => {
  expect(standingOfStep({ goodEnough: true, filled: 0.5 })).toBe('good-enough');
  expect(standingOfStep({ goodEnough: true, filled: 0 })).toBe('not-begun');
  expect(standingOfStep({ goodEnough: false, filled: 0 })).toBe('filled');
  expect(standingOfStep({ goodEnough: false, filled: 1 })).toBe('filled');
});
