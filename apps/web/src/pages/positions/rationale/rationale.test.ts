import type { PositionResult } from '@anshin/engine';
import { type AnshinDocument, AXES } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { axisFacts, inUsage, ratedIncidents } from '../axis/axis-facts.ts';
import { draftOfPosition, draftRationale } from './draft-rationale.ts';
import { draftReason } from './draft-reason.ts';

const incidents: AnshinDocument['incidents'] = {
  moves: {
    title: { ja: '勝手に動く', en: 'It moves by itself' },
    hazards: ['motion'],
    consequences: { resident: { safety: 'serious', direct: 'limited', because: { ja: 'はさまれます', en: 'Someone is pinched' } } },
  },
  leaks: {
    title: { ja: '漏れる', en: 'Data leaks' },
    assets: ['records'],
    usages: ['night'],
    consequences: { resident: { privacy: 'limited', safety: 'limited' }, maker: { privacy: 'serious' } },
  },
  again: { title: 'Again', consequences: { resident: { safety: 'serious', because: { ja: 'はさまれます', en: 'Someone is pinched' } } } },
};
const position = (more: Partial<PositionResult> = {}): PositionResult =>
  ({
    id: 'resident',
    stakeholder: 'resident',
    before: { recoveryDifficulty: 'serious', economicImpact: 'limited' },
    computed: { recoveryDifficulty: 'serious', economicImpact: 'limited' },
    throughTrustOnly: false,
    ...more,
  }) as PositionResult;
const rated = ratedIncidents(incidents).get('resident') ?? [];

