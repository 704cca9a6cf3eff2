import { describe, expect, it } from 'vitest';
import type { Assessment } from '../assessment/assessment.ts';
import { byInForce } from '../assessment/in-force.ts';
import type { ThreatResult } from '../assessment/threat-result.ts';
import { prioritise } from './prioritise.ts';

const threat = (id: string, over: Partial<ThreatResult>): ThreatResult => ({
  id,
  at: 'gate',
  element: 'component',
  class: 'tampering',
  origin: 'rule',
  title: { ja: '改ざん', en: 'Tampering' },
  because: { code: 'threat.rule', inputs: [] },
  grants: 'none',
  scores: { 'cvss-3.1': { score: 5, severity: 'medium', vector: '' } },
  requirements: [],
  functions: [],
  measures: [],
  prevented: byInForce(() => false),
  ...over,
});

const assessmentOf = (threats: ThreatResult[], more: Partial<Assessment> = {}): Assessment =>
  ({ inForce: 'implemented', threats, positions: [], incidents: [], ...more }) as unknown as Assessment;

describe('prioritise', () => {
  it('makes one thing to decide out of all threats of a class at an element', () => {
    const items = prioritise(
      assessmentOf([threat('a', {}), threat('b', { scores: { 'cvss-3.1': { score: 8, severity: 'high', vector: '' } } }), threat('c', { at: 'door' })]),
    );
    expect(items.map((item) => [item.id, item.threats.length])).toEqual([
      ['tampering@gate', 2],
      ['tampering@door', 1],
    ]);
  });

  it('puts attacks before failures of the same severity, and primary classes before secondary ones', () => {
    const items = prioritise(assessmentOf([threat('a', { class: 'hardwareFailure' }), threat('b', { class: 'steppingStone' }), threat('c', {})]));
    expect(items.map((item) => item.class)).toEqual(['tampering', 'steppingStone', 'hardwareFailure']);
  });

  it('raises what lets an attacker go on', () => {
    expect(prioritise(assessmentOf([threat('a', { at: 'a' }), threat('b', { at: 'b', grants: 'control' })]))[0]?.at).toBe('b');
  });

  it('raises the causes of incidents that put a party outside its target', () => {
    const more = {
      positions: [{ withinTarget: { before: false, after: false }, drivers: ['i'] }],
      incidents: [{ id: 'i', causes: [{ threats: ['b'] }] }],
    } as unknown as Partial<Assessment>;
    expect(prioritise(assessmentOf([threat('a', { at: 'a', grants: 'control' }), threat('b', { at: 'b' })], more))[0]?.at).toBe('b');
  });

  it('lowers what is prevented and takes it out of the default view', () => {
    const items = prioritise(assessmentOf([threat('a', { at: 'a', prevented: byInForce(() => true) }), threat('b', { at: 'b' })]));
    expect(items.map((item) => [item.at, item.isInDefaultView])).toEqual([
      ['b', true],
      ['a', false],
    ]);
  });

  it('leaves out what was judged not applicable and what has no place', () => {
    expect(prioritise(assessmentOf([threat('a', { disposition: { state: 'notApplicable' } }), threat('b', { at: '' })]))).toEqual([]);
  });

  it('shows as many as asked for', () => {
    const many = Array.from({ length: 30 }, (_, index) => threat(`t${index}`, { at: `c${index}` }));
    expect(prioritise(assessmentOf(many), { show: 7 }).filter((item) => item.isInDefaultView)).toHaveLength(7);
  });
});
