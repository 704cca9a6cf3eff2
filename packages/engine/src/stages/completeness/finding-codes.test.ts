import type { Catalog, ObligationEntry, SafetyRuleEntry } from '@anshin/catalog';
import type { AnshinDocument, FindingSeverity } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { assess } from '../../assess.ts';
import { FINDING_CODES, type FindingCode } from '../../locales/finding-words.ts';
import { FINDINGS_EN } from '../../locales/findings.en.ts';
import { FINDINGS_JA } from '../../locales/findings.ja.ts';
import { soundDocument } from '../../testing/sound-document.contract.ts';
import { testCatalog } from '../../testing/test-catalog.ts';
import { TEST_DAY } from '../../testing/test-day.ts';
import { base, TAKEOVER, tinyCatalog, tinyRule } from '../../testing/tiny-catalog.contract.ts';

/** One change to the sound document that must bring about a finding, the place it must name, and its severity. */
interface Provocation {
  readonly change: (document: AnshinDocument) => { readonly [K in keyof AnshinDocument]?: AnshinDocument[K] | undefined };
  readonly catalog?: Partial<Catalog>;
  readonly path: string;
  readonly severity: FindingSeverity;
}

const error = (path: string, change: Provocation['change'], catalog?: Partial<Catalog>): Provocation => ({
  path,
  change,
  severity: 'error',
  ...(catalog && { catalog }),
});
const warning = (path: string, change: Provocation['change'], catalog?: Partial<Catalog>): Provocation => ({
  ...error(path, change, catalog),
  severity: 'warning',
});
const info = (path: string, change: Provocation['change'], catalog?: Partial<Catalog>): Provocation => ({ ...error(path, change, catalog), severity: 'info' });

type Part<C extends keyof AnshinDocument> = NonNullable<AnshinDocument[C]>;
type Entity<C extends 'components' | 'measures' | 'incidents' | 'assets' | 'decisions'> = Part<C>[string];

const component = (d: AnshinDocument, id: string, change: Partial<Entity<'components'>>) => ({
  components: { ...d.components, [id]: { ...d.components?.[id], ...change } as Entity<'components'> },
});
const measure = (d: AnshinDocument, change: Partial<Entity<'measures'>>) => ({
  measures: { updates: { ...(d.measures?.['updates'] as Entity<'measures'>), ...change } },
});
const more = (d: AnshinDocument, added: Entity<'measures'>) => ({ measures: { ...d.measures, added } });
const incident = (d: AnshinDocument, change: Partial<Entity<'incidents'>>) => ({
  incidents: { dark: { ...(d.incidents?.['dark'] as Entity<'incidents'>), ...change } },
});
const decision = (d: Partial<Entity<'decisions'>>) => ({
  decisions: { d: { about: { incident: 'dark' }, treatment: 'retain', by: 'resident', because: 'Rare.', ...d } as Entity<'decisions'> },
});
const rated = (level: Part<'target'>['default']['recoveryDifficulty'], d: AnshinDocument) =>
  incident(d, { consequences: { resident: { safety: level, because: 'Stairs.' } } });
const smart = (d: AnshinDocument, decided?: 2 | 3): Partial<AnshinDocument> => ({
  frameworks: ['iot-ssf', 'ccds-smart-home'],
  ...(decided && { serviceLevel: { decided, by: 'maker', because: 'So.' } }),
  assets: { ...d.assets },
});

const TEXT = { ja: '文です。', en: 'A sentence.' };
const DUTY: ObligationEntry = { ...base('law.duty'), law: TEXT, effect: 'demands', check: TEXT };
const HAZARD: Part<'hazards'>[string] = {
  title: 'Dark stairs',
  situation: 'Someone goes down',
  harm: 'A fall',
  at: ['lamp'],
  safeState: 'The lamp stays lit.',
};
const SAFETY_RULE: SafetyRuleEntry = {
  ...base('safety.tiny'),
  element: 'component',
  when: { kind: ['device'] },
  severity: 'warning',
  because: TEXT,
  ask: TEXT,
};
/** A guard against the hazard that acts through the lamp, which an attacker reaches. */
const GUARD: Entity<'measures'> = {
  title: 'Guard',
  performs: 'maker',
  status: 'implemented',
  safetyFunction: { protects: ['stairs'], actsVia: ['hub'] },
  meets: ['ssf.answer'],
  on: ['hub'],
};
const hazard = (d: AnshinDocument, change: Partial<typeof HAZARD> = {}, level: 'serious' | 'limited' = 'serious') => ({
  hazards: { stairs: { ...HAZARD, ...change } },
  ...incident(d, { hazards: ['stairs'], consequences: { resident: { safety: level, because: 'Stairs.' } } }),
});
const LIMIT: Entity<'measures'> = {
  title: 'Torch',
  performs: 'maker',
  status: 'implemented',
  treats: [{ incident: 'dark' }],
  effect: { limits: [{ dimension: 'safety', to: 'limited' }] },
};

