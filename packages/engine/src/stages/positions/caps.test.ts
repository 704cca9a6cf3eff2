import type { AnshinDocument, Consequence, Incident, Measure } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { stagedRun } from '../../testing/staged-run.contract.ts';
import { chain, components, PARTY, wires } from '../../testing/tiny-document.contract.ts';

type Limits = Extract<NonNullable<Measure['effect']>, { limits: unknown }>['limits'];

const WORST: Consequence = { privacy: 'critical', safety: 'critical', trust: 'critical', direct: 'catastrophic', indirect: 'catastrophic' };
const place = (recoveryDifficulty: string, economicImpact: string) => ({ recoveryDifficulty, economicImpact });

/** A measure in force that limits incident `i`. */
function limiting(limits: Limits, more: Partial<Measure> = {}): Measure {
  return { title: 'Limit', status: 'implemented', treats: [{ incident: 'i' }], effect: { limits }, ...more };
}

/** A chain (internet, front, back) with a fence apart from it, on which an attack at `back` strikes the party. */
function system(consequence: Consequence, more: Partial<AnshinDocument> = {}, incident: Partial<Incident> = {}): AnshinDocument {
  return chain({
    components: components({ net: 'network', front: 'device', back: 'device', fence: 'fence' }),
    incidents: { i: { title: 'Incident', causes: [{ id: 'c', at: 'back', class: 'malware' }], consequences: { party: consequence }, ...incident } },
    ...more,
  });
}

const position = (document: AnshinDocument, party = 'party') =>
  stagedRun(document).positions.find((found) => found.id === party) ?? expect.unreachable('no position');
const limited = (consequence: Consequence, ...measures: Measure[]) =>
  position(system(consequence, { measures: Object.fromEntries(measures.map((measure, index) => [`m${index}`, measure])) })).limited;

