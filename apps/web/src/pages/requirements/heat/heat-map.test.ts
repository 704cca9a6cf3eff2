import type { RequirementResult, ThreatResult } from '@anshin/engine';
import { describe, expect, it } from 'vitest';
import { columnOf } from './column-by.ts';
import { moved } from './grid-keys.ts';
import { heatMap } from './heat-map.ts';

const threat = (id: string, more: Partial<ThreatResult> = {}): ThreatResult => ({
  id,
  at: 'hub',
  element: 'component',
  class: 'tampering',
  origin: 'rule',
  title: { ja: id, en: id },
  because: { code: 'threat.rule', inputs: [] },
  grants: 'none',
  scores: {},
  requirements: ['r'],
  functions: [],
  measures: [],
  prevented: { planned: false, agreed: false, implemented: false, verified: false },
  ...more,
});
const requirement = (addresses: string[], more: Partial<RequirementResult> = {}): RequirementResult => ({
  id: 'r',
  framework: 'iot-ssf',
  title: { ja: '要件', en: 'Requirement' },
  implementedIn: ['system'],
  addresses,
  forWholeSystem: false,
  highImpact: false,
  responsible: [],
  measures: ['m'],
  examples: [],
  status: 'planned',
  because: { code: 'requirement.open', inputs: [] },
  ...more,
});
const map = (requirements: RequirementResult[], ...threats: ThreatResult[]) =>
  heatMap(requirements, new Map(threats.map((each) => [each.id, each])), columnOf('class', {}));
const stateOf = (...args: Parameters<typeof map>) => map(...args).rows[0]?.cells.get('tampering')?.state;

describe('a cell of the heat map', () => {
  it('is a gap where no measure for the requirement treats any of its threats', () => {
    expect(stateOf([requirement(['a'])], threat('a'))).toBe('gap');
  });

  it('is a gap also where the threat is treated by a measure for another requirement', () => {
    expect(stateOf([requirement(['a'])], threat('a', { measures: ['other'] }))).toBe('gap');
  });

  it('is covered in part or whole by how many threats are treated', () => {
    const treated = threat('a', { measures: ['m'] });
    expect(stateOf([requirement(['a', 'b'])], treated, threat('b'))).toBe('partly');
    expect(stateOf([requirement(['a', 'b'])], treated, threat('b', { measures: ['m', 'other'] }))).toBe('covered');
  });

  it.each(['metElsewhere', 'waived', 'notApplicable'] as const)('is no gap where a person stated %s', (status) => {
    expect(stateOf([requirement(['a'], { status, measures: [] })], threat('a'))).toBe('settled');
    expect(map([requirement(['a'], { status, measures: [] })], threat('a')).rows[0]?.gaps).toBe(0);
  });

  it('is not there where the requirement addresses no threat of the column', () => {
    expect(map([requirement(['a'])], threat('a'), threat('b', { class: 'spoofing' })).rows[0]?.cells.has('spoofing')).toBe(false);
  });

  it('does not count threats that were judged not applicable', () => {
    expect(stateOf([requirement(['a', 'b'])], threat('a', { measures: ['m'] }), threat('b', { disposition: { state: 'notApplicable' } }))).toBe('covered');
  });
});

describe('the heat map', () => {
  it('keeps requirements for the whole system apart: they have no row and cover nothing', () => {
    const whole = requirement([], { id: 'w', forWholeSystem: true });
    const { rows, wholeSystem, unaddressed } = map([whole], threat('a', { requirements: ['w'], measures: ['m'] }));
    expect([rows, wholeSystem]).toEqual([[], [whole]]);
    expect(unaddressed.size).toBe(0);
    expect(map([whole], threat('a', { requirements: [] })).unaddressed.get('tampering')).toHaveLength(1);
  });

  it('keeps requirements that answer no threat found here apart from both', () => {
    const idle = requirement([], { id: 'i' });
    expect(map([idle], threat('a')).idle).toEqual([idle]);
    expect(map([idle], threat('a')).rows).toEqual([]);
  });

  it('shows threats that no requirement in play addresses', () => {
    expect(map([], threat('a')).unaddressed.get('tampering')).toHaveLength(1);
    expect(map([], threat('a', { disposition: { state: 'notApplicable' } })).unaddressed.size).toBe(0);
  });

  it('orders columns as asked and puts others after them', () => {
    const threats = new Map([threat('a', { class: 'malware' }), threat('b', { class: 'spoofing' }), threat('c')].map((each) => [each.id, each]));
    expect(heatMap([], threats, columnOf('class', {}), ['spoofing', 'tampering']).columns).toEqual(['spoofing', 'tampering', 'malware']);
  });

  it('counts its gaps by row', () => {
    expect(map([requirement(['a', 'b'])], threat('a'), threat('b', { class: 'spoofing', measures: ['m'] })).rows[0]?.gaps).toBe(1);
  });
});

describe('the column of a threat', () => {
  const grounds = {
    components: { hub: { kind: 'homeGateway', zone: 'home' }, loose: { kind: 'sensor' } },
    channels: { lan: { between: ['hub', 'loose'] as [string, string], medium: 'ethernet' as const } },
  };

  it('is its class, its place, or the zone of its place', () => {
    const at = (by: 'class' | 'place' | 'zone', place: string) => columnOf(by, grounds)(threat('a', { at: place }));
    expect([at('class', 'hub'), at('place', 'hub'), at('zone', 'hub'), at('zone', 'lan'), at('zone', 'loose'), at('zone', '')]).toEqual([
      'tampering',
      'hub',
      'home',
      'home',
      '',
      '',
    ]);
  });
});

describe('the arrow keys of the heat map', () => {
  const size = { rows: 30, columns: 5 };

  it.each([
    ['ArrowRight', { row: 2, column: 3 }],
    ['ArrowLeft', { row: 2, column: 1 }],
    ['ArrowDown', { row: 3, column: 2 }],
    ['ArrowUp', { row: 1, column: 2 }],
    ['PageDown', { row: 12, column: 2 }],
    ['Home', { row: 2, column: 0 }],
    ['End', { row: 2, column: 4 }],
    ['x', undefined],
  ])('%s', (key, expected) => {
    expect(moved({ row: 2, column: 2 }, key, size)).toEqual(expected);
  });

  it('stop at the edges, and go to the corners with Ctrl', () => {
    expect(moved({ row: 0, column: 0 }, 'ArrowUp', size)).toEqual({ row: 0, column: 0 });
    expect(moved({ row: 29, column: 4 }, 'ArrowRight', size)).toEqual({ row: 29, column: 4 });
    expect([moved({ row: 5, column: 2 }, 'Home', size, true), moved({ row: 5, column: 2 }, 'End', size, true)]).toEqual([
      { row: 0, column: 0 },
      { row: 29, column: 4 },
    ]);
  });
});
