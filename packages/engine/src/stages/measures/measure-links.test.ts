import { describe, expect, it } from 'vitest';
import { stagedRun } from '../../testing/staged-run.contract.ts';
import { components, preventing, tinyDocument } from '../../testing/tiny-document.contract.ts';
import { actsOn } from './measure-links.ts';

describe('the links of measures', () => {
  const { links } = stagedRun(
    tinyDocument({
      components: components({ a: 'device' }),
      measures: {
        z: preventing({ meets: ['ssf.answer'] }),
        b: preventing({ meets: ['ssf.answer', 'ssf.other'], treats: [{ threat: 'rule.takeover@a' }, { cause: 'i/0' }, { cause: 'i/first' }] }),
        a: preventing({ treats: [{ incident: 'i' }, { component: 'a' }] }),
      },
    }),
  );

  it('find measures by requirement, in id order', () => {
    expect([links.byRequirement.get('ssf.answer'), links.byRequirement.get('ssf.other'), links.byRequirement.get('ssf.none')]).toEqual([
      ['b', 'z'],
      ['b'],
      undefined,
    ]);
  });

  it('find measures by the threat that they name, and by threat or requirement for what a rule found', () => {
    expect(links.byThreat.get('rule.takeover@a')).toEqual(['b']);
    expect(
      stagedRun(
        tinyDocument({
          components: components({ a: 'device' }),
          measures: { z: preventing({ meets: ['ssf.answer'] }), b: preventing({ treats: [{ threat: 'rule.takeover@a' }] }) },
        }),
      ).set.hits[0]?.measures,
    ).toEqual(['b', 'z']);
  });

  it('find measures by cause, by its index or id, each once, with those of its incident', () => {
    expect(links.ofCause('i', 0, 'first')).toEqual(['b', 'a']);
    expect(links.ofCause('i', 0, undefined)).toEqual(['b', 'a']);
    expect(links.ofCause('i', 1, undefined)).toEqual(['a']);
    expect(links.ofCause('j', 0, 'first')).toEqual([]);
  });

  it('know whether a measure names anything at all', () => {
    expect(['a', 'b', 'z'].map((id) => links.treats.get(id)?.isEmpty)).toEqual([false, false, true]);
  });
});

describe('a measure', () => {
  it('acts everywhere when it has no place, else only there', () => {
    expect([
      actsOn(preventing(), 'a'),
      actsOn(preventing({ on: [] }), 'a'),
      actsOn(preventing({ on: ['a'] }), 'a'),
      actsOn(preventing({ on: ['b'] }), 'a'),
      actsOn(undefined, 'a'),
    ]).toEqual([true, true, true, false, false]);
  });
});
