import { describe, expect, it } from 'vitest';
import { groupUpdates } from './group-updates.ts';

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 21, 9, minute)).toISOString();
const update = (seq: number, by: string, minute: number) => ({ seq, by, at: at(minute) });

describe('updates in the history', () => {
  it('of one person in one go are one group', () => {
    expect(groupUpdates([update(1, 'a', 0), update(2, 'a', 5), update(3, 'a', 19)])).toEqual([{ by: 'a', from: at(0), to: at(19), count: 3, seq: 3 }]);
  });

  it('are another group after a pause, and the newest comes first', () => {
    expect(groupUpdates([update(1, 'a', 0), update(2, 'a', 16)]).map(({ seq }) => seq)).toEqual([2, 1]);
  });

  it('of two people who take turns stay apart', () => {
    expect(groupUpdates([update(1, 'a', 0), update(2, 'b', 1), update(3, 'a', 2)]).map(({ by }) => by)).toEqual(['a', 'b', 'a']);
  });

  it('are in order whatever order they come in, and none is lost', () => {
    const groups = groupUpdates([update(3, 'a', 40), update(1, 'a', 0), update(2, 'b', 20)]);
    expect(groups.map(({ seq }) => seq)).toEqual([3, 2, 1]);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(3);
    expect(groupUpdates([])).toEqual([]);
  });
});
