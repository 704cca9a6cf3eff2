import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { ThreatResult } from '../../assessment/threat-result.ts';
import { stagedRun } from '../../testing/staged-run.contract.ts';
import { tinyCatalog, tinyRequirement, tinyRule } from '../../testing/tiny-catalog.contract.ts';
import { chain, components, preventing, tinyDocument } from '../../testing/tiny-document.contract.ts';

const CATALOG = tinyCatalog({
  requirements: [
    tinyRequirement({ id: 'ssf.answer' }),
    tinyRequirement({ id: 'ccds.sr2-x-1', framework: 'ccds-smart-home', level: 2 }),
    tinyRequirement({ id: 'ccds.sr3-x-1', framework: 'ccds-smart-home', level: 3 }),
  ],
  rules: [tinyRule({ id: 'rule.one', requirements: ['ccds.sr3-x-1', 'ccds.sr2-x-1', 'ssf.answer', 'ssf.unheard-of'], functions: [3] })],
});
const DEVICE = components({ a: 'device' });
const only = (parts: Partial<AnshinDocument>) =>
  stagedRun(tinyDocument({ components: DEVICE, ...parts }), CATALOG).threats[0] ?? expect.unreachable('no threat');

describe('a derived threat', () => {
  it('says which rule found it where, and on which place of the document it rests', () => {
    expect(only({})).toMatchObject({
      id: 'rule.one@a',
      at: 'a',
      element: 'component',
      origin: 'rule',
      rule: 'rule.one',
      because: { code: 'threat.rule', rule: 'rule.one', inputs: ['components/a'], source: 'test' },
      functions: [3],
    });
  });

  it('asks for the requirements of the chosen frameworks at the service level only', () => {
    const level = (decided: 2 | 3) => ({ frameworks: ['ccds-smart-home' as const], serviceLevel: { decided, by: 'x', because: 'y' } });
    expect(only({ frameworks: ['iot-ssf'] }).requirements).toEqual(['ssf.answer']);
    expect(only(level(2)).requirements).toEqual(['ccds.sr2-x-1']);
    expect(only(level(3)).requirements).toEqual(['ccds.sr3-x-1', 'ccds.sr2-x-1']);
  });

  it('bears the judgement on it, with its reason in both languages', () => {
    expect(
      only({ threatDispositions: { 'rule.one@a': { state: 'notApplicable', because: { ja: '該当しません。', en: 'Does not apply.' }, by: 'x' } } }).disposition,
    ).toEqual({ state: 'notApplicable', because: { ja: '該当しません。', en: 'Does not apply.' }, by: 'x' });
    expect(only({ threatDispositions: { 'rule.one@b': { state: 'adopted' } } }).disposition).toBeUndefined();
  });

  it('is prevented in every state that the status of its measure reaches', () => {
    expect(only({ measures: { m: preventing({ meets: ['ssf.answer'], status: 'agreed' }) } }).prevented).toEqual({
      planned: true,
      agreed: true,
      implemented: false,
      verified: false,
    });
  });
});

describe('a stated threat', () => {
  const stated = (threat: NonNullable<AnshinDocument['threats']>[string], more: Partial<AnshinDocument> = {}) =>
    stagedRun(chain({ threats: { own: threat }, ...more }), tinyCatalog({ rules: [] })).threats[0] ?? expect.unreachable('no threat');

  it('stands after the derived ones, at a component, a channel or the whole system', () => {
    expect(stagedRun(tinyDocument({ components: DEVICE, threats: { aaa: { title: 'Own' } } }), CATALOG).threats.map(({ id }) => id)).toEqual([
      'rule.one@a',
      'aaa',
    ]);
    expect(stated({ title: 'Own', at: 'front' })).toMatchObject({ at: 'front', element: 'component', origin: 'stated' });
    expect(stated({ title: 'Own', at: 'net-front' }).element).toBe('channel');
    expect(stated({ title: 'Own' })).toMatchObject({ at: '', element: 'system' });
  });

  it('keeps its class, requirements and vectors, and stays unresolved until a person resolves it', () => {
    const threat = stated({
      title: 'All',
      class: 'spoofing',
      unresolved: true,
      requirements: ['ssf.answer'],
      vectors: ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 'nonsense'],
    });
    expect(threat).toMatchObject({ class: 'spoofing', unresolved: true, requirements: ['ssf.answer'], scores: { 'cvss-3.1': { score: 9.8 } } });
    expect(Object.keys(threat.scores)).toEqual(['cvss-3.1']);
    expect(ThreatResult.safeParse(threat).success).toBe(true);
  });

  it('is prevented as far as the most advanced measure that names it', () => {
    const measures = { m: preventing({ treats: [{ threat: 'own' }], status: 'planned' }), n: preventing({ treats: [{ threat: 'own' }], status: 'verified' }) };
    expect(stated({ title: 'Own' }, { measures }).prevented.verified).toBe(true);
  });

  it('is prevented only by a measure that names it', () => {
    const measures = { m: preventing({ treats: [{ threat: 'own' }] }), n: preventing({ meets: ['ssf.answer'] }) };
    expect(stated({ title: 'Own', requirements: ['ssf.answer'] }, { measures })).toMatchObject({
      measures: ['m'],
      prevented: { planned: true, agreed: true, implemented: true, verified: false },
    });
  });
});
