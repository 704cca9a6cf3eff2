import { describe, expect, it } from 'vitest';
import { groupUpdates } from './group-updates.ts';

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 21, 9, minute)).toISOString();
const update = (seq: number, by: string, minute: number) => ({ seq, lastSeq: seq, by, from: at(minute), to: at(minute), count: 1 });
const hour = (seq: number, lastSeq: number, by: string, minutes: readonly [number, number], count: number) => ({
  seq,
  lastSeq,
  by,
  from: at(minutes[0]),
  to: at(minutes[1]),
  count,
});

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

  it('that are counted by the hour stand with each person, and what follows at once is added', () => {
    expect(groupUpdates([update(52, 'a', 60), hour(30, 50, 'b', [40, 58], 12), update(51, 'b', 59), hour(1, 49, 'a', [0, 55], 38)])).toEqual([
      { by: 'a', from: at(60), to: at(60), count: 1, seq: 52 },
      { by: 'b', from: at(40), to: at(59), count: 13, seq: 51 },
      { by: 'a', from: at(0), to: at(55), count: 38, seq: 49 },
    ]);
  });

  it('that came one by one and then again in the count of their hour are counted once', () => {
    const counted = hour(1, 9, 'a', [0, 9], 5);
    expect(groupUpdates([update(10, 'a', 9), update(9, 'a', 9), update(8, 'b', 8), counted]).map(({ by, count }) => [by, count])).toEqual([
      ['a', 1],
      ['b', 1],
      ['a', 5],
    ]);
  });
});
