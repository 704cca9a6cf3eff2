import { describe, expect, it } from 'vitest';
import { stateOfAll, threatState } from './threat-state.ts';
import { methodsOf, shortMethod, worstScore } from './worst-score.ts';

type Facts = Parameters<typeof threatState>[0];
const none = { planned: false, agreed: false, implemented: false, verified: false };
const threat = (more: Partial<Facts> = {}): Facts => ({ measures: [], prevented: none, ...more });
const adopted = { disposition: { state: 'adopted' as const } };
const left = { disposition: { state: 'notApplicable' as const } };

describe('how far a threat is', () => {
  it.each([
    ['open', {}],
    ['adopted', adopted],
    ['treated', { measures: ['m'] }],
    ['treated', { ...adopted, measures: ['m'] }],
    ['prevented', { measures: ['m'], prevented: { ...none, planned: true } }],
    ['notApplicable', { ...left, measures: ['m'], prevented: { ...none, planned: true } }],
  ] as const)('is %s', (state, facts) => {
    expect(threatState(threat(facts as Partial<Facts>))).toBe(state);
  });

  it('is, for several, that of the one that is least far; those left out do not count unless all are', () => {
    expect(stateOfAll([threat(left), threat({ measures: ['m'] }), threat(adopted)])).toBe('adopted');
    expect(stateOfAll([threat(left), threat({ measures: ['m'], prevented: { ...none, planned: true } })])).toBe('prevented');
    expect(stateOfAll([threat(left), threat(left)])).toBe('notApplicable');
  });
});

describe('the worst score', () => {
  const score = (value: number) => ({ score: value, severity: 'high', vector: 'CVSS:3.1/AV:N' });

  it('is taken within one method and never across methods', () => {
    const threats = [{ scores: { crss: score(10), 'cvss-3.1': score(4) } }, { scores: { 'cvss-3.1': score(7) } }];
    expect(worstScore(threats)).toEqual({ method: 'cvss-3.1', score: score(7) });
    expect(methodsOf(threats)).toEqual(['cvss-3.1', 'crss']);
  });

  it('is nothing where nothing is scored', () => {
    expect(worstScore([{ scores: {} }])).toBeUndefined();
  });

  it('names its method as the vector begins', () => {
    expect(shortMethod('CCDS-SH:1.0/AV:N')).toBe('CCDS-SH 1.0');
  });
});
