import { expect, test } from 'vitest';
import { BYTES_AT_ONCE, FRAMES_AT_ONCE, FRAMES_PER_SECOND } from '../limits.ts';
import { Pace } from './pace.ts';

test('an hour of dragging, sixty edits and sixty places a second, is within the pace', () => {
  const pace = new Pace(0);
  let isWithin = true;
  for (let frame = 0; frame < 120 * 3_600; frame++) isWithin &&= pace.take(200, (frame * 1_000) / 120);
  expect(isWithin).toBe(true);
});

test('two of the largest updates at once are, a flood of frames or of bytes is not', () => {
  const large = new Pace(0);
  expect([large.take(BYTES_AT_ONCE / 2, 0), large.take(BYTES_AT_ONCE / 2, 0), large.take(1, 0)]).toEqual([true, true, false]);
  const many = new Pace(0);
  let taken = 0;
  while (many.take(1, 1_000)) taken += 1;
  expect(taken).toBe(FRAMES_AT_ONCE);
  expect(new Pace(0).take(BYTES_AT_ONCE + 1, 0)).toBe(false);
});

test('whoever was too fast may go on after a while, as far as the pace goes', () => {
  const pace = new Pace(0);
  for (let frame = 0; frame < FRAMES_AT_ONCE; frame++) pace.take(1, 0);
  let taken = 0;
  while (pace.take(1, 1_000)) taken += 1;
  expect(taken).toBe(FRAMES_PER_SECOND);
});
