import { describe, expect, test } from 'vitest';
import { levelOf, ratingEdits, worstOf } from './rating.ts';

const PATH = ['incidents', 'dark', 'consequences', 'resident'];

describe('rating a dimension', () => {
  test('sets the level of its axis for every party, where it is another', () => {
    expect(ratingEdits('dark', { maker: { direct: 'catastrophic' } }, ['resident', 'maker'], 'direct', 3)).toEqual([
      { op: 'set', path: [...PATH, 'direct'], value: 'catastrophic' },
    ]);
    expect(levelOf('safety', 3)).toBe('critical');
  });

  test('takes the mark of inference away, since a person judged', () => {
    expect(ratingEdits('dark', { resident: { safety: 'limited', inferred: true } }, ['resident'], 'safety', 2)).toEqual([
      { op: 'set', path: [...PATH, 'safety'], value: 'serious' },
      { op: 'unset', path: [...PATH, 'inferred'] },
    ]);
  });

  test('with 0 takes the level away, and with the last one the whole consequence, unless a reason stands', () => {
    expect(ratingEdits('dark', { resident: { safety: 'limited', direct: 'limited' } }, ['resident'], 'safety', 0)).toEqual([
      { op: 'unset', path: [...PATH, 'safety'] },
    ]);
    expect(ratingEdits('dark', { resident: { safety: 'limited' } }, ['resident'], 'safety', 0)).toEqual([{ op: 'unset', path: PATH }]);
    expect(ratingEdits('dark', { resident: { safety: 'limited', because: 'x' } }, ['resident'], 'safety', 0)).toEqual([
      { op: 'unset', path: [...PATH, 'safety'] },
    ]);
    expect(ratingEdits('dark', undefined, ['resident'], 'safety', 0)).toEqual([]);
  });
});

test('the worst level counts, each axis by itself', () => {
  expect(worstOf({ privacy: 'limited', trust: 'critical', indirect: 'serious' })).toEqual({ recoveryDifficulty: 'critical', economicImpact: 'serious' });
  expect(worstOf({ privacy: 'limited' }).economicImpact).toBeUndefined();
});
