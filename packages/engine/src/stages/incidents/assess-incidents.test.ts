import type { AnshinDocument, Incident } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import type { AssessOptions } from '../../run.ts';
import { stagedRun } from '../../testing/staged-run.contract.ts';
import { TAKEOVER, tinyCatalog, tinyRule } from '../../testing/tiny-catalog.contract.ts';
import { chain, components, incidentAt, preventing, tinyDocument, wires } from '../../testing/tiny-document.contract.ts';

/** The only incident of a chain (internet, front, back), as assessed. */
function assessed(incident: Incident, more: Partial<AnshinDocument> = {}, options: Partial<AssessOptions> = {}) {
  const [result] = stagedRun(chain({ incidents: { i: incident }, ...more }), tinyCatalog(), options).incidents;
  return result ?? expect.unreachable('no incident');
}

const causesOf = (...args: Parameters<typeof assessed>) => assessed(...args).causes.map((cause) => cause.because);
const CLOSED: Partial<AnshinDocument> = { components: components({ a: 'device', b: 'device' }), channels: wires([['a', 'b']]) };

describe('a cause that is an attack', () => {
  it('is open while a path reaches it, and shows the path', () => {
    const { open, causes, paths } = assessed(incidentAt('back'));
    expect(open).toBe(true);
    expect(causes[0]).toMatchObject({
      id: 'i/0',
      isAttack: true,
      because: 'cause.reachable',
      threats: ['rule.takeover@back'],
      paths: [['net', 'net-front', 'front', 'front-back', 'back']],
    });
    expect(paths).toEqual(causes[0]?.paths);
  });

  it('is not open where no path reaches it', () => {
    const result = assessed(incidentAt('a'), CLOSED);
    expect([result.open, result.causes[0]?.because, result.paths]).toEqual([false, 'cause.unreachable', []]);
  });

  it('is closed by a measure that cuts the way to it', () => {
    const result = assessed(incidentAt('back'), { measures: { m: preventing({ meets: ['ssf.answer'], on: ['front'] }) } });
    expect([result.open, result.causes[0]?.because, result.causes[0]?.preventedBy]).toEqual([false, 'cause.unreachable', []]);
  });

  it('without a place, or at a place that does not exist, counts as reached', () => {
    expect(assessed(incidentAt(undefined), CLOSED).causes[0]).toMatchObject({ because: 'cause.reachable', paths: [], threats: [] });
    expect(assessed(incidentAt('ghost'), CLOSED).open).toBe(true);
  });

  it('at a channel is reached where the channel is', () => {
    expect(assessed(incidentAt('front-back')).paths).toEqual([['net', 'net-front', 'front', 'front-back']]);
    expect(assessed(incidentAt('a-b'), CLOSED).open).toBe(false);
  });
});

describe('a cause that is no attack', () => {
  const failure: Incident = { title: 'Stops', causes: [{ at: 'a', class: 'hardwareFailure' }] };

  it('is open without any path', () => {
    expect(assessed(failure, CLOSED)).toMatchObject({ open: true, paths: [], causes: [{ isAttack: false, because: 'cause.no-attack', paths: [] }] });
  });

  it('can be prevented as well', () => {
    expect(causesOf(failure, { ...CLOSED, measures: { m: preventing({ treats: [{ cause: 'i/0' }] }) } })).toEqual(['cause.prevented']);
  });
});