const PROVOCATIONS: Readonly<Record<FindingCode, Provocation>> = {
  'check.unknown-reference': error('channels.hub-lamp.between.1', (d) => ({
    channels: { ...d.channels, 'hub-lamp': { between: ['hub', 'lmap'], medium: 'ethernet' } },
  })),
  'check.unknown-kind': error('components.lamp.kind', (d) => component(d, 'lamp', { kind: 'devise' })),
  'check.unknown-requirement': error('measures.updates.meets.0', (d) => measure(d, { meets: ['ssf.anser'] })),
  'check.unknown-obligation': error('obligations.law.nothing', () => ({ obligations: { 'law.nothing': { state: 'kept' } } })),
  'check.bad-vector': error('threats.own.vectors.0', () => ({ threats: { own: { title: 'Own', vectors: ['CVSS:3.1/AV:X'] } } })),
  'check.cycle': error('zones.home', () => ({ zones: { home: { kind: 'premises', within: 'wide' }, wide: { kind: 'internet', within: 'home' } } })),
  'check.unknown-step': error('flows.switch.steps.s2.after.0', (d) => ({
    flows: { switch: { steps: { ...d.flows?.['switch']?.steps, s2: { from: 'hub', to: 'lamp', after: ['s9'] } } } },
  })),
  'check.more-findings': error('', () => ({
    obligations: Object.fromEntries(Array.from({ length: 1_001 }, (_, index) => [`law.none-${index}`, { state: 'kept' as const }])),
  })),
  'scope.no-description': warning('scope', () => ({ description: undefined })),
  'scope.no-framework': warning('frameworks', () => ({ frameworks: [] })),
  'scope.no-applying-party': error('applyingParties', () => ({ applyingParties: [] })),
  'scope.no-coordinator': warning('coordinator', () => ({ applyingParties: ['maker', 'resident'] })),
  'stakeholders.none': error('stakeholders', () => ({ stakeholders: {} })),
  'stakeholders.no-user': warning('stakeholders', (d) => ({ stakeholders: { ...d.stakeholders, resident: { name: 'Resident', role: 'other' } } })),
  'stakeholders.unrelated': info('stakeholders.maker', () => ({ relations: {} })),
  'components.none': error('components', () => ({ components: {} })),
  'components.no-accountable': error('components.spare.accountable', (d) => ({ ...component(d, 'spare', { kind: 'device', zone: 'home' }) })),
  'components.boundary-conflict': warning('components.lamp.accountable', () => ({ responsibilityBoundary: { agreed: { resident: ['lamp'] } } })),
  'components.isolated': warning('components.spare', (d) => component(d, 'spare', { kind: 'device', zone: 'home', accountable: 'maker' })),
  'components.no-zone': info('components.spare.zone', (d) => component(d, 'spare', { kind: 'device', accountable: 'maker' })),
  'components.inferred': info('components.lamp', (d) => component(d, 'lamp', { inferred: true })),
  'channels.none': error('channels', () => ({ channels: {} })),
  'channels.protection-unstated': info('channels.net-hub.protection', (d) => ({
    channels: { ...d.channels, 'net-hub': { between: ['net', 'hub'], medium: 'ethernet' } },
  })),
  'flows.none': error('flows', () => ({ flows: {} })),
  'flows.no-connection': error('flows.switch.steps.s1', () => ({ flows: { switch: { steps: { s1: { from: 'net', to: 'lamp' } } } } })),
  'assets.none': warning('assets', () => ({ assets: {} })),
  'assets.nowhere': warning('assets.lost', (d) => ({ assets: { ...d.assets, lost: { kind: 'logs' } } })),
  'target.none': error('target', () => ({ target: undefined })),
  'target.no-reason': warning('target.default.because', () => ({ target: { default: { recoveryDifficulty: 'limited', economicImpact: 'limited' } } })),
  'target.inferred': warning('target.default', () => ({
    target: { default: { recoveryDifficulty: 'limited', economicImpact: 'limited', because: 'So.', inferred: true } },
  })),
  'criteria.none': info('criteria', () => ({ criteria: undefined })),
  'incidents.none': error('incidents', () => ({ incidents: {} })),
  'incidents.no-cause': warning('incidents.dark.causes', (d) => incident(d, { causes: [] })),
  'incidents.no-consequence': warning('incidents.dark.consequences', (d) => incident(d, { consequences: {} })),
  'incidents.no-reason': info('incidents.dark.consequences.resident.because', (d) => incident(d, { consequences: { resident: { safety: 'limited' } } })),
  'incidents.cause-without-place': info('incidents.dark.causes.0', (d) => incident(d, { causes: [{ class: 'malware' }] })),
  'incidents.unreachable': warning('incidents.dark.causes.0', (d) => ({
    ...component(d, 'spare', { kind: 'device' }),
    ...incident(d, { causes: [{ at: 'spare', class: 'malware' }] }),
  })),
  'positions.not-rated': warning('stakeholders.maker', (d) => incident(d, { consequences: { maker: {} } })),
  'positions.outside-target': warning('stakeholders.resident', (d) => rated('serious', d)),
  'positions.overridden': info('stakeholders.resident', () => ({
    overrides: { o: { stakeholder: 'resident', axis: 'economicImpact', value: 'limited', because: 'Known.', by: 'maker' } },
  })),
  'positions.rationale-outdated': warning('rationales.resident', () => ({
    rationales: { resident: { because: 'Stairs.', concludes: { recoveryDifficulty: 'critical', economicImpact: 'limited' } } },
  })),
  'positions.through-trust': info('stakeholders.maker', (d) => incident(d, { consequences: { maker: { trust: 'serious', because: 'Name.' } } })),
  'positions.inferred': info('stakeholders.resident', (d) =>
    incident(d, { consequences: { resident: { safety: 'limited', because: 'So.', inferred: true } } }),
  ),
  'level.undecided': warning('serviceLevel', (d) => smart(d)),
  'level.below-proposed': warning('serviceLevel.decided', (d) => ({ ...smart(d, 2), assets: { ...d.assets, life: { kind: 'life' } } })),
  'level.above-proposed': warning('serviceLevel.decided', (d) => smart(d, 3)),
  'threats.none': warning('components', () => ({}), { rules: [] }),
  'threats.unresolved': warning('threats.all', () => ({ threats: { all: { title: 'All', unresolved: true } } })),
  'threats.disposition-orphan': warning('threatDispositions.rule.gone@lamp', () => ({ threatDispositions: { 'rule.gone@lamp': { state: 'adopted' } } })),
  'threats.not-applicable-without-reason': error('threatDispositions.rule.takeover@lamp', () => ({
    threatDispositions: { 'rule.takeover@lamp': { state: 'notApplicable' } },
  })),
  'threats.untreated': warning('channels.hub-lamp', () => ({}), {
    rules: [TAKEOVER, tinyRule({ id: 'rule.path', element: 'channel', requirements: ['ssf.other'] })],
  }),
  'measures.none': error('measures', () => ({ measures: {} })),
  'measures.no-performer': error('measures.updates.performs', () => ({
    measures: { updates: { title: 'Updates', meets: ['ssf.answer'], status: 'implemented' } },
  })),
  'measures.orphan': warning('measures.added', (d) => more(d, { title: 'Idle', performs: 'maker', status: 'planned' })),
  'measures.no-evidence': error('measures.updates.evidence', (d) => measure(d, { status: 'verified' })),
  'measures.can-harm': warning('measures.updates.canHarm', (d) => measure(d, { canHarm: [{ at: 'lamp', because: 'It goes dark meanwhile.' }] })),
  'measures.limit-not-independent': warning('measures.added.effect', (d) => more(d, { ...LIMIT, on: ['lamp'] })),
  'measures.limit-not-for-incident': warning('measures.added.independence.from', (d) =>
    more(d, { ...LIMIT, on: ['lamp'], independence: { from: ['hub'], because: 'Apart.' } }),
  ),
  'measures.unknown-threat': warning('measures.added.treats.0.threat', (d) =>
    more(d, { title: 'Filter', performs: 'maker', status: 'planned', treats: [{ threat: 'rule.takover@lamp' }] }),
  ),
  'measures.safety-function-reachable': warning('components.fence', (d) => ({
    ...component(d, 'fence', { kind: 'fence', zone: 'home', accountable: 'maker' }),
    channels: { ...d.channels, 'lamp-fence': { between: ['lamp', 'fence'], medium: 'ethernet' } },
  })),
  'safety.no-safe-state': info('hazards.stairs.safeState', () => ({
    hazards: { stairs: { title: HAZARD.title, situation: HAZARD.situation, harm: HAZARD.harm } },
  })),
  'safety.no-function': warning('hazards.stairs', (d) => hazard(d)),
  'safety.no-hazard': warning('incidents.dark.hazards', (d) => rated('serious', d)),
  'safety.function-reachable': warning('measures.added.safetyFunction.actsVia', (d) => ({ ...hazard(d), ...more(d, GUARD) })),
  'safety.function-shared': warning('measures.added.safetyFunction', (d) => ({
    ...hazard(d),
    ...more(d, { ...GUARD, safetyFunction: { protects: ['stairs'], actsVia: ['lamp'] } }),
  })),
  'safety.function-unplaced': info('measures.added.safetyFunction.actsVia', (d) => {
    const { on: _, ...guard } = GUARD;
    return { ...hazard(d), ...more(d, { ...guard, safetyFunction: { protects: ['stairs'] } }) };
  }),
  'safety.measure-can-harm': warning('measures.updates', () => ({}), { safetyRules: [{ ...SAFETY_RULE, measure: { meets: ['ssf.answer'] } }] }),
  'safety.place-can-harm': warning('components.lamp', () => ({}), { safetyRules: [SAFETY_RULE] }),
  'safety.priority-order': warning('measures.updates.priorities', (d) => measure(d, { priorities: ['comfort', 'life'] })),
  'safety.priority-unstated': info('measures.updates.priorities', (d) => ({
    ...incident(d, { causes: [{ id: 'clash', at: 'lamp', class: 'conflictingCommands' }] }),
    ...measure(d, { treats: [{ cause: 'dark/clash' }], effect: { prevents: true }, functions: [12] }),
  })),
  'decisions.missing': warning('stakeholders.resident', (d) => rated('serious', d)),
  'decisions.expired': warning('decisions.d.until', () => decision({ until: '2026-03-31' })),
  'requirements.waived-without-reason': error('requirementStates.ssf.answer', () => ({ requirementStates: { 'ssf.answer': { state: 'waived' } } })),
  'requirements.met-elsewhere-without-place': error('requirementStates.ssf.answer', () => ({
    requirementStates: { 'ssf.answer': { state: 'metElsewhere', because: 'Elsewhere.' } },
  })),
  'obligations.not-feasible': warning('obligations.law.duty', () => ({ obligations: { 'law.duty': { state: 'notFeasible' } } }), { obligations: [DUTY] }),
  'obligations.open': warning('obligations.law.duty', () => ({ obligations: { 'law.duty': { state: 'open' } } }), { obligations: [DUTY] }),
};

