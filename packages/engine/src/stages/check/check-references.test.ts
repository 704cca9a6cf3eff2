import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { FindingList } from '../../finding-list.ts';
import { soundDocument } from '../../testing/sound-document.contract.ts';
import { checkReferences, knownIds } from './check-references.ts';

/** Places whose reference names nothing, as `path = id`. */
function dangling(parts: Partial<AnshinDocument>, document = soundDocument()): string[] {
  const findings = new FindingList();
  const changed = { ...document, ...parts };
  checkReferences(changed, knownIds(changed), findings);
  return findings.sorted().map(({ path, params }) => `${path.join('.')} = ${String(params['id'])}`);
}

const text = { title: 'T', because: 'B' };

/** Per part: content in which every reference names a ghost, and the places that must be reported. */
const GHOSTS: readonly (readonly [string, Partial<AnshinDocument>, readonly string[]])[] = [
  ['the applying parties and the coordinator', { applyingParties: ['ghost'], coordinator: 'ghost' }, ['applyingParties.0', 'coordinator']],
  ['the service level', { serviceLevel: { decided: 2, by: 'ghost', because: 'B' } }, ['serviceLevel.by']],
  ['stakeholders', { stakeholders: { ...soundDocument().stakeholders, part: { name: 'Part', role: 'other', partOf: 'ghost' } } }, ['stakeholders.part.partOf']],
  ['relations', { relations: { r: { from: 'ghost', to: 'ghost', kind: 'other' } } }, ['relations.r.from', 'relations.r.to']],
  [
    'the target',
    {
      target: {
        default: { recoveryDifficulty: 'limited', economicImpact: 'limited' },
        stakeholders: { ghost: { recoveryDifficulty: 'limited', economicImpact: 'limited' } },
      },
    },
    ['target.stakeholders.ghost'],
  ],
  [
    'the responsibility boundary',
    { responsibilityBoundary: { agreed: { ghost: ['ghost', 'lamp'] } } },
    ['responsibilityBoundary.agreed.ghost.0', 'responsibilityBoundary.agreed.ghost'],
  ],
  ['exclusions', { scope: { exclusions: { e: { what: ['hub-lamp', 'ghost'], because: 'B' } } } }, ['scope.exclusions.e.what.1']],
  ['zones', { zones: { ...soundDocument().zones, z: { kind: 'field', within: 'ghost' } } }, ['zones.z.within']],
  [
    'components',
    { components: { ...soundDocument().components, c: { kind: 'device', zone: 'ghost', owner: 'ghost', accountable: 'ghost', operator: 'ghost' } } },
    ['components.c.accountable', 'components.c.operator', 'components.c.owner', 'components.c.zone'],
  ],
  ['channels', { channels: { ...soundDocument().channels, c: { between: ['hub-lamp', 'lamp'], medium: 'wifi' } } }, ['channels.c.between.0']],
  ['assets', { assets: { ...soundDocument().assets, a: { kind: 'logs', heldBy: ['lamp', 'hub-lamp', 'ghost'] } } }, ['assets.a.heldBy.2']],
  [
    'flows',
    { flows: { f: { steps: { s: { from: 'ghost', to: 'ghost', via: ['ghost'], carries: ['ghost'] } } } } },
    ['flows.f.steps.s.carries.0', 'flows.f.steps.s.from', 'flows.f.steps.s.to', 'flows.f.steps.s.via.0'],
  ],
  ['hazards', { hazards: { h: { title: 'T', situation: 'S', harm: 'H', at: ['ghost'] } } }, ['hazards.h.at.0']],
  [
    'incidents',
    {
      incidents: {
        i: {
          title: 'T',
          causes: [{ class: 'malware' }, { class: 'malware', at: 'ghost' }],
          consequences: { ghost: {} },
          usages: ['ghost'],
          hazards: ['ghost'],
          assets: ['ghost'],
        },
      },
    },
    ['incidents.i.assets.0', 'incidents.i.causes.1.at', 'incidents.i.consequences.ghost', 'incidents.i.hazards.0', 'incidents.i.usages.0'],
  ],
  ['threats', { threats: { t: { title: 'T', at: 'ghost' } } }, ['threats.t.at']],
  [
    'overrides',
    { overrides: { o: { stakeholder: 'ghost', by: 'ghost', usage: 'ghost', axis: 'economicImpact', value: 'limited', because: 'B' } } },
    ['overrides.o.by', 'overrides.o.stakeholder', 'overrides.o.usage'],
  ],
  [
    'rationales',
    { rationales: { 'ghost/ghost': { because: 'B', by: 'ghost' } } },
    ['rationales.ghost/ghost.by', 'rationales.ghost/ghost', 'rationales.ghost/ghost'],
  ],
  [
    'measures',
    {
      measures: {
        m: {
          title: 'T',
          status: 'planned',
          performs: 'ghost',
          accountable: 'ghost',
          asked: ['ghost'],
          on: ['ghost', 'hub-lamp'],
          independence: { from: ['ghost'], because: 'B' },
          dependsOn: ['ghost'],
          excludes: ['ghost'],
          evidence: ['ghost'],
        },
      },
    },
    [
      'measures.m.accountable',
      'measures.m.asked.0',
      'measures.m.dependsOn.0',
      'measures.m.evidence.0',
      'measures.m.excludes.0',
      'measures.m.independence.from.0',
      'measures.m.on.0',
      'measures.m.performs',
    ],
  ],
  ['policies', { policies: { p: { title: 'T', for: ['ghost'], incidents: ['ghost'] } } }, ['policies.p.for.0', 'policies.p.incidents.0']],
  [
    'decisions',
    {
      decisions: {
        d: {
          about: { position: 'ghost/usage' },
          treatment: 'share',
          by: 'ghost',
          because: 'B',
          shares: [{ dimension: 'direct', to: 'limited', for: 'ghost' }],
        },
      },
    },
    ['decisions.d.about.position', 'decisions.d.by', 'decisions.d.shares.0.for'],
  ],
];

