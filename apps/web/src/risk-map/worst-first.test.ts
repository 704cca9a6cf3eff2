import type { MapPlace } from '@anshin/engine';
import { describe, expect, it } from 'vitest';
import { IN_FORCE } from './in-force.ts';
import { worstFirst } from './worst-first.ts';

const LOW: MapPlace = { recoveryDifficulty: 'limited', economicImpact: 'limited' };
const HIGH: MapPlace = { recoveryDifficulty: 'serious', economicImpact: 'catastrophic' };
const HIGHEST: MapPlace = { recoveryDifficulty: 'critical', economicImpact: 'catastrophic' };
const MIDDLE: MapPlace = { recoveryDifficulty: 'serious', economicImpact: 'limited' };

const position = (stakeholder: string, before: MapPlace | null, open: MapPlace | null = null, usage = '') => {
  const after = { limited: before, open };
  return {
    id: `${stakeholder}${usage}`,
    stakeholder,
    before,
    target: LOW,
    byState: { planned: after, agreed: { limited: before, open: null }, implemented: after, verified: after },
  };
};
const ids = (...args: Parameters<typeof worstFirst>) => worstFirst(...args).map(({ id }) => id);

describe('positions, worst first', () => {
  it('stand by what stays outside the target, then by level, then as the document names the parties', () => {
    const positions = [
      position('closed-high', HIGHEST),
      position('inside', LOW),
      position('open-high', HIGH, HIGH),
      position('open-low', HIGHEST, MIDDLE),
      position('unrated', null),
      position('same-b', MIDDLE),
      position('same-a', MIDDLE),
    ];
    const parties = ['unrated', 'inside', 'same-a', 'same-b', 'closed-high', 'open-low', 'open-high'];
    expect(ids(positions, parties, 'planned')).toEqual(['open-high', 'open-low', 'closed-high', 'same-a', 'same-b', 'inside', 'unrated']);
  });

  it('look at the measures that count: what they close is not outside', () => {
    const positions = [position('open', MIDDLE, MIDDLE), position('closed', HIGH)];
    expect(ids(positions, [], 'planned')).toEqual(['open', 'closed']);
    expect(ids(positions, [], 'agreed')).toEqual(['closed', 'open']);
  });

  it.each(IN_FORCE)('keep equals in the order of the results, and lose nobody (%s)', (state) => {
    const positions = [position('b', LOW, null, '/1'), position('b', LOW, null, '/2'), position('a', LOW)];
    expect(ids(positions, ['a', 'b'], state)).toEqual(['a', 'b/1', 'b/2']);
  });
});
