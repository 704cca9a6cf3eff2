import type { RequirementEntry } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { assess } from '../../assess.ts';
import { TEST_DAY } from '../../testing/test-day.ts';
import { base, tinyCatalog, tinyRequirement, tinyRule } from '../../testing/tiny-catalog.contract.ts';
import { chain, incidentAt, preventing } from '../../testing/tiny-document.contract.ts';

const REQUIREMENTS = [
  tinyRequirement({ id: 'ssf.answer', classes: ['malware'], viewpoint: 1 }),
  tinyRequirement({ id: 'ssf.everywhere' }),
  tinyRequirement({ id: 'ssf.server', appliesTo: { kind: ['server'] } }),
  tinyRequirement({ id: 'ssf.device', appliesTo: { kind: ['device'] } }),
  tinyRequirement({ id: 'ccds.sr3-h-1', framework: 'ccds-smart-home', level: 3, binding: 'SR' }),
  tinyRequirement({ id: 'ccds.r2-1', framework: 'ccds-smart-home', level: 2, binding: 'R' }),
];

/** The requirements of a chain, by id. */
function requirements(parts: Partial<AnshinDocument> = {}, entries: readonly RequirementEntry[] = REQUIREMENTS) {
  const catalog = tinyCatalog({
    requirements: entries,
    rules: [tinyRule({ id: 'rule.takeover', grants: 'control', when: { kind: ['device'] } })],
    measures: [{ ...base('measure.example'), meets: ['ssf.answer'], implementedIn: 'system', viewpoint: 1, performedBy: ['developer'], effort: 'S' }],
  });
  return new Map(assess(chain(parts), catalog, { now: TEST_DAY }).requirements.map((result) => [result.id, result]));
}

const one = (id: string, parts: Partial<AnshinDocument> = {}) => requirements(parts).get(id) ?? expect.unreachable(`no requirement ${id}`);

describe('the requirements of a system', () => {
  it('are those of its frameworks, at its service level, in the order of the catalog', () => {
    expect([...requirements().keys()]).toEqual(['ssf.answer', 'ssf.everywhere', 'ssf.device']);
    const level = (decided: 2 | 3) => ({ frameworks: ['ccds-smart-home' as const], serviceLevel: { decided, by: 'party', because: 'So.' } });
    expect([...requirements(level(2)).keys()]).toEqual(['ccds.r2-1']);
    expect([...requirements(level(3)).keys()]).toEqual(['ccds.sr3-h-1', 'ccds.r2-1']);
  });

  it('are left out where no element calls for them, unless a measure meets them', () => {
    expect(requirements().has('ssf.server')).toBe(false);
    expect(requirements({ measures: { m: preventing({ meets: ['ssf.server'] }) } }).has('ssf.server')).toBe(true);
  });

  it('bear what the catalog says of them', () => {
    expect(one('ssf.answer')).toMatchObject({
      framework: 'iot-ssf',
      viewpoint: 1,
      implementedIn: ['system'],
      examples: ['measure.example'],
      because: { source: 'test' },
    });
  });
});

