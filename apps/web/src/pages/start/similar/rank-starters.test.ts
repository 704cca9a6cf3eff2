import { describe, expect, it } from 'vitest';
import type { Starter } from '../../../api/starters.ts';
import { kindsByUse, rankStarters } from './rank-starters.ts';

function starter(id: string, sector: string, ...kinds: readonly string[]): Starter {
  const counts = { stakeholders: 1, components: kinds.length, channels: 0, incidents: 0, measures: 0 };
  return { id, title: { ja: id, en: id }, sector, source: '', counts, kinds: Object.fromEntries(kinds.map((kind) => [kind, 1])), frameworks: [] };
}

const STARTERS = [
  starter('home', 'smart-home', 'router', 'homeGateway', 'doorLock'),
  starter('plant', 'manufacturing', 'router', 'plc', 'robot'),
  starter('sky', 'public-space', 'router', 'drone'),
];
const order = (sector: string, ...kinds: readonly string[]) => rankStarters(STARTERS, { sector, kinds }).map(({ starter: { id } }) => id);

describe('starters similar to yours', () => {
  it('stand in their own order while nothing was said, and none claims to be alike', () => {
    expect(order('')).toEqual(['home', 'plant', 'sky']);
    expect(rankStarters(STARTERS, { sector: '', kinds: [] }).every(({ likeness }) => likeness === undefined)).toBe(true);
  });

  it('are found by sector alone', () => {
    expect(rankStarters(STARTERS, { sector: 'manufacturing', kinds: [] })[0]).toMatchObject({ starter: { id: 'plant' }, likeness: 100, hasSector: true });
  });

  it('are found by components across sectors', () => {
    expect(order('smart-home', 'plc', 'robot')[0]).toBe('plant');
  });

  it('let a rare component count more than one that every system has', () => {
    const [first] = rankStarters(STARTERS, { sector: '', kinds: ['router', 'drone'] });
    expect(first).toMatchObject({ starter: { id: 'sky' }, likeness: 100 });
    const home = rankStarters(STARTERS, { sector: '', kinds: ['router', 'drone'] }).find(({ starter: { id } }) => id === 'home');
    expect(home?.likeness).toBeLessThan(50);
  });

  it('say what is in common and what is not', () => {
    expect(rankStarters(STARTERS, { sector: 'smart-home', kinds: ['doorLock', 'drone'] })[0]).toMatchObject({
      hasSector: true,
      commonKinds: ['doorLock'],
      missingKinds: ['drone'],
    });
  });

  it('are never more than wholly alike and never less than not', () => {
    for (const { likeness } of rankStarters(STARTERS, { sector: 'smart-home', kinds: ['router', 'homeGateway', 'doorLock'] })) {
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(100);
    }
  });
});

it('offers the components that most starters have first', () => {
  expect(kindsByUse(STARTERS)[0]).toBe('router');
  expect(new Set(kindsByUse(STARTERS)).size).toBe(6);
});
