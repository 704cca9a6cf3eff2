import type { MapPlace, PositionResult } from '@anshin/engine';
import { describe, expect, it } from 'vitest';
import { driversOf } from '../../risk-map/drivers/drivers-of.ts';
import { standingOf } from '../../risk-map/standing-of.ts';
import { matches } from '../positions/position-filter.ts';
import { revisionOf } from './comparison/comparison-choice.ts';
import { pairFrom } from './comparison/pair.ts';
import { litTokens, NO_LIGHT } from './light.ts';

const low: MapPlace = { recoveryDifficulty: 'limited', economicImpact: 'limited' };
const high: MapPlace = { recoveryDifficulty: 'critical', economicImpact: 'limited' };
const states = (open: MapPlace | null, planned: MapPlace | null = open): PositionResult['byState'] => {
  const now = { limited: high, open };
  return { planned: { limited: high, open: planned }, agreed: now, implemented: now, verified: now };
};
const position = (id: string, drivers: readonly [incident: string, dimension: 'safety' | 'direct'][]): PositionResult =>
  ({ id, driverDetails: drivers.map(([incident, dimension]) => ({ incident, dimension, level: 'serious' })) }) as unknown as PositionResult;

describe('how a party stands to its target', () => {
  it('is inside when it already is, or when no open incident lies outside at the chosen state', () => {
    expect(standingOf({ before: low, target: low, byState: states(low) }, 'implemented')).toBe('inside');
    expect(standingOf({ before: high, target: low, byState: states(null) }, 'implemented')).toBe('inside-after');
    expect(standingOf({ before: high, target: low, byState: states(high, low) }, 'implemented')).toBe('outside');
    expect(standingOf({ before: high, target: low, byState: states(high, low) }, 'planned')).toBe('inside-after');
  });

  it('is not said without a target', () => {
    expect(standingOf({ before: high, target: null, byState: states(high) }, 'planned')).toBe('no-target');
  });
});

describe('driving incidents', () => {
  const positions = [
    position('a', [['x', 'safety']]),
    position('b', [
      ['y', 'direct'],
      ['y', 'safety'],
      ['x', 'direct'],
    ]),
  ];

  it('come with those first that drive most parties, and with all that they reach', () => {
    expect(driversOf(positions).map(({ incident, reaches, positions: driven }) => [incident, [...driven], reaches.length])).toEqual([
      ['x', ['a', 'b'], 2],
      ['y', ['b'], 2],
    ]);
  });

  it('light the parties that they drive; a party lights itself; else the compared two are in the light', () => {
    const drivers = driversOf(positions);
    expect([...litTokens({ token: undefined, incident: 'x' }, drivers)]).toEqual(['a', 'b']);
    expect([...litTokens({ token: 'b', incident: undefined }, drivers, { first: 'a', second: undefined })]).toEqual(['b']);
    expect([...litTokens(NO_LIGHT, drivers, { first: 'a', second: undefined })]).toEqual(['a']);
    expect(litTokens(NO_LIGHT, drivers).size).toBe(0);
  });
});

describe('choices', () => {
  it('name the revision that they compare with', () => {
    expect([revisionOf('revision:42'), revisionOf('opened')]).toEqual(['42', undefined]);
  });

  it('show everyone, those outside before measures, or those not rated', () => {
    const outside = { before: high, withinTarget: { before: false, after: true } };
    const unrated = { before: null, withinTarget: null };
    expect([matches(outside, 'outside'), matches(unrated, 'outside'), matches(unrated, 'not-rated'), matches(outside, 'not-rated')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(matches(unrated, 'all')).toBe(true);
  });
});

describe('two parties that are compared', () => {
  const positions = [
    { id: 'unrated', before: null },
    { id: 'a', before: low },
    { id: 'b', before: high },
    { id: 'c', before: high },
  ];

  it('are the first rated ones until somebody is chosen, and never the same one twice', () => {
    expect(pairFrom({ first: undefined, second: undefined }, positions)).toEqual({ first: 'a', second: 'b' });
    expect(pairFrom({ first: 'b', second: undefined }, positions)).toEqual({ first: 'b', second: 'a' });
    expect(pairFrom({ first: undefined, second: 'a' }, positions)).toEqual({ first: 'b', second: 'a' });
    expect(pairFrom({ first: 'c', second: 'b' }, positions)).toEqual({ first: 'c', second: 'b' });
  });
});
