import { builtinExamples } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess.ts';
import { exampleDocument, TEST_DAY, testCatalog } from '../testing/test-catalog.ts';
import { tinyCatalog, tinyRule } from '../testing/tiny-catalog.contract.ts';
import { chain, components, incidentAt, PARTY, preventing, tinyDocument, wires } from '../testing/tiny-document.contract.ts';
import { LikelihoodLevel } from './attack-factors.ts';
import { assessLikelihood, type LikelihoodOptions } from './assess-likelihood.ts';
import { LikelihoodResult } from './likelihood-result.ts';

const TAKEOVER = tinyRule({
  id: 'rule.takeover',
  grants: 'control',
  when: { kind: ['device', 'server', 'panel', 'fence'] },
  vectors: ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'],
});
const CATALOG = tinyCatalog({ rules: [TAKEOVER] });
const likelihoodOf = (document: AnshinDocument, options: Partial<LikelihoodOptions> = {}) => assessLikelihood(document, CATALOG, { now: TEST_DAY, ...options });

describe('the likelihood of a threat', () => {
  const document = chain({ incidents: { near: incidentAt('front'), far: incidentAt('back') } });

  it('comes from what the attack takes and who can try', () => {
    const { threats } = likelihoodOf(document);
    expect(threats.map(({ threat, points, feasibility, exposure, likelihood }) => ({ threat, points, feasibility, exposure, likelihood }))).toEqual([
      {
        threat: 'rule.takeover@back',
        points: 4,
        feasibility: 'high',
        exposure: { level: 'nearby', by: ['internet'], through: 'net', stated: false },
        likelihood: 'high',
      },
      { threat: 'rule.takeover@front', points: 4, feasibility: 'high', exposure: { level: 'anyone', by: ['internet'], stated: false }, likelihood: 'high' },
    ]);
  });

  it('follows what people state, and marks it', () => {
    const { threats, work, unknown } = likelihoodOf(document, {
      input: {
        factors: { 'rule.takeover@front': { time: 'longer', knowledge: 'strictlyConfidential' } },
        exposures: { back: 'onSite' },
        levels: { 'near/0': 'veryLow', nothing: 'high' },
      },
    });
    expect(threats.find((threat) => threat.at === 'front')).toMatchObject({
      stated: ['time', 'knowledge'],
      points: 33,
      feasibility: 'veryLow',
      likelihood: 'low',
    });
    expect(threats.find((threat) => threat.at === 'back')).toMatchObject({ exposure: { level: 'onSite', stated: true }, likelihood: 'low' });
    expect(work.find((item) => item.incident === 'near')).toMatchObject({ likelihood: 'veryLow', stated: true });
    expect(unknown).toEqual(['nothing']);
  });

  it('is given for threats at open causes, or for all that are open and reached', () => {
    const one = chain({ incidents: { far: incidentAt('back') } });
    expect(likelihoodOf(one).threats.map((threat) => threat.at)).toEqual(['back']);
    expect(likelihoodOf(one, { threats: 'all' }).threats.map((threat) => threat.at)).toEqual(['back', 'front']);
    const apart = { ...one, components: { ...one.components, alone: { kind: 'device' } } };
    expect(likelihoodOf(apart, { threats: 'all' }).threats.map((threat) => threat.at)).toEqual(['back', 'front']);
  });

  it('is not given for what is prevented or judged not applicable', () => {
    const prevented = chain({ incidents: { far: incidentAt('back') }, measures: { m: preventing({ meets: ['ssf.answer'], on: ['front'] }) } });
    expect(likelihoodOf(prevented, { threats: 'all' }).threats).toEqual([]);
    expect(
      likelihoodOf({ ...document, threatDispositions: { 'rule.takeover@back': { state: 'notApplicable', because: 'Sealed.' } } }).threats.map(
        (threat) => threat.at,
      ),
    ).toEqual(['front']);
  });

  it('counts threats that a person stated', () => {
    const stated = chain({
      threats: { own: { at: 'back', class: 'malware', title: 'Own', vectors: ['CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:H/I:H/A:H'] } },
      incidents: { far: incidentAt('back') },
    });
    expect(likelihoodOf(stated).threats.find((threat) => threat.threat === 'own')).toMatchObject({
      points: 4 + 6 + 7 + 1,
      feasibility: 'medium',
      exposure: { level: 'onSite' },
      likelihood: 'low',
    });
    const treated = { ...stated, measures: { m: preventing({ treats: [{ threat: 'own' }] }) } };
    expect(likelihoodOf(treated).threats.map((threat) => threat.threat)).not.toContain('own');
  });
});