/** The sound document with one change; a part changed to undefined is left out. */
function changed({ change }: Provocation): AnshinDocument {
  const document = soundDocument();
  return Object.fromEntries(Object.entries({ ...document, ...change(document) }).filter(([, value]) => value !== undefined)) as AnshinDocument;
}

const findingsOf = (provocation: Provocation) => assess(changed(provocation), tinyCatalog(provocation.catalog), { now: TEST_DAY }).findings;
const placeholders = (template: string): string[] => [...template.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? '').sort();

it('a sound document is free of findings', () => {
  expect(assess(soundDocument(), tinyCatalog(), { now: TEST_DAY }).findings).toEqual([]);
});

describe.each(FINDING_CODES)('the finding %s', (code) => {
  const provocation = PROVOCATIONS[code];
  const found = findingsOf(provocation).filter((finding) => finding.code === code);
  const at = found.find((finding) => finding.path.join('.') === provocation.path);

  it('arises from one fault in a sound document, at its place and with its severity', () => {
    expect(found.map((finding) => finding.path.join('.'))).toContain(provocation.path);
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set([provocation.severity]));
  });

  it('has the same values in its Japanese and its English sentence, and is given each of them', () => {
    expect(new Set(placeholders(FINDINGS_JA[code]))).toEqual(new Set(placeholders(FINDINGS_EN[code])));
    for (const name of placeholders(FINDINGS_EN[code])) for (const finding of found) expect(finding.params, code).toHaveProperty(name);
  });

  it('is a whole sentence in both languages, with every value filled in', () => {
    expect(at?.message.ja).toMatch(/[。」]$/);
    expect(at?.message.en).toMatch(/[.?!"]$/);
    expect(`${at?.message.ja}${at?.message.en}`).not.toMatch(/[{}]|undefined|\[object/);
    expect(at?.message.en).not.toMatch(/ {2}|\.\.|[\u3040-\u30ff]/);
  });

  it('belongs to one worksheet of the procedure', () => {
    const worksheets = testCatalog().worksheets.filter((worksheet) => worksheet.findings.some((prefix) => code.startsWith(prefix)));
    expect(worksheets.map(({ number }) => number)).toHaveLength(1);
  });
});

it('findings about a party that decides, shares or has a decision in time are not raised', () => {
  const outside = rated('serious', soundDocument());
  const codes = (parts: Partial<AnshinDocument>) =>
    assess({ ...soundDocument(), ...outside, ...parts }, tinyCatalog(), { now: TEST_DAY }).findings.map(({ code }) => code);
  for (const about of [{ incident: 'dark' }, { position: 'resident' }, { cause: 'dark/0' }])
    expect(codes(decision({ about }))).not.toContain('decisions.missing');
  for (const about of [{ incident: 'other' }, { position: 'maker' }, { component: 'lamp' }]) expect(codes(decision({ about }))).toContain('decisions.missing');
  expect(codes(decision({ until: '2026-03-31' }))).toContain('decisions.missing');
  expect(codes(decision({ until: '2026-03-31' }))).toContain('decisions.expired');
  expect(codes(decision({ until: '2026-04-01' }))).not.toContain('decisions.expired');
});

it('a decision about one usage of a party settles that usage and no other', () => {
  const usages = { night: { title: 'Night' }, day: { title: 'Day' } };
  const missing = (position: string) =>
    assess({ ...soundDocument(), ...rated('serious', soundDocument()), usages, ...decision({ about: { position } }) }, tinyCatalog(), {
      now: TEST_DAY,
    }).findings.filter(({ code }) => code === 'decisions.missing').length;
  expect([missing('resident/night'), missing('resident'), missing('maker')]).toEqual([1, 0, 2]);
});

it('a party alone needs no relation to another', () => {
  const alone = { ...soundDocument(), stakeholders: { maker: { name: 'Maker', role: 'user' as const } }, relations: {} };
  expect(assess(alone, tinyCatalog(), { now: TEST_DAY }).findings.map(({ code }) => code)).not.toContain('stakeholders.unrelated');
});

it('what lies outside the stated scope needs nobody who answers for it', () => {
  const document = { ...soundDocument(), ...component(soundDocument(), 'spare', { kind: 'device', zone: 'home' }) };
  const codes = (parts: Partial<AnshinDocument>) => assess({ ...document, ...parts }, tinyCatalog(), { now: TEST_DAY }).findings.map(({ code }) => code);
  expect(codes({})).toContain('components.no-accountable');
  expect(codes({ scope: { exclusions: { e: { what: ['spare'], because: 'Another contract.' } } } })).not.toContain('components.no-accountable');
});

it('a document that does not follow the IoT-SSF is not asked for its applying parties, target or criteria', () => {
  const { applyingParties: _, target: __, criteria: ___, ...rest } = soundDocument();
  const codes = assess({ ...rest, frameworks: ['ipa-reliability'] }, tinyCatalog(), { now: TEST_DAY }).findings.map(({ code }) => code);
  expect(codes.filter((code) => code.startsWith('scope.') || code.startsWith('target.') || code.startsWith('criteria.'))).toEqual([]);
});