describe('a limiting measure', () => {
  it('caps the dimension that it names and no other', () => {
    expect(limited({ privacy: 'critical' }, limiting([{ dimension: 'privacy', to: 'limited' }]))).toEqual(place('limited', 'limited'));
    expect(limited(WORST, limiting([{ dimension: 'privacy', to: 'limited' }]))).toEqual(place('critical', 'catastrophic'));
    expect(
      limited(
        WORST,
        limiting([
          { dimension: 'direct', to: 'serious' },
          { dimension: 'indirect', to: 'limited' },
        ]),
      ),
    ).toEqual(place('critical', 'serious'));
  });

  it('never raises what is already below', () => {
    expect(limited({ direct: 'limited' }, limiting([{ dimension: 'direct', to: 'serious' }]))).toEqual(place('limited', 'limited'));
  });

  it('gives way to a stricter one', () => {
    const [serious, mild] = [limiting([{ dimension: 'direct', to: 'serious' }]), limiting([{ dimension: 'direct', to: 'limited' }])];
    expect([limited({ direct: 'catastrophic' }, serious, mild), limited({ direct: 'catastrophic' }, mild, serious)]).toEqual([
      place('limited', 'limited'),
      place('limited', 'limited'),
    ]);
  });

  it('leaves the position before measures as it is and caps the open one too', () => {
    const {
      before,
      limited: capped,
      open,
    } = position(system({ direct: 'catastrophic' }, { measures: { m: limiting([{ dimension: 'direct', to: 'serious' }]) } }));
    expect([before, capped, open]).toEqual([place('limited', 'catastrophic'), place('limited', 'serious'), place('limited', 'serious')]);
  });

  it('counts in every state that its status reaches', () => {
    const { byState } = position(system({ direct: 'serious' }, { measures: { m: limiting([{ dimension: 'direct', to: 'limited' }], { status: 'agreed' }) } }));
    expect([byState.planned, byState.agreed, byState.implemented, byState.verified].map((value) => value.limited?.economicImpact)).toEqual([
      'limited',
      'limited',
      'serious',
      'serious',
    ]);
  });

  it('caps for the parties that it names only', () => {
    const consequences = { party: { direct: 'serious' as const }, other: { direct: 'serious' as const } };
    const document = system(
      {},
      {
        stakeholders: { ...PARTY, other: { name: 'Other', role: 'provider' } },
        measures: { m: limiting([{ dimension: 'direct', to: 'limited', for: ['other'] }]) },
      },
      { consequences },
    );
    expect([position(document).limited, position(document, 'other').limited]).toEqual([place('limited', 'serious'), place('limited', 'limited')]);
  });

  it.each([
    ['the incident', [{ incident: 'i' }], true],
    ['a cause by its id', [{ cause: 'i/c' }], true],
    ['a cause by its index', [{ cause: 'i/0' }], true],
    ['the threat of a cause', [{ threat: 'rule.takeover@back' }], true],
    ['another incident', [{ incident: 'j' }], false],
    ['nothing', [], false],
  ] as const)('that names %s caps the incident: %s', (_, treats, caps) => {
    expect(limited({ direct: 'serious' }, limiting([{ dimension: 'direct', to: 'limited' }], { treats: [...treats] }))?.economicImpact).toBe(
      caps ? 'limited' : 'serious',
    );
  });

  it('that names one of several causes caps the incident', () => {
    const causes: Incident['causes'] = [
      { at: 'back', class: 'malware' },
      { at: 'front', class: 'malware' },
    ];
    const document = system(
      { direct: 'serious' },
      { measures: { m: limiting([{ dimension: 'direct', to: 'limited' }], { treats: [{ cause: 'i/1' }] }) } },
      { causes },
    );
    expect(position(document).limited).toEqual(place('limited', 'limited'));
  });

  it('that names one of several threats of a cause caps the incident', () => {
    const threats: AnshinDocument['threats'] = { own: { title: 'Own', class: 'malware', at: 'back' } };
    const document = system(
      { direct: 'serious' },
      { threats, measures: { m: limiting([{ dimension: 'direct', to: 'limited' }], { treats: [{ threat: 'own' }] }) } },
    );
    expect(position(document).limited).toEqual(place('limited', 'limited'));
  });

  it('says whether it counts and why', () => {
    const results = stagedRun(
      system(WORST, {
        measures: {
          now: limiting([{ dimension: 'direct', to: 'limited', for: ['party'] }]),
          later: limiting([{ dimension: 'trust', to: 'serious' }], { status: 'planned' }),
        },
      }),
    ).measures;
    expect(results.map(({ id, limits }) => [id, ...limits])).toEqual([
      ['later', { dimension: 'trust', to: 'serious', counts: false, because: 'limit.not-in-force' }],
      ['now', { dimension: 'direct', to: 'limited', for: ['party'], counts: true, because: 'limit.in-force' }],
    ]);
  });
});

