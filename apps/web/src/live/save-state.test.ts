import { describe, expect, it } from 'vitest';
import { saveStateOf } from './save-state.ts';

const connection = { isConnected: true, isSynced: true, unsaved: 0, isGone: false };

describe('what the page says of saving', () => {
  it.each([
    [{}, 'saved'],
    [{ unsaved: 2 }, 'saving'],
    [{ isSynced: false }, 'loading'],
    [{ isConnected: false }, 'offline'],
    [{ isConnected: false, unsaved: 1 }, 'waiting'],
    [{ isGone: true, unsaved: 1 }, 'gone'],
  ] as const)('%o is %s', (change, state) => {
    expect(saveStateOf({ ...connection, ...change })).toBe(state);
  });
});
