import { describe, expect, it } from 'vitest';
import { timelineOf } from './timeline-of.ts';

const at = (hour: number): string => new Date(Date.UTC(2026, 10, 21, hour)).toISOString();
const group = (seq: number, from: number, to: number) => ({ by: 'a', from: at(from), to: at(to), count: 2, seq });
const revision = (id: string, hour: number) => ({ id, by: 'a', at: at(hour), name: null, version: 1 });
const told = (...given: Parameters<typeof timelineOf>): readonly (string | number)[] =>
  timelineOf(...given).map((entry) => (entry.type === 'revision' ? entry.revision.id : entry.group.seq));

describe('the history', () => {
  const revisions = [revision('late', 12), revision('middle', 6), revision('first', 1)];
  const groups = [group(9, 8, 11), group(5, 3, 4)];

  it('tells changes and kept states together, newest first', () => {
    expect(told(groups, revisions, true)).toEqual(['late', 9, 'middle', 5, 'first']);
    expect(told([], revisions, true)).toEqual(['late', 'middle', 'first']);
  });

  it('leaves out states from before the oldest changes that were read, until the rest is read', () => {
    expect(told(groups, revisions, false)).toEqual(['late', 9, 'middle', 5]);
  });
});
