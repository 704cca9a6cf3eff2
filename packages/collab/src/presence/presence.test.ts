import { expect, test } from 'vitest';
import { presenceFrom } from './presence.ts';

const aki = { user: 'aki', tag: 'あき', colour: 3, path: ['components', 'edge'], isEditing: true };

test('who is where is taken as it was told', () => {
  expect(presenceFrom(aki)).toEqual(aki);
  expect(presenceFrom({ user: 'aki', tag: 'A', colour: 0 })).toEqual({ user: 'aki', tag: 'A', colour: 0 });
});

test.each([null, {}, { ...aki, colour: 8 }, { ...aki, tag: '' }, { ...aki, tag: 'x'.repeat(41) }, { ...aki, path: [1] }, { ...aki, html: '<b>' }])(
  '%j is nobody',
  (state) => {
    expect(presenceFrom(state)).toBeUndefined();
  },
);
