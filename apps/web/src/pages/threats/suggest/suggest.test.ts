import { builtinCatalog } from '@anshin/catalog';
import type { DecisionItem, ThreatResult } from '@anshin/engine';
import { describe, expect, it } from 'vitest';
import { exampleIndex } from './example-index.ts';
import { decidable, decidablesMaker, editsForSuggestions } from './suggest.ts';

const none = { planned: false, agreed: false, implemented: false, verified: false };
const threat = (id: string, more: Partial<ThreatResult> = {}): ThreatResult => ({
  id,
  at: 'hub',
  element: 'component',
  class: 'tampering',
  origin: 'rule',
  rule: 'rule.x',
  title: { ja: id, en: id },
  because: { code: 'threat.rule', inputs: [] },
  grants: 'none',
  scores: {},
  requirements: ['ssf.software-integrity'],
  functions: [],
  measures: [],
  prevented: none,
  ...more,
});
const item = (...threats: string[]): DecisionItem => ({
  id: 'tampering@hub',
  at: 'hub',
  class: 'tampering',
  threats,
  rank: 1,
  isInDefaultView: true,
  weight: 9,
  because: ['attack'],
});
const index = exampleIndex(builtinCatalog());
const known = (...threats: ThreatResult[]) => new Map(threats.map((each) => [each.id, each]));
const document = { anshin: 1 as const, id: 'd', title: 'D' };

describe('a thing to decide', () => {
  it('is suggested a measure that prevents its class', () => {
    expect(decidable(item('a'), known(threat('a')), index)?.suggestion?.example.prevents).toContain('tampering');
  });

  it('is suggested nothing once a planned measure prevents it', () => {
    expect(decidable(item('a'), known(threat('a', { measures: ['m'], prevented: { ...none, planned: true } })), index)?.suggestion).toBeUndefined();
  });

  it('is still suggested a measure where one bears on it without preventing it', () => {
    expect(decidable(item('a'), known(threat('a', { measures: ['m'] })), index)?.suggestion).toBeDefined();
  });

  it('is gone where none of its threats is left', () => {
    expect(decidable(item('a'), known(), index)).toBeUndefined();
  });

  it('stays the same object while its threats do', () => {
    const make = decidablesMaker(index);
    const [a, b] = [threat('a'), threat('b')];
    const [first] = make([item('a')], known(a, b));
    expect(make([item('a')], known(a, threat('b')))[0]).toBe(first);
    expect(make([item('a')], known(threat('a', { measures: ['m'] }), b))[0]).not.toBe(first);
    expect(make([item('a')], known(threat('a', { disposition: { state: 'notApplicable' } })))).toEqual([]);
  });
});

describe('adopting suggestions', () => {
  it('takes up what nobody judged and makes one measure for all that the same example prevents', () => {
    const first = decidable(item('a', 'b'), known(threat('a'), threat('b', { disposition: { state: 'adopted' } })), index);
    if (first === undefined) expect.unreachable('there is something to decide');
    const edits = editsForSuggestions(document, [first], '2026-11-21');
    expect(edits.map(({ path }) => path[0])).toEqual(['threatDispositions', 'measures']);
    expect(edits[1]).toMatchObject({ value: { treats: [{ threat: 'a' }, { threat: 'b' }], effect: { prevents: true }, status: 'planned' } });
  });

  it('leaves out threats that were judged not applicable', () => {
    const partly = decidable(item('a', 'b'), known(threat('a'), threat('b', { disposition: { state: 'notApplicable' } })), index);
    if (partly === undefined) expect.unreachable('there is something to decide');
    expect(JSON.stringify(editsForSuggestions(document, [partly], '2026-11-21'))).not.toContain('"b"');
  });
});