describe('an incident', () => {
  it('without causes is open in every state', () => {
    expect(assessed({ title: 'Somehow' }, CLOSED)).toMatchObject({
      open: true,
      causes: [],
      openByState: { planned: true, agreed: true, implemented: true, verified: true },
    });
    expect(assessed({ title: 'Somehow', causes: [] }, CLOSED).open).toBe(true);
  });

  it('is open while one of its causes is', () => {
    const causes: Incident['causes'] = [
      { at: 'front', class: 'malware' },
      { at: 'back', class: 'malware' },
    ];
    const measure = (...indexes: number[]) => ({ measures: { m: preventing({ treats: indexes.map((index) => ({ cause: `i/${index}` })) }) } });
    expect(assessed({ title: 'Two', causes }, measure(0)).open).toBe(true);
    expect(assessed({ title: 'Two', causes }, measure(0, 1)).open).toBe(false);
  });

  it('lists its parties, and the zones and parties that its open paths cross', () => {
    const result = assessed(incidentAt('back', { consequences: { z: {}, a: {} } }), {
      zones: { home: { kind: 'premises' }, yard: { kind: 'field' } },
      components: {
        net: { kind: 'network' },
        front: { kind: 'device', zone: 'yard', accountable: 'two' },
        back: { kind: 'device', zone: 'home', owner: 'one' },
      },
    });
    expect(result).toMatchObject({ stakeholders: ['a', 'z'], crossesZones: ['home', 'yard'], crossesParties: ['one', 'two'] });
  });

  it('names derived and stated threats of the class at the place as what its cause is', () => {
    const threats: AnshinDocument['threats'] = {
      own: { title: 'Own', class: 'malware', at: 'back' },
      other: { title: 'Other', class: 'spoofing', at: 'back' },
    };
    expect(assessed(incidentAt('back'), { threats }).causes[0]?.threats).toEqual(['rule.takeover@back', 'own']);
  });
});

describe('a cause is prevented by a measure', () => {
  const named: Incident = { title: 'Named', causes: [{ id: 'first', at: 'back', class: 'malware' }] };
  const by = (measure: Parameters<typeof preventing>[0], more: Partial<AnshinDocument> = {}) =>
    assessed(named, { measures: { m: preventing(measure) }, ...more });

  it.each([
    ['its index', { cause: 'i/0' }],
    ['its id', { cause: 'i/first' }],
    ['its incident', { incident: 'i' }],
    ['its derived threat', { threat: 'rule.takeover@back' }],
  ])('that names %s', (_, reference) => {
    expect(by({ treats: [reference] })).toMatchObject({ open: false, causes: [{ id: 'i/first', because: 'cause.prevented', preventedBy: ['m'], paths: [] }] });
  });

  it('that names a stated threat of its class at its place', () => {
    expect(by({ treats: [{ threat: 'own' }] }, { threats: { own: { title: 'Own', class: 'malware', at: 'back' } } }).causes[0]?.because).toBe(
      'cause.prevented',
    );
  });

  it('that names nothing and meets a requirement of its threat at its place', () => {
    expect(by({ meets: ['ssf.answer'], on: ['back'] }).causes[0]).toMatchObject({ because: 'cause.prevented', preventedBy: ['m'] });
  });

  it.each([
    ['names another cause', { treats: [{ cause: 'i/1' }] }],
    ['names another incident', { treats: [{ incident: 'j' }] }],
    ['meets its requirement, but elsewhere', { meets: ['ssf.answer'], on: ['net'] }],
    ['meets its requirement, but names something else', { meets: ['ssf.answer'], on: ['back'], treats: [{ threat: 'rule.takeover@net' }] }],
    ['meets its requirement, but names a component', { meets: ['ssf.answer'], treats: [{ component: 'back' }] }],
    ['only limits', { treats: [{ cause: 'i/0' }], effect: { limits: [{ dimension: 'direct' as const, to: 'limited' as const }] } }],
  ])('but not by one that %s', (_, measure) => {
    expect(by(measure).causes[0]).toMatchObject({ because: 'cause.reachable', preventedBy: [] });
  });

  it('in every state that the status of the measure reaches, and is listed whatever the status', () => {
    const { openByState, causes } = by({ treats: [{ incident: 'i' }], status: 'agreed' });
    expect(openByState).toEqual({ planned: false, agreed: false, implemented: true, verified: true });
    expect(causes[0]?.preventedBy).toEqual(['m']);
  });

  it('with the reason told for the chosen state', () => {
    const measures = { m: preventing({ treats: [{ incident: 'i' as const }], status: 'planned' }) };
    expect(
      [assessed(named, { measures }, { inForce: 'planned' }), assessed(named, { measures }, { inForce: 'verified' })].map((result) => [
        result.open,
        result.causes[0]?.because,
      ]),
    ).toEqual([
      [false, 'cause.prevented'],
      [true, 'cause.reachable'],
    ]);
  });

  it('that makes the attacker stop on the way does not prevent a cause at another place', () => {
    const catalog = tinyCatalog({ rules: [TAKEOVER, tinyRule({ id: 'rule.spoof', class: 'spoofing', requirements: ['ssf.other'] })] });
    const [result] = stagedRun(chain({ incidents: { i: incidentAt('front') }, measures: { m: preventing({ meets: ['ssf.other'] }) } }), catalog).incidents;
    expect(result?.causes[0]?.because).toBe('cause.reachable');
  });
});