describe('a requirement', () => {
  it('addresses the threats that call for it, except those judged not applicable', () => {
    expect(one('ssf.answer').addresses).toEqual(['rule.takeover@back', 'rule.takeover@front']);
    expect(one('ssf.answer', { threatDispositions: { 'rule.takeover@back': { state: 'notApplicable', because: 'No.' } } }).addresses).toEqual([
      'rule.takeover@front',
    ]);
  });

  it('is for the whole system where no threat calls for it and it answers no class, or is asked of no element', () => {
    const whole = (more: Partial<RequirementEntry>) => requirements({}, [tinyRequirement({ id: 'ssf.other', ...more })]).get('ssf.other')?.forWholeSystem;
    const appliesTo = { kind: ['device'] };
    expect([whole({}), whole({ appliesTo }), whole({ classes: ['malware'] }), whole({ classes: ['malware'], appliesTo })]).toEqual([true, true, true, false]);
    expect(one('ssf.answer').forWholeSystem).toBe(false);
  });

  it('bears level and binding where the catalog gives them', () => {
    const parts = { frameworks: ['ccds-smart-home' as const], serviceLevel: { decided: 3 as const, by: 'party', because: 'So.' } };
    expect(one('ccds.sr3-h-1', parts)).toMatchObject({ level: 3, binding: 'SR' });
    expect(one('ssf.everywhere')).not.toHaveProperty('level');
    expect(one('ssf.everywhere')).not.toHaveProperty('binding');
  });

  it('bears on high impact where a policy, drafted or stated, or a measure says so', () => {
    const target: AnshinDocument['target'] = { default: { recoveryDifficulty: 'limited', economicImpact: 'limited' } };
    expect(one('ssf.answer').highImpact).toBe(false);
    expect(one('ssf.answer', { target, incidents: { i: incidentAt('back') } }).highImpact).toBe(true);
    expect(one('ssf.everywhere', { policies: { p: { title: 'P', for: ['party'], requirements: ['ssf.everywhere'] } } }).highImpact).toBe(true);
    expect(one('ssf.everywhere', { measures: { m: preventing({ meets: ['ssf.everywhere'], highImpact: true }) } }).highImpact).toBe(true);
  });

  it('is as far as the least advanced of its measures', () => {
    const status = (...states: ('planned' | 'agreed' | 'implemented' | 'verified')[]) =>
      one('ssf.answer', { measures: Object.fromEntries(states.map((state, index) => [`m${index}`, preventing({ meets: ['ssf.answer'], status: state })])) })
        .status;
    expect([status(), status('planned'), status('verified'), status('verified', 'agreed', 'implemented')]).toEqual(['open', 'planned', 'verified', 'agreed']);
  });

  it.each([
    ['met', 'implemented'],
    ['metElsewhere', 'metElsewhere'],
    ['waived', 'waived'],
    ['notApplicable', 'notApplicable'],
    ['open', 'planned'],
  ] as const)('stated as %s is %s', (state, expected) => {
    const requirementStates: AnshinDocument['requirementStates'] = { 'ssf.answer': { state } };
    expect(one('ssf.answer', { requirementStates, measures: { m: preventing({ meets: ['ssf.answer'], status: 'planned' }) } }).status).toBe(expected);
  });

  it('says whether measures, a statement or nothing stands behind its status', () => {
    const code = (parts: Partial<AnshinDocument>) => one('ssf.answer', parts).because.code;
    expect([
      code({}),
      code({ requirementStates: { 'ssf.answer': { state: 'waived' } } }),
      code({ measures: { m: preventing({ meets: ['ssf.answer'] }) } }),
    ]).toEqual(['requirement.open', 'requirement.stated', 'requirement.has-measures']);
  });
});

describe('the party responsible for a requirement', () => {
  const accountable = (...parties: string[]): Partial<AnshinDocument> => ({
    components: {
      net: { kind: 'network' },
      front: { kind: 'device', accountable: parties[0] ?? 'x' },
      back: { kind: 'device', accountable: parties[1] ?? 'x' },
    },
  });

  it('performs a measure for it, or is asked to', () => {
    const measures: AnshinDocument['measures'] = {
      m: preventing({ meets: ['ssf.device'], performs: 'z' }),
      n: preventing({ meets: ['ssf.device'], asked: ['b', 'a'] }),
      o: preventing({ meets: ['ssf.device'], performs: 'z', asked: ['ignored'] }),
    };
    expect(one('ssf.device', { ...accountable('p'), measures }).responsible).toEqual(['a', 'b', 'z']);
  });

  it('answers for the elements concerned where there is no measure', () => {
    expect(one('ssf.device', accountable('two', 'one')).responsible).toEqual(['one', 'two']);
  });

  it('is the coordinator, else every applying party, where nobody answers', () => {
    expect(one('ssf.everywhere', { ...accountable('p'), coordinator: 'c', applyingParties: ['b', 'a'] }).responsible).toEqual(['c']);
    expect(one('ssf.everywhere', { applyingParties: ['b', 'a'] }).responsible).toEqual(['a', 'b']);
  });
});
