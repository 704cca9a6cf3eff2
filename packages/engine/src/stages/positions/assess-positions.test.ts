import type { AnshinDocument, Consequence, Incident, Override } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import type { MapPlace } from '../../assessment/position-result.ts';
import { stagedRun } from '../../testing/staged-run.contract.ts';
import { tinyCatalog } from '../../testing/tiny-catalog.contract.ts';
import { chain, components, incidentAt, PARTY, preventing, tinyDocument } from '../../testing/tiny-document.contract.ts';
import { isWithin } from './assess-positions.ts';

const TARGET: AnshinDocument['target'] = { default: { recoveryDifficulty: 'limited', economicImpact: 'serious' } };

/** An incident that a failure causes (so that it is open), with one consequence for the party. */
function failing(consequence: Consequence, more: Partial<Incident> = {}): Incident {
  return { title: 'Fails', causes: [{ class: 'hardwareFailure' }], consequences: { party: consequence }, ...more };
}

/** The positions of a document that holds nothing but one party and incidents. */
const positions = (incidents: AnshinDocument['incidents'] = {}, more: Partial<AnshinDocument> = {}) =>
  stagedRun(tinyDocument({ stakeholders: PARTY, incidents, ...more })).positions;
const position = (...args: Parameters<typeof positions>) => positions(...args)[0] ?? expect.unreachable('no position');
const place = (recoveryDifficulty: MapPlace['recoveryDifficulty'], economicImpact: MapPlace['economicImpact']): MapPlace => ({
  recoveryDifficulty,
  economicImpact,
});

describe('a position before measures', () => {
  it('is the worst of privacy, safety and trust, and the worst of direct and indirect', () => {
    expect(position({ i: failing({ privacy: 'limited', safety: 'serious', trust: 'limited', direct: 'limited', indirect: 'catastrophic' }) }).before).toEqual(
      place('serious', 'catastrophic'),
    );
    expect(position({ i: failing({ privacy: 'critical', safety: 'serious' }) }).before).toEqual(place('critical', 'limited'));
  });

  it('is the worst over the incidents of the party, each axis by itself', () => {
    const result = position({
      i: failing({ privacy: 'serious', direct: 'limited' }),
      j: failing({ privacy: 'limited', direct: 'catastrophic' }),
      k: failing({}, { consequences: { other: { safety: 'critical' } } }),
    });
    expect(result.before).toEqual(place('serious', 'catastrophic'));
    expect(result.because).toMatchObject({ code: 'position.worst-of-incidents', inputs: ['incidents/i', 'incidents/j'] });
  });

  it('takes an axis that is not rated as limited where the other is', () => {
    expect(position({ i: failing({ direct: 'serious' }) }).before).toEqual(place('limited', 'serious'));
  });

  it('is null where nothing is rated, and then neither inside nor outside the target', () => {
    for (const incidents of [{}, { i: failing({}) }, { i: failing({ because: 'Cannot be said.' }) }]) {
      expect(position(incidents, { target: TARGET })).toMatchObject({
        before: null,
        computed: null,
        limited: null,
        open: null,
        withinTarget: null,
        drivers: [],
        because: { code: 'position.nothing-rated' },
      });
    }
  });

  it('does not depend on whether the incident is open', () => {
    const closed = { i: failing({ safety: 'critical' }) };
    const measures = { m: preventing({ treats: [{ incident: 'i' }] }) };
    expect(position(closed, { measures })).toMatchObject({ before: place('critical', 'limited'), limited: place('critical', 'limited'), open: null });
  });
});