describe('a decision', () => {
  const cause = { id: 'first', at: 'back', class: 'malware' } as const;
  const decided = (decision: Partial<NonNullable<AnshinDocument['decisions']>[string]>, more: Partial<AnshinDocument> = {}) =>
    causesOf(
      { title: 'Named', causes: [cause] },
      { decisions: { d: { about: { incident: 'i' }, treatment: 'avoid', by: 'party', because: 'Dropped.', ...decision } }, ...more },
    )[0];

  it.each([[{ incident: 'i' }], [{ cause: 'i/0' }], [{ cause: 'i/first' }], [{ component: 'back' }], [{ threat: 'rule.takeover@back' }]])(
    'to avoid %j closes the cause',
    (about) => {
      expect(decided({ about })).toBe('cause.avoided');
    },
  );

  it.each([[{ incident: 'j' }], [{ cause: 'i/2' }], [{ component: 'front' }], [{ threat: 'rule.takeover@front' }], [{ position: 'party' }]])(
    'to avoid %j does not concern it',
    (about) => {
      expect(decided({ about })).toBe('cause.reachable');
    },
  );

  it('to avoid a channel closes the causes at it', () => {
    const decisions: AnshinDocument['decisions'] = { d: { about: { channel: 'front-back' }, treatment: 'avoid', by: 'party', because: 'Dropped.' } };
    expect(causesOf(incidentAt('front-back'), { decisions })).toEqual(['cause.avoided']);
  });

  it.each(['retain', 'share', 'modify'] as const)('to %s closes nothing', (treatment) => {
    expect(decided({ treatment })).toBe('cause.reachable');
  });

  it('counts up to and on its last day, then no more', () => {
    expect([decided({ until: '2026-04-02' }), decided({ until: '2026-04-01' }), decided({ until: '2026-03-31' })]).toEqual([
      'cause.avoided',
      'cause.avoided',
      'cause.reachable',
    ]);
  });

  it('to drop a flow closes the causes on channels that only this flow uses, over carriers too', () => {
    const parts: Partial<AnshinDocument> = {
      components: components({ net: 'network', phone: 'device', lan: 'localNetwork', lamp: 'device', meter: 'device' }),
      channels: wires([
        ['net', 'phone'],
        ['phone', 'lan'],
        ['lan', 'lamp'],
        ['lan', 'meter'],
      ]),
      flows: { switch: { steps: { s: { from: 'phone', to: 'lamp' } } }, read: { steps: { s: { from: 'phone', to: 'meter' } } } },
      decisions: { d: { about: { flow: 'switch' }, treatment: 'avoid', by: 'party', because: 'Dropped.' } },
    };
    const at = (channel: string) => causesOf(incidentAt(channel), parts)[0];
    expect([at('lan-lamp'), at('phone-lan'), at('lan-meter')]).toEqual(['cause.avoided', 'cause.reachable', 'cause.reachable']);
  });
});

describe('the day of the run', () => {
  it('decides which decisions have ended', () => {
    const decisions: AnshinDocument['decisions'] = {
      d: { about: { incident: 'i' }, treatment: 'avoid', by: 'party', because: 'Dropped.', until: '2026-12-31' },
    };
    expect(['2026-12-31', '2027-01-01'].map((now) => causesOf(incidentAt('back'), { decisions }, { now })[0])).toEqual(['cause.avoided', 'cause.reachable']);
  });
});

it('lists incidents in id order', () => {
  const incidents = { b: incidentAt('back'), a: incidentAt('back'), B: incidentAt('back') };
  expect(stagedRun(tinyDocument({ incidents })).incidents.map(({ id }) => id)).toEqual(['B', 'a', 'b']);
});
