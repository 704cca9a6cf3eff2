import type { ThreatResult } from '@anshin/engine';
import { describe, expect, it } from 'vitest';
import { NO_RESULTS, withSession } from './results.ts';

const threat = (id: string, at: string): ThreatResult => ({ id, at }) as ThreatResult;
const message = (set: readonly ThreatResult[], removed: readonly string[], isWhole = false) =>
  ({ type: 'threats', version: 2, isWhole, set, removed }) as const;

describe('the results of a page', () => {
  const before = withSession(NO_RESULTS, message([threat('a@x', 'x'), threat('b@x', 'x'), threat('a@y', 'y')], [], true));

  it('group threats by the place that they are at', () => {
    expect([...before.threatsAt].map(([at, threats]) => [at, threats.map(({ id }) => id)])).toEqual([
      ['x', ['a@x', 'b@x']],
      ['y', ['a@y']],
    ]);
  });

  it('follow changes, and leave other places the same lists', () => {
    const after = withSession(before, message([threat('c@x', 'x')], ['a@x']));
    expect(after.threatsAt.get('x')?.map(({ id }) => id)).toEqual(['b@x', 'c@x']);
    expect(after.threatsAt.get('y')).toBe(before.threatsAt.get('y'));
    expect([...after.threats.keys()]).toEqual(['b@x', 'a@y', 'c@x']);
  });

  it('forget a place with its last threat, and move a threat that is at another place now', () => {
    const after = withSession(before, message([threat('a@y', 'x')], []));
    expect(after.threatsAt.has('y')).toBe(false);
    expect(after.threatsAt.get('x')?.map(({ id }) => id)).toEqual(['a@x', 'b@x', 'a@y']);
  });

  it('keep everything when nothing changed, and when the engine failed', () => {
    expect(withSession(before, message([], [])).threats).toBe(before.threats);
    const failed = withSession(before, { type: 'failed', message: 'no' });
    expect([failed.failure, failed.threats]).toEqual(['no', before.threats]);
    expect(withSession(failed, message([], [])).failure).toBeUndefined();
  });
});
