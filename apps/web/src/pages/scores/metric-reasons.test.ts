import type { RuleEntry } from '@anshin/catalog';
import { describe, expect, it } from 'vitest';
import { metricReasons } from './metric-reasons.ts';

const RULE = {
  treatments: [
    { requirement: 'ssf.a', modifies: { 'cvss-3.1': { MAC: 'H' }, 'ccds-smart-home': { MC: 'L' } } },
    { requirement: 'ssf.b', modifies: { 'cvss-3.1': { MPR: 'H' } } },
  ],
} as unknown as RuleEntry;
const MEASURES = {
  done: { title: 'Done', status: 'implemented', meets: ['ssf.a'] },
  planned: { title: 'Planned', status: 'planned', meets: ['ssf.a', 'ssf.b'] },
  elsewhere: { title: 'Elsewhere', status: 'verified', meets: ['ssf.a'] },
} as const;
const reasons = (key: string, measures: string[]) => metricReasons(RULE, { measures }, structuredClone(MEASURES) as never, key, 'implemented');

describe('why a metric changed', () => {
  it('names the measures for the requirements that treat the threat with all that they change, and whether they count yet', () => {
    expect(reasons('cvss-3.1', ['done', 'planned'])).toEqual([
      { measure: 'done', metrics: { MAC: 'H' }, isInForce: true },
      { measure: 'planned', metrics: { MAC: 'H', MPR: 'H' }, isInForce: false },
    ]);
  });

  it('leaves out measures that do not treat this threat and methods that nothing changes', () => {
    expect(reasons('cvss-3.1', [])).toEqual([]);
    expect(reasons('crss', ['done'])).toEqual([]);
    expect(metricReasons(undefined, { measures: ['done'] }, undefined, 'cvss-3.1', 'implemented')).toEqual([]);
  });
});