describe('parties', () => {
  it('have a position each, in id order, unless they are left out of the assessment', () => {
    const stakeholders: AnshinDocument['stakeholders'] = {
      b: { name: 'B', role: 'user' },
      a: { name: 'A', role: 'user' },
      c: { name: 'C', role: 'other', notAssessed: { because: 'Not reached.' } },
    };
    expect(positions({}, { stakeholders }).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('have a position for each usage, which only its own incidents move', () => {
    const usages = { night: { title: 'Night' }, day: { title: 'Day' } };
    const found = positions({ i: failing({ safety: 'serious' }, { usages: ['night'] }), j: failing({ direct: 'serious' }) }, { usages });
    expect(found.map(({ id, stakeholder, usage, before }) => [id, stakeholder, usage, before])).toEqual([
      ['party/day', 'party', 'day', place('limited', 'serious')],
      ['party/night', 'party', 'night', place('serious', 'serious')],
    ]);
  });

  it('named like a property of every object are parties like others', () => {
    const stakeholders: AnshinDocument['stakeholders'] = Object.fromEntries([['constructor', { name: 'Builder', role: 'developer' as const }]]);
    const parts: Partial<AnshinDocument> = { stakeholders, target: { ...TARGET, default: TARGET?.default ?? expect.unreachable(), stakeholders: {} } };
    expect(position({ i: failing({ safety: 'critical' }) }, parts)).toMatchObject({ id: 'constructor', before: null, target: place('limited', 'serious') });
  });
});

describe('the target', () => {
  it('is the default one, or the party’s own', () => {
    const own: AnshinDocument['target'] = {
      default: { recoveryDifficulty: 'limited', economicImpact: 'limited' },
      stakeholders: { party: { recoveryDifficulty: 'critical', economicImpact: 'catastrophic', inferred: true } },
    };
    expect(position({}, { target: TARGET })).toMatchObject({ target: place('limited', 'serious'), targetInferred: false });
    expect(position({}, { target: own })).toMatchObject({ target: place('critical', 'catastrophic'), targetInferred: true });
    expect(position({ i: failing({ safety: 'serious' }) })).toMatchObject({ target: null, withinTarget: null });
  });

  it.each([
    ['limited', 'limited', true],
    ['limited', 'serious', true],
    ['serious', 'limited', false],
    ['limited', 'catastrophic', false],
    ['critical', 'catastrophic', false],
  ] as const)('of limited/serious holds %s/%s: %s', (recoveryDifficulty, economicImpact, expected) => {
    expect(isWithin({ recoveryDifficulty, economicImpact }, { recoveryDifficulty: 'limited', economicImpact: 'serious' })).toBe(expected);
  });

  it('is met after measures when no open incident lies outside it', () => {
    const incidents = { bad: failing({ safety: 'critical' }), mild: failing({ safety: 'limited' }) };
    const measures = { m: preventing({ treats: [{ incident: 'bad' }] }) };
    expect(position(incidents, { target: TARGET }).withinTarget).toEqual({ before: false, after: false });
    expect(position(incidents, { target: TARGET, measures }).withinTarget).toEqual({ before: false, after: true });
    expect(position({ bad: failing({ safety: 'critical' }) }, { target: TARGET, measures }).withinTarget).toEqual({ before: false, after: true });
  });
});

describe('the open position', () => {
  it('is the worst incident that still has an open cause', () => {
    const incidents = { bad: failing({ safety: 'critical' }), mild: failing({ safety: 'serious', direct: 'serious' }) };
    const measures = { m: preventing({ treats: [{ incident: 'bad' }], status: 'agreed' }) };
    const { open, byState } = position(incidents, { measures });
    expect(open).toEqual(place('critical', 'serious'));
    expect([byState.planned.open, byState.agreed.open, byState.implemented.open, byState.verified.open]).toEqual([
      place('serious', 'serious'),
      place('serious', 'serious'),
      place('critical', 'serious'),
      place('critical', 'serious'),
    ]);
  });
});

describe('a rationale', () => {
  const incidents = { i: failing({ safety: 'serious' }) };
  const usages = { night: { title: 'Night' }, day: { title: 'Day' } };

  it('is shown with who wrote it and when, and moves nothing', () => {
    const stated = { because: 'Stairs.', by: 'party', on: '2026-04-01' };
    const { rationale, ...rest } = position(incidents, { rationales: { party: stated } }) ?? {};
    expect(rationale).toEqual({ ...stated, position: 'party', because: { ja: 'Stairs.', en: 'Stairs.' }, outdated: false });
    expect(rest).toEqual(position(incidents));
  });

  it('of a party holds in every usage without one of its own', () => {
    const rationales = { party: { because: 'Always.' }, 'party/night': { because: 'At night.' }, night: { because: 'Nobody.' } };
    expect(positions(incidents, { usages, rationales }).map(({ id, rationale }) => [id, rationale?.position, rationale?.because.en])).toEqual([
      ['party/day', 'party', 'Always.'],
      ['party/night', 'party/night', 'At night.'],
    ]);
    expect(position(incidents, { rationales: { 'party/night': { because: 'At night.' } } }).rationale).toBeUndefined();
  });

  it('is outdated once the position is another one than it argues for', () => {
    const arguing = (concludes: ReturnType<typeof place>) =>
      position(incidents, { rationales: { party: { because: 'Stairs.', concludes } } }).rationale?.outdated;
    expect(arguing(place('serious', 'limited'))).toBe(false);
    expect(arguing(place('serious', 'serious'))).toBe(true);
    expect(arguing(place('limited', 'limited'))).toBe(true);
    const unrated = position({}, { rationales: { party: { because: 'Stairs.', concludes: place('limited', 'limited') } } });
    expect(unrated.rationale?.outdated).toBe(true);
  });

  it('follows an override, which is part of the position', () => {
    const overrides = { o: { stakeholder: 'party', axis: 'recoveryDifficulty' as const, value: 'critical' as const, because: 'Known.', by: 'party' } };
    const rationales = { party: { because: 'Known.', concludes: place('critical', 'limited') } };
    expect(position(incidents, { overrides, rationales }).rationale?.outdated).toBe(false);
  });
});

describe('an override', () => {
  const override = (more: Partial<Override> = {}): AnshinDocument['overrides'] => ({
    o: { stakeholder: 'party', axis: 'recoveryDifficulty', value: 'critical', because: 'Known from elsewhere.', by: 'party', ...more },
  });
  const incidents = { i: failing({ safety: 'serious', direct: 'serious' }) };

  it('stands beside the computed value, on its own axis only', () => {
    const result = position(incidents, { overrides: override() });
    expect(result).toMatchObject({ before: place('critical', 'serious'), computed: place('serious', 'serious') });
    expect(result.overridden).toEqual([
      {
        axis: 'recoveryDifficulty',
        computed: 'serious',
        value: 'critical',
        because: { ja: 'Known from elsewhere.', en: 'Known from elsewhere.' },
        by: 'party',
      },
    ]);
  });

  it('belongs to the position before measures and moves neither the limited nor the open one', () => {
    const result = position(incidents, { overrides: override() });
    expect([result.limited, result.open]).toEqual([place('serious', 'serious'), place('serious', 'serious')]);
  });

  it('may lower a position and decide whether it lies inside the target', () => {
    const lowered = position(incidents, { overrides: override({ value: 'limited' }), target: TARGET });
    expect([lowered.before, lowered.withinTarget?.before]).toEqual([place('limited', 'serious'), true]);
  });

  it('places a party for which nothing is rated', () => {
    expect(position({}, { overrides: override({ axis: 'economicImpact', value: 'serious' }) })).toMatchObject({
      before: place('limited', 'serious'),
      computed: null,
      overridden: [{ computed: null }],
    });
  });

  it('holds for its own usage only', () => {
    const usages = { night: { title: 'Night' }, day: { title: 'Day' } };
    const found = positions(incidents, { usages, overrides: override({ usage: 'night' }) });
    expect(found.map(({ id, overridden }) => [id, overridden.length])).toEqual([
      ['party/day', 0],
      ['party/night', 1],
    ]);
  });

  it('with a value that its axis does not have changes nothing but is shown', () => {
    const result = position(incidents, { overrides: override({ value: 'catastrophic' }) });
    expect([result.before, result.overridden.length]).toEqual([place('serious', 'serious'), 1]);
  });
});

describe('the drivers of a position', () => {
  const incidents = {
    bad: failing({ safety: 'serious', because: 'It hurts.' }),
    dear: failing({ direct: 'catastrophic', indirect: 'serious' }),
    mild: failing({ safety: 'limited', direct: 'serious' }),
  };

  it('are the incidents and dimensions that reach its level', () => {
    expect(position(incidents)).toMatchObject({
      drivers: ['bad', 'dear'],
      driverDetails: [
        { incident: 'bad', dimension: 'safety', level: 'serious', because: { ja: 'It hurts.', en: 'It hurts.' } },
        { incident: 'dear', dimension: 'direct', level: 'catastrophic' },
      ],
    });
  });

  it('are none where both axes are limited', () => {
    expect(position({ i: failing({ safety: 'limited', direct: 'limited' }) }).drivers).toEqual([]);
  });

  it('lower the level when they are taken away', () => {
    const { bad: _, ...withoutBad } = incidents;
    const { dear: __, ...withoutDear } = incidents;
    expect(position(withoutBad).before).toEqual(place('limited', 'catastrophic'));
    expect(position(withoutDear).before).toEqual(place('serious', 'serious'));
  });
});

describe('the dimension trust', () => {
  it('is pointed out where the recovery difficulty follows from it alone', () => {
    expect(position({ i: failing({ trust: 'serious', safety: 'limited' }) }).throughTrustOnly).toBe(true);
    expect(position({ i: failing({ trust: 'serious', safety: 'serious' }) }).throughTrustOnly).toBe(false);
    expect(position({ i: failing({ trust: 'serious' }), j: failing({ privacy: 'serious' }) }).throughTrustOnly).toBe(false);
    expect(position({ i: failing({ trust: 'limited' }) }).throughTrustOnly).toBe(false);
    expect(position({ i: failing({ direct: 'serious' }) }).throughTrustOnly).toBe(false);
    expect(position({}).throughTrustOnly).toBe(false);
  });
});

describe('an inferred consequence', () => {
  it('marks the position that it drives', () => {
    expect(position({ i: failing({ safety: 'serious', inferred: true }), j: failing({ safety: 'limited' }) }).inferred).toBe(true);
    expect(position({ i: failing({ safety: 'serious' }), j: failing({ safety: 'limited', inferred: true }) }).inferred).toBe(false);
    expect(position({ i: failing({ safety: 'limited', inferred: true }) }).inferred).toBe(true);
    expect(position({ i: failing({ safety: 'serious', inferred: true }), j: failing({ safety: 'serious' }) }).inferred).toBe(true);
  });
});

describe('a decision to retain', () => {
  const decisions = (more: Partial<NonNullable<AnshinDocument['decisions']>[string]> = {}): NonNullable<AnshinDocument['decisions']> => ({
    d: { about: { position: 'party' }, treatment: 'retain', by: 'party', because: 'Rare.', until: '2027-03-31', ...more },
  });
  const incidents = { i: failing({ safety: 'critical', direct: 'serious' }) };
  const accepted = (more: Parameters<typeof decisions>[0], parts: Partial<AnshinDocument> = {}) =>
    position(incidents, { target: TARGET, decisions: decisions(more), ...parts }).accepted;

  it('changes nothing but the state accepted', () => {
    const { accepted: state, ...rest } = position(incidents, { target: TARGET, decisions: decisions() });
    const { accepted: none, ...before } = position(incidents, { target: TARGET });
    expect(rest).toEqual(before);
    expect([none, state]).toEqual([null, { decision: 'd', treatment: 'retain', by: 'party', until: '2027-03-31', because: { ja: 'Rare.', en: 'Rare.' } }]);
  });

  it('counts for an incident that bears on the party which decided it', () => {
    expect(accepted({ about: { incident: 'i' } })?.decision).toBe('d');
    expect(accepted({ about: { incident: 'i' }, by: 'other' })).toBeNull();
    expect(accepted({ about: { incident: 'j' } })).toBeNull();
  });

  it('counts no more after its last day', () => {
    expect([accepted({ until: '2026-04-01' })?.decision, accepted({ until: '2026-03-31' })]).toEqual(['d', null]);
  });

  it.each(['modify', 'avoid'] as const)('is no decision to %s', (treatment) => {
    expect(accepted({ treatment })).toBeNull();
  });

  it('accepts nothing without a target', () => {
    expect(position(incidents, { decisions: decisions() }).accepted).toBeNull();
  });

  it('about one usage of a party leaves the others as they are', () => {
    const usages = { night: { title: 'Night' }, day: { title: 'Day' } };
    const about = (at: string) =>
      positions(incidents, { usages, target: TARGET, decisions: decisions({ about: { position: at } }) }).map((found) => found.accepted !== null);
    expect([about('party/night'), about('party'), about('someone')]).toEqual([
      [false, true],
      [true, true],
      [false, false],
    ]);
  });
});

describe('the positions of a system with attacks', () => {
  it('come down when a measure on the way closes the attack', () => {
    const document = chain({ incidents: { i: incidentAt('back') } });
    const sealed = { ...document, measures: { m: preventing({ meets: ['ssf.answer'], on: ['front'] }) } };
    expect(stagedRun(document).positions[0]).toMatchObject({
      before: place('serious', 'limited'),
      limited: place('serious', 'limited'),
      open: place('serious', 'limited'),
    });
    expect(stagedRun(sealed).positions[0]).toMatchObject({ before: place('serious', 'limited'), limited: place('serious', 'limited'), open: null });
  });

  it('stay when the catalog knows no threat, as long as the place can be reached', () => {
    const document = chain({ components: components({ net: 'network', front: 'device', back: 'device' }), incidents: { i: incidentAt('front') } });
    expect(stagedRun(document, tinyCatalog({ rules: [] })).positions[0]?.open).toEqual(place('serious', 'limited'));
  });
});
