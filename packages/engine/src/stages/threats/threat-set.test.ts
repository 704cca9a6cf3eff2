import type { AnshinDocument, Measure } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { stagedRun } from '../../testing/staged-run.contract.ts';
import { tinyCatalog, tinyRule } from '../../testing/tiny-catalog.contract.ts';
import { components, preventing, tinyDocument } from '../../testing/tiny-document.contract.ts';
import { givesControl } from './threat-set.ts';

const CATALOG = tinyCatalog({
  rules: [
    tinyRule({ id: 'rule.one', requirements: ['ssf.answer'] }),
    tinyRule({ id: 'rule.two', class: 'tampering', requirements: ['ssf.other'], treatments: [{ requirement: 'ssf.answer', modifies: {} }] }),
  ],
});

/** Threats that the measure treats, and those that it prevents when in force. */
function effect(measure: Measure, more: Partial<AnshinDocument> = {}) {
  const { set } = stagedRun(tinyDocument({ components: components({ a: 'device', b: 'device' }), measures: { m: measure }, ...more }), CATALOG);
  return {
    treated: set.hits.filter((hit) => hit.measures.includes('m')).map((hit) => hit.id),
    prevented: set.hits.filter((hit) => hit.prevented.implemented).map((hit) => hit.id),
  };
}

describe('a measure that prevents', () => {
  it('and names nothing prevents every threat whose requirement it meets, wherever it has no place', () => {
    const all = ['rule.one@a', 'rule.two@a', 'rule.one@b', 'rule.two@b'];
    expect(effect(preventing({ meets: ['ssf.answer'] }))).toEqual({ treated: all, prevented: all });
    expect(effect(preventing({ meets: ['ssf.other'] })).prevented).toEqual(['rule.two@a', 'rule.two@b']);
  });

  it('acts only where it is placed', () => {
    expect(effect(preventing({ meets: ['ssf.answer'], on: ['b'] })).prevented).toEqual(['rule.one@b', 'rule.two@b']);
  });

  it('and names a threat prevents just that one, but still treats what it meets', () => {
    const { treated, prevented } = effect(preventing({ meets: ['ssf.answer'], on: ['a'], treats: [{ threat: 'rule.one@a' }] }));
    expect([treated, prevented]).toEqual([['rule.one@a', 'rule.two@a'], ['rule.one@a']]);
  });

  it('may name a threat without meeting its requirement', () => {
    expect(effect(preventing({ treats: [{ threat: 'rule.two@b' }] })).prevented).toEqual(['rule.two@b']);
  });

  it.each([[{ cause: 'i/0' }], [{ incident: 'i' }], [{ component: 'a' }], [{ requirement: 'ssf.answer' }]])(
    'and names %j prevents no threat as a whole',
    (reference) => {
      expect(effect(preventing({ meets: ['ssf.answer'], treats: [reference] })).prevented).toEqual([]);
    },
  );

  it('is not undone by another that is less advanced', () => {
    const measures = { m: preventing({ meets: ['ssf.answer'], status: 'planned' }), n: preventing({ meets: ['ssf.answer'], status: 'verified' }) };
    const { set } = stagedRun(tinyDocument({ components: components({ a: 'device' }), measures }), CATALOG);
    expect(set.hits[0]?.prevented).toEqual({ planned: true, agreed: true, implemented: true, verified: true });
  });

  it('has no effect without the word prevents', () => {
    const { effect: _, ...supporting } = preventing({ meets: ['ssf.answer'] });
    expect(effect(supporting)).toMatchObject({ treated: ['rule.one@a', 'rule.two@a', 'rule.one@b', 'rule.two@b'], prevented: [] });
    expect(effect(preventing({ meets: ['ssf.answer'], effect: { limits: [{ dimension: 'direct', to: 'limited' }] } })).prevented).toEqual([]);
  });
});

describe('the set of threats', () => {
  it('marks what a person judged not applicable', () => {
    const { set } = stagedRun(
      tinyDocument({
        components: components({ a: 'device' }),
        threatDispositions: { 'rule.one@a': { state: 'notApplicable' }, 'rule.two@a': { state: 'adopted' } },
      }),
      CATALOG,
    );
    expect(set.hits.map((hit) => [hit.id, hit.isNotApplicable])).toEqual([
      ['rule.one@a', true],
      ['rule.two@a', false],
    ]);
  });

  it('finds derived and stated threats by class and place', () => {
    const { set } = stagedRun(
      tinyDocument({
        components: components({ a: 'device' }),
        threats: { own: { title: 'Own', class: 'malware', at: 'a' }, floating: { title: 'Floating', class: 'malware' } },
      }),
      CATALOG,
    );
    expect(set.byPlace.get('malware@a')?.map((hit) => hit.id)).toEqual(['rule.one@a']);
    expect([...set.statedByPlace]).toEqual([['malware@a', ['own']]]);
  });

  it.each([
    ['control', 'malware', true],
    ['control', 'mistake', false],
    ['data', 'malware', false],
    ['none', 'malware', false],
  ] as const)('counts a threat that grants %s by %s as giving control: %s', (grants, threatClass, expected) => {
    expect(givesControl({ rule: tinyRule({ id: 'rule.x', grants, class: threatClass }), element: 0 })).toBe(expected);
  });
});