describe('a cap on safety', () => {
  const safety: Limits = [{ dimension: 'safety', to: 'limited' }];
  const capped = (measure: Partial<Measure>, more: Partial<AnshinDocument> = {}, incident: Partial<Incident> = {}) => {
    const document = system({ safety: 'critical' }, { measures: { m: limiting(safety, measure) }, ...more }, incident);
    const [limit] = stagedRun(document).measures[0]?.limits ?? [];
    return [position(document).limited?.recoveryDifficulty, limit?.because];
  };

  it('counts where its function stands on a component that no attacker reaches', () => {
    expect(capped({ on: ['fence'] })).toEqual(['limited', 'limit.unreached']);
  });

  it('does not count where an attacker reaches one of its components', () => {
    expect(capped({ on: ['back'] })).toEqual(['critical', 'limit.reached']);
    expect(capped({ on: ['fence', 'back'] })).toEqual(['critical', 'limit.reached']);
    expect(
      capped(
        { on: ['fence'] },
        {
          channels: wires([
            ['net', 'front'],
            ['front', 'back'],
            ['back', 'fence'],
          ] as const),
        },
      ),
    ).toEqual(['critical', 'limit.reached']);
  });

  it('does not count where its place is not stated, or is a channel only', () => {
    expect(capped({})).toEqual(['critical', 'limit.reached']);
    expect(capped({ on: ['front-back'] })).toEqual(['critical', 'limit.reached']);
  });

  it('counts again where another measure keeps the attacker away', () => {
    const wall: Measure = { title: 'Wall', status: 'implemented', effect: { prevents: true }, meets: ['ssf.answer'], on: ['front'] };
    expect(capped({ on: ['back'] }, { measures: { m: limiting(safety, { on: ['back'] }), wall } })).toEqual(['limited', 'limit.unreached']);
  });

  it('counts where it is stated to be independent of the place that causes the incident', () => {
    expect(capped({ on: ['back'], independence: { from: ['back'], because: 'Wired apart.' } })).toEqual(['limited', 'limit.stated-independent']);
  });

  it('does not count for an incident that is caused from a place which the statement leaves out', () => {
    expect(capped({ on: ['back'], independence: { from: ['front'], because: 'Wired apart.' } })[0]).toBe('critical');
    const causes = [
      { at: 'back', class: 'malware' as const },
      { at: 'front', class: 'malware' as const },
    ];
    expect(capped({ on: ['back'], independence: { from: ['back'], because: 'Wired apart.' } }, {}, { causes })[0]).toBe('critical');
  });

  it('needs no statement for causes that are no attack or have no place', () => {
    const causes = [{ at: 'front', class: 'hardwareFailure' as const }, { class: 'malware' as const }];
    expect(capped({ on: ['back'], independence: { from: [], because: 'Wired apart.' } }, {}, { causes })[0]).toBe('limited');
  });

  it('is judged by where the attacker gets in each state', () => {
    const wall: Measure = { title: 'Wall', status: 'agreed', effect: { prevents: true }, meets: ['ssf.answer'], on: ['front'] };
    const { byState } = position(system({ safety: 'critical' }, { measures: { m: limiting(safety, { on: ['back'], status: 'verified' }), wall } }));
    expect([byState.planned, byState.agreed, byState.implemented, byState.verified].map((value) => value.limited?.recoveryDifficulty)).toEqual([
      'limited',
      'limited',
      'critical',
      'critical',
    ]);
  });

  it('asks of no other dimension to be independent', () => {
    expect(limited({ privacy: 'critical' }, limiting([{ dimension: 'privacy', to: 'limited' }], { on: ['back'] }))).toEqual(place('limited', 'limited'));
  });
});

describe('a decision to share', () => {
  const decision = (more: Partial<NonNullable<AnshinDocument['decisions']>[string]> = {}): AnshinDocument['decisions'] => ({
    d: {
      about: { incident: 'i' },
      treatment: 'share',
      by: 'party',
      because: 'Insured.',
      shares: [{ dimension: 'direct', to: 'limited', for: 'party' }],
      ...more,
    },
  });
  const stakeholders: AnshinDocument['stakeholders'] = { ...PARTY, other: { name: 'Other', role: 'provider' } };
  const loss: Consequence = { safety: 'critical', direct: 'serious', indirect: 'limited' };
  const after = (more: Parameters<typeof decision>[0], party = 'party') =>
    position(system({}, { stakeholders, decisions: decision(more) }, { consequences: { party: loss, other: loss } }), party).limited;

  it('caps the economic dimension of the party that it names, and closes nothing', () => {
    expect([after({}), after({}, 'other')]).toEqual([place('critical', 'limited'), place('critical', 'serious')]);
    expect(stagedRun(system(loss, { decisions: decision() })).incidents[0]?.open).toBe(true);
  });

  it('caps only dimensions that it names', () => {
    expect(after({ shares: [{ dimension: 'indirect', to: 'limited', for: 'party' }] })).toEqual(place('critical', 'serious'));
  });

  it('about a position caps all incidents of the party', () => {
    expect(after({ about: { position: 'party' } })).toEqual(place('critical', 'limited'));
  });

  it('about another incident or another thing caps nothing', () => {
    expect([after({ about: { incident: 'j' } }), after({ about: { component: 'back' } })]).toEqual([
      place('critical', 'serious'),
      place('critical', 'serious'),
    ]);
  });

  it('holds in every state of the switch, but not after its last day', () => {
    const { byState } = position(system({ direct: 'serious' }, { decisions: decision() }));
    expect(Object.values(byState).map((value) => value.limited?.economicImpact)).toEqual(['limited', 'limited', 'limited', 'limited']);
    expect(after({ until: '2026-03-31' })).toEqual(place('critical', 'serious'));
  });

  it('without shares caps nothing, and a decision to retain shares nothing', () => {
    expect([after({ shares: [] }), after({ treatment: 'retain' })]).toEqual([place('critical', 'serious'), place('critical', 'serious')]);
  });
});
