import type { ThreatResult } from '@anshin/engine';
import { describe, expect, it } from 'vitest';
import { rowMaker } from './threat-row.ts';

const threat = (id: string, measures: string[] = []): ThreatResult => ({
  id,
  at: 'hub',
  element: 'component',
  class: 'tampering',
  origin: 'rule',
  title: { ja: id, en: id },
  because: { code: 'threat.rule', inputs: [] },
  grants: 'none',
  scores: {},
  requirements: [],
  functions: [],
  measures,
  prevented: { planned: false, agreed: false, implemented: false, verified: false },
});

describe('rows of threats', () => {
  const words = {
    title: (each: ThreatResult) => each.title.en,
    place: (at: string) => `The ${at}`,
    className: (name?: string) => name ?? '',
    parties: () => ['maker'],
  };

  it('hold the words that a table sorts and filters by', () => {
    expect(rowMaker(words)([threat('a', ['m'])])).toMatchObject([
      { id: 'a', title: 'a', place: 'The hub', className: 'tampering', state: 'treated', parties: ['maker'] },
    ]);
  });

  it('stay the same objects while their threats do', () => {
    const make = rowMaker(words);
    const [a, b] = [threat('a'), threat('b')];
    const [before] = make([a, b]);
    const after = make([a, threat('b', ['m'])]);
    expect(after[0]).toBe(before);
    expect(after[1]).toMatchObject({ state: 'treated' });
  });
});