describe('what an axis rests on', () => {
  it('is the worst level of each point of view and the incidents that reach it', () => {
    const { dimensions } = axisFacts('recoveryDifficulty', position(), rated, undefined);
    expect(dimensions.map(({ dimension, level, rated: count, reaching }) => [dimension, level, count, reaching.map(({ id }) => id)])).toEqual([
      ['privacy', 'limited', 1, []],
      ['safety', 'serious', 3, ['again', 'moves']],
      ['trust', undefined, 0, []],
    ]);
  });

  it('leaves out incidents of other usages and overrides of other positions', () => {
    expect(inUsage(rated, 'day').map(({ id }) => id)).toEqual(['again', 'moves']);
    const override = { stakeholder: 'resident', axis: 'recoveryDifficulty', value: 'critical', because: 'Known.', by: 'maker' } as const;
    const overrides: AnshinDocument['overrides'] = {
      a: override,
      b: { ...override, usage: 'night' },
      c: { ...override, axis: 'economicImpact', value: 'serious' },
    };
    expect(axisFacts('recoveryDifficulty', position(), rated, overrides).overrides.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('a drafted rationale', () => {
  it('goes through the points of view and concludes, in both languages', () => {
    expect(draftRationale(axisFacts('recoveryDifficulty', position(), rated, undefined))).toEqual({
      ja: 'プライバシーの観点では、検討したどのインシデントでも影響は限定的にとどまります。\nセーフティの観点では、「Again」とほか1件のインシデントの影響が重大です。はさまれます。\n以上から、回復困難性は「重大」と評価します。',
      en: 'Privacy: the impact stays limited in every incident considered.\nSafety: the impact of “Again” and of one more incident is rated serious. Someone is pinched.\nRecovery difficulty is therefore rated serious.',
    });
  });

  it('says which point of view was not considered yet', () => {
    const draft = draftRationale(axisFacts('economicImpact', position(), rated, undefined));
    expect(draft?.en).toBe(
      'Direct economic impact: the impact stays limited in every incident considered.\nIndirect economic impact: not considered yet.\nEconomic impact is therefore rated limited.',
    );
    expect(draft?.ja).toContain('間接的な経済影響の観点は、まだ検討していません。');
  });

  it('says that a person overrode the computed level, and why', () => {
    const overrides: AnshinDocument['overrides'] = {
      a: { stakeholder: 'resident', axis: 'recoveryDifficulty', value: 'critical', because: { ja: '過去に例があります', en: 'It has happened' }, by: 'maker' },
    };
    const overridden = position({ before: { recoveryDifficulty: 'critical', economicImpact: 'limited' } });
    const draft = draftRationale(axisFacts('recoveryDifficulty', overridden, rated, overrides));
    expect(draft?.ja).toContain(
      '計算した段階は「重大」ですが、「致命的」に上書きしています。過去に例があります。以上から、回復困難性は「致命的」と評価します。',
    );
    expect(draft?.en).toContain(
      'The computed level is serious; it is overridden with critical. It has happened. Recovery difficulty is therefore rated critical.',
    );
    const stated = draftRationale(
      axisFacts('recoveryDifficulty', position({ computed: null, before: { recoveryDifficulty: 'critical', economicImpact: 'limited' } }), [], overrides),
    );
    expect(stated?.en).toMatch(/^Nothing is rated to compute from/);
  });

  it('points out that a level follows from trust alone, and is not there while nothing is rated', () => {
    expect(draftRationale(axisFacts('recoveryDifficulty', position({ throughTrustOnly: true }), rated, undefined))?.en).toContain('only from trust');
    expect(draftRationale(axisFacts('economicImpact', position({ throughTrustOnly: true }), rated, undefined))?.en).not.toContain('trust');
    expect(draftRationale(axisFacts('recoveryDifficulty', position({ before: null, computed: null }), [], undefined))).toBeUndefined();
  });
});

describe('the draft of a position', () => {
  it('says a reason once, though several points of view rest on it', () => {
    const twice = ratedIncidents({
      i: { title: 'I', consequences: { resident: { safety: 'serious', privacy: 'serious', direct: 'serious', because: 'So.' } } },
    });
    const axes = AXES.map((axis) => axisFacts(axis, position(), twice.get('resident') ?? [], undefined));
    expect(draftOfPosition(axes)?.en.match(/So\./g)).toHaveLength(1);
  });

  it('goes through both axes, and is not there while neither has a level', () => {
    const axes = (more: Partial<PositionResult> = {}) => AXES.map((axis) => axisFacts(axis, position(more), rated, undefined));
    expect(draftOfPosition(axes())?.en).toMatch(/Recovery difficulty is therefore rated serious\.\nDirect .*\nEconomic impact is therefore rated limited\.$/s);
    expect(draftOfPosition(axes())?.ja).toMatch(/回復困難性は「重大」と評価します。\n.*経済的影響は「限定的」と評価します。$/s);
    expect(draftOfPosition(axes({ before: null, computed: null }))).toBeUndefined();
  });
});

describe('a drafted reason', () => {
  const grounds = {
    hazards: { motion: { title: { ja: '動く扉', en: 'Moving door' }, situation: 'x', harm: { ja: 'けがをする。', en: 'Injury.' } } },
    assets: { records: { kind: 'personalInformation' as const, name: { ja: '記録', en: 'Records' } } },
    criteria: { safety: { serious: { ja: 'けがをし得る', en: 'an injury is possible' } } },
  };
  const of = (party: string, id: string) => {
    const found = (ratedIncidents(incidents).get(party) ?? []).find((one) => one.id === id);
    if (found === undefined) throw new Error(`no ${id}`);
    return draftReason(found, grounds);
  };

  it('names the harm of the hazards and the criterion', () => {
    expect(of('resident', 'moves')).toEqual({
      ja: '「動く扉」により、人や物に害が及ぶおそれがあります(けがをする)。セーフティは、基準「けがをし得る」に当たるため重大です。',
      en: '“Moving door” can harm people or things: Injury. Safety is serious by the criterion “an injury is possible”.',
    });
  });

  it('names personal data only where privacy is above limited, and judges what is limited where nothing is above', () => {
    expect(of('maker', 'leaks').en).toBe('Personal data is concerned: Records. Privacy is judged serious.');
    expect(of('resident', 'leaks').ja).toBe('プライバシーへの影響は限定的と判断します。セーフティへの影響は限定的と判断します。');
  });
});