describe('the order of work', () => {
  const target = { default: { recoveryDifficulty: 'serious', economicImpact: 'limited' } } as const;

  it('asks first what is outside a target, then how hard people are hurt, then how likely it is', () => {
    const document = tinyDocument({
      stakeholders: PARTY,
      target,
      components: components({ net: 'network', front: 'device', back: 'device', panel: 'panel' }),
      channels: wires([
        ['net', 'front'],
        ['front', 'back'],
        ['back', 'panel'],
      ]),
      incidents: {
        likely: incidentAt('front', { consequences: { party: { direct: 'serious' } } }),
        unlikely: incidentAt('panel', { consequences: { party: { direct: 'serious' } } }),
        injury: incidentAt('panel', { consequences: { party: { safety: 'critical' } } }),
        inside: incidentAt('front', { consequences: { party: { safety: 'serious' } } }),
      },
    });
    const { work } = likelihoodOf(document);
    expect(work.map(({ rank, incident, likelihood, outsideTarget }) => [rank, incident, likelihood, outsideTarget.length])).toEqual([
      [1, 'injury', 'low', 1],
      [2, 'likely', 'high', 1],
      [3, 'unlikely', 'low', 1],
      [4, 'inside', 'high', 0],
    ]);
  });

  it('leaves out what is closed at the chosen state, and takes limits into account', () => {
    const document = chain({
      target,
      incidents: {
        near: incidentAt('front', { consequences: { party: { direct: 'serious' } } }),
        far: incidentAt('back', { consequences: { party: { direct: 'serious' } } }),
      },
      measures: {
        cut: preventing({ status: 'planned', treats: [{ incident: 'near' }] }),
        insured: { title: 'Insured', status: 'planned', effect: { limits: [{ dimension: 'direct', to: 'limited' }] }, treats: [{ incident: 'far' }] },
      },
    });
    expect(likelihoodOf(document).work.map((item) => [item.incident, item.outsideTarget])).toEqual([
      ['far', ['party']],
      ['near', ['party']],
    ]);
    expect(likelihoodOf(document, { inForce: 'planned' }).work.map((item) => [item.incident, item.outsideTarget, item.worst.economicImpact])).toEqual([
      ['far', [], 1],
    ]);
  });

  it('has failures in the middle until somebody states how likely they are', () => {
    const causes = [
      { at: 'front', class: 'malware' as const },
      { at: 'front', class: 'hardwareFailure' as const },
      { at: 'front', class: 'unknownVulnerability' as const },
    ];
    const document = chain({ incidents: { stop: incidentAt('front', { causes }) } });
    expect(likelihoodOf(document).work.map((item) => [item.class, item.likelihood])).toEqual([
      ['malware', 'high'],
      ['hardwareFailure', null],
      ['unknownVulnerability', 'low'],
    ]);
    const stated = likelihoodOf(document, { input: { levels: { 'stop/1': 'high', 'stop/0': 'low' } } }).work;
    expect(stated.map((item) => [item.class, item.likelihood, item.stated])).toEqual([
      ['hardwareFailure', 'high', true],
      ['malware', 'low', true],
      ['unknownVulnerability', 'low', false],
    ]);
  });

  it('takes a cause without a place as open to anyone', () => {
    expect(likelihoodOf(chain({ incidents: { stop: incidentAt(undefined) } })).work[0]).toMatchObject({ likelihood: 'high', cause: 'stop/0' });
  });
});

describe('every example', () => {
  it('gets an order of work in the published shape, over just the open causes, without moving a position', async () => {
    for (const { id } of builtinExamples()) {
      const document = await exampleDocument(id);
      const before = assess(document, testCatalog(), { now: TEST_DAY });
      const frozen = JSON.stringify(document);
      const result = assessLikelihood(document, testCatalog(), { now: TEST_DAY });
      expect(LikelihoodResult.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
      expect(JSON.stringify(document)).toBe(frozen);
      expect(assess(document, testCatalog(), { now: TEST_DAY }).positions).toEqual(before.positions);
      expect(result.movesPositions).toBe(false);
      expect(result.work.map((item) => item.cause).sort()).toEqual(
        before.incidents.flatMap((incident) => incident.causes.filter((cause) => cause.open.implemented).map((cause) => cause.id)).sort(),
      );
      expect(result.work.map((item) => item.rank)).toEqual(result.work.map((_, index) => index + 1));
      expect(result.unknown).toEqual([]);
    }
  });

  it('uses more than one level of likelihood over the examples', async () => {
    const seen = new Set<string>();
    for (const { id } of builtinExamples())
      for (const threat of assessLikelihood(await exampleDocument(id), testCatalog(), { now: TEST_DAY, threats: 'all' }).threats) seen.add(threat.likelihood);
    expect([...seen].sort()).toEqual([...LikelihoodLevel.options].sort());
  });

  it('says in both languages that it moves no position', () => {
    const text = likelihoodOf(chain()).assumptions.find((assumption) => assumption.id === 'likelihood-moves-nothing')?.text;
    expect(text?.ja).toMatch(/動かしません。$/);
    expect(text?.en).toMatch(/moves no position/);
  });
});
