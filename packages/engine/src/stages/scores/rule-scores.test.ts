import type { RuleEntry } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import type { AssessOptions } from '../../run.ts';
import { stagedRun } from '../../testing/staged-run.contract.ts';
import { tinyCatalog, tinyRequirement, tinyRule } from '../../testing/tiny-catalog.contract.ts';
import { components, preventing, tinyDocument } from '../../testing/tiny-document.contract.ts';
import { whomOf } from './ccds-vector.ts';
import { scoreVectors } from './rule-scores.ts';

const FACTS: NonNullable<RuleEntry['ccds']> = {
  base: { AV: 'N', AC: 'H', PR: 'N', UI: 'N', S: 'U', C: 'H', I: 'H', A: 'H' },
  II: { '2': 'N', '3': 'H' },
  requirements: { CR: 'H', IR: 'H', AR: 'H' },
  interfaces: [],
  who: [],
  where: [],
};

const RULE = tinyRule({
  id: 'rule.ccds',
  harms: ['iotFunction', 'service'],
  ccds: FACTS,
  vectors: ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'],
  requirements: ['ssf.answer'],
  treatments: [
    { requirement: 'ssf.answer', modifies: { 'ccds-smart-home': { MC: 'L', MI: 'L', MA: 'L', MLP: 'N' } } },
    { requirement: 'ssf.both', modifies: { 'ccds-smart-home': { MAC: 'H' }, 'cvss-3.1': { MAC: 'H' } } },
    { requirement: 'ssf.nothing', modifies: {} },
  ],
});

const CATALOG = tinyCatalog({ rules: [RULE], requirements: ['answer', 'both', 'nothing'].map((name) => tinyRequirement({ id: `ssf.${name}` })) });

/** The only threat of a device, with its scores. */
const threat = (parts: Partial<AnshinDocument> = {}, options: Partial<AssessOptions> = {}) =>
  stagedRun(tinyDocument({ components: components({ a: 'device' }), ...parts }), CATALOG, options).threats[0] ?? expect.unreachable('no threat');
const meeting = (...meets: string[]): Partial<AnshinDocument> => ({ measures: { m: preventing({ meets }) } });
const LIFE: Partial<AnshinDocument> = { assets: { life: { kind: 'life' } } };

describe('the scores of a threat', () => {
  it('are those of the vectors of its rule, one for each method', () => {
    expect(threat().scores).toEqual({
      'ccds-smart-home': { score: 8.1, severity: 'important', vector: 'CCDS-SH:1.0/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H/LP:N/II:N' },
      'cvss-3.1': { score: 9.8, severity: 'critical', vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' },
    });
  });

  it('follow the service level: II by level, LP where the service is harmed and acts on life or property', () => {
    const vector = (parts: Partial<AnshinDocument>) => threat(parts).scores['ccds-smart-home']?.vector.slice(-9);
    const level = (decided: 2 | 3) => ({ serviceLevel: { decided, by: 'p', because: 'So.' } });
    expect([vector(LIFE), vector({ ...LIFE, ...level(2) }), vector(level(3)), vector({})]).toEqual(['LP:Y/II:H', 'LP:N/II:N', 'LP:N/II:H', 'LP:N/II:N']);
  });

  it('say whom the threat strikes, life and property standing for the service that acts on them', () => {
    expect([threat().whom, threat(LIFE).whom]).toEqual([
      ['iotFunction', 'service'],
      ['iotFunction', 'lifeProperty'],
    ]);
    expect(whomOf(['information'], true)).toEqual(['information']);
  });

  it('are replaced by the vectors that a person sets for the threat, method by method', () => {
    const { scores } = threat({
      threatDispositions: {
        'rule.ccds@a': { state: 'adopted', vectors: ['CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N', 'CRSS:1.0/AV:L/AC:L/Au:S/C:C/I:C/A:C', 'nonsense'] },
      },
    });
    expect(Object.entries(scores).map(([method, { score }]) => [method, score])).toEqual([
      ['ccds-smart-home', 8.1],
      ['cvss-3.1', 1.6],
      ['crss', expect.any(Number)],
    ]);
  });

  it('leave out what cannot be scored', () => {
    expect(scoreVectors(['nonsense', 'CVSS:3.1/AV:N', 'XYZ:1/A:B'], false)).toEqual({});
  });
});

describe('the scores after measures', () => {
  it('are none while no measure is in force', () => {
    expect(threat().scoresAfter).toBeUndefined();
    expect(threat({ measures: { m: preventing({ meets: ['ssf.answer'], status: 'planned' }) } }).scoresAfter).toBeUndefined();
  });

  it('are none where what is met changes no vector', () => {
    expect(threat(meeting('ssf.nothing')).scoresAfter).toBeUndefined();
    expect(threat({ measures: { m: preventing({ meets: ['ssf.answer'], on: ['elsewhere'] }) } }).scoresAfter).toBeUndefined();
  });

  it('fold the modified metrics of the requirements met over the vector, with the CR, IR and AR of the rule', () => {
    expect(threat(meeting('ssf.answer')).scoresAfter).toEqual({
      'ccds-smart-home': {
        score: 6.8,
        severity: 'warning',
        vector: 'CCDS-SH:1.0/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H/LP:N/II:N/CR:H/IR:H/AR:H/MC:L/MI:L/MA:L/MLP:N',
      },
    });
  });

  it('cover each method that a treatment speaks of and no other', () => {
    expect(Object.keys(threat(meeting('ssf.both')).scoresAfter ?? {})).toEqual(['ccds-smart-home', 'cvss-3.1']);
    expect(Object.keys(threat(meeting('ssf.answer')).scoresAfter ?? {})).toEqual(['ccds-smart-home']);
  });

  it('join the requirements that several measures meet', () => {
    const together = threat({ measures: { m: preventing({ meets: ['ssf.answer'] }), n: preventing({ meets: ['ssf.both'] }) } }).scoresAfter;
    expect(together).toEqual(threat(meeting('ssf.both', 'ssf.answer')).scoresAfter);
    expect(together?.['ccds-smart-home']?.vector).toContain('MAC:H');
    expect(together?.['ccds-smart-home']?.vector).toContain('MA:L');
  });

  it('count measures of the chosen state of the switch', () => {
    const measures = { m: preventing({ meets: ['ssf.answer'], status: 'agreed' }) };
    expect([threat({ measures }).scoresAfter, threat({ measures }, { inForce: 'agreed' }).scoresAfter?.['ccds-smart-home']?.score]).toEqual([undefined, 6.8]);
  });

  it('start from the vector that a person set for the threat', () => {
    const threatDispositions: AnshinDocument['threatDispositions'] = {
      'rule.ccds@a': { state: 'adopted', vectors: ['CCDS-SH:1.0/AV:P/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H/LP:N/II:N'] },
    };
    const { scores, scoresAfter } = threat({ ...meeting('ssf.answer'), threatDispositions });
    expect(scoresAfter?.['ccds-smart-home']?.vector).toContain('/AV:P/');
    expect(scoresAfter?.['ccds-smart-home']?.score).toBeLessThan(scores['ccds-smart-home']?.score ?? 0);
  });
});
