import { builtinCatalog } from '@anshin/catalog';
import { assess } from '@anshin/engine';
import type { AnshinDocument, Decision } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { exampleDocuments, type Example, TEST_DAY } from '../testing/example-documents.contract.ts';
import { excessesOf } from './needs.ts';

const [{ document: shutter }] = (await exampleDocuments(['window-shutter'])) as [Example];

/** One incident that costs the resident a fortune and the housing maker less, beside some decisions. */
function excesses(decisions: Record<string, Decision>): (readonly [string, string, number])[] {
  const document: AnshinDocument = {
    ...shutter,
    incidents: { theft: { title: 'x', consequences: { resident: { direct: 'catastrophic' }, 'house-maker': { direct: 'serious', safety: 'limited' } } } },
    target: { default: { recoveryDifficulty: 'limited', economicImpact: 'limited' } },
    decisions,
  };
  const found = excessesOf(document, assess(document, builtinCatalog(), { now: TEST_DAY }), { skipAccepted: false });
  return found.flatMap(({ position, dimensions }) => dimensions.map(({ dimension, rank }) => [position.id, dimension, rank] as const));
}

const share = (to: 'limited' | 'serious', party: string, more: Partial<Decision> = {}): Decision => ({
  about: { incident: 'theft' },
  treatment: 'share',
  by: party,
  because: 'x',
  shares: [{ dimension: 'direct', to, for: party }],
  ...more,
});

const MAKER = ['house-maker', 'direct', 2] as const;
const RESIDENT = ['resident', 'direct', 3] as const;

describe('what lies outside a target', () => {
  it('is every dimension above it, for each party', () => {
    expect(excesses({})).toEqual([MAKER, RESIDENT]);
  });

  it('is not what a decision in time shares down to the target for that party', () => {
    expect(excesses({ d: share('limited', 'resident') })).toEqual([MAKER]);
    expect(excesses({ d: share('limited', 'resident', { until: TEST_DAY }) })).toEqual([MAKER]);
  });

  it('stays where sharing ends above the target, is over, is for another party, or is about another thing', () => {
    expect(excesses({ d: share('serious', 'resident') })).toEqual([MAKER, RESIDENT]);
    expect(excesses({ d: share('limited', 'resident', { until: '2026-03-31' }) })).toEqual([MAKER, RESIDENT]);
    expect(excesses({ d: share('limited', 'house-maker') })).toEqual([RESIDENT]);
    expect(excesses({ d: share('limited', 'resident', { about: { component: 'internet' } }) })).toEqual([MAKER, RESIDENT]);
    expect(excesses({ d: share('limited', 'resident', { treatment: 'retain' }) })).toEqual([MAKER, RESIDENT]);
  });
});