describe('a reference that names nothing', () => {
  it('is not found in a sound document', () => {
    expect(dangling({})).toEqual([]);
  });

  it.each(GHOSTS)('is reported in %s, each at its place', (_, parts, places) => {
    const { measures: __, ...document } = soundDocument();
    const found = dangling(parts, document as AnshinDocument).filter((place) => / = (ghost|hub-lamp)/.test(place));
    expect(found.map((place) => place.split(' = ')[0])).toEqual(places);
  });

  it.each(['component', 'channel', 'flow', 'asset', 'incident', 'measure', 'cause'] as const)(
    'is reported where a measure treats a %s that does not exist',
    (type) => {
      const treats = [{ [type]: 'ghost' }] as unknown as NonNullable<NonNullable<AnshinDocument['measures']>[string]['treats']>;
      expect(dangling({ measures: { m: { title: 'T', status: 'planned', treats } } })).toEqual([`measures.m.treats.0.${type} = ghost`]);
    },
  );

  it.each([
    { component: 'lamp' },
    { channel: 'hub-lamp' },
    { flow: 'switch' },
    { asset: 'order' },
    { incident: 'dark' },
    { cause: 'dark/0' },
    { measure: 'updates' },
    { position: 'resident' },
    { position: 'resident/day' },
    { threat: 'rule.any@thing' },
    { requirement: 'ssf.any' },
  ])('is not seen in %j', (about) => {
    expect(dangling({ decisions: { d: { ...text, about, treatment: 'retain', by: 'maker', because: 'B' } as never } })).toEqual([]);
  });

  it('is not seen where the cause is one of several', () => {
    const incidents: AnshinDocument['incidents'] = { dark: { title: 'T', causes: [{ id: 'first', class: 'malware' }, { class: 'mistake' }] } };
    const decided = (cause: string) => dangling({ incidents, decisions: { d: { about: { cause }, treatment: 'retain', by: 'maker', because: 'B' } } });
    expect([decided('dark/first'), decided('dark/1')]).toEqual([[], []]);
  });

  it('may be a cause that its incident does not have', () => {
    expect(dangling({ decisions: { d: { about: { cause: 'dark/7' }, treatment: 'retain', by: 'maker', because: 'B' } } })).toEqual([
      'decisions.d.about.cause = dark/7',
    ]);
  });

  it('is none where a relation names an authority', () => {
    expect(dangling({ authorities: { office: { name: 'Office' } }, relations: { r: { from: 'maker', to: 'office', kind: 'report' } } })).toEqual([]);
  });

  it('is told apart from what every object has', () => {
    expect(
      dangling({
        authorities: {},
        relations: { r: { from: 'constructor', to: 'toString', kind: 'other' } },
        decisions: { d: { about: { cause: 'constructor/0' }, treatment: 'retain', by: 'maker', because: 'B' } },
      }),
    ).toEqual(['decisions.d.about.cause = constructor', 'relations.r.from = constructor', 'relations.r.to = toString']);
  });

  it('comes with the nearest id there is, whatever the order of the file', () => {
    const suggestion = (components: AnshinDocument['components']) => {
      const findings = new FindingList();
      const document = {
        ...soundDocument(),
        components,
        channels: { c: { between: ['lamq', 'hub'] as [string, string], medium: 'wifi' as const } },
      } as AnshinDocument;
      checkReferences(document, knownIds(document), findings);
      return findings.sorted().find(({ path }) => path.join('.') === 'channels.c.between.0')?.params['nearest'];
    };
    const [hub, lamp, lamr] = [{ kind: 'device' }, { kind: 'device' }, { kind: 'device' }];
    expect([suggestion({ hub, lamp, lamr }), suggestion({ lamr, lamp, hub }), suggestion({ hub })]).toEqual(['lamp', 'lamp', '']);
  });
});
