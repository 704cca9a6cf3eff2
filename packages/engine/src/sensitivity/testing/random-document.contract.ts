import type { AnshinDocument, Cause, Consequence, Decision, Incident, Measure } from '@anshin/model';
import fc from 'fast-check';

const PARTIES = ['maker', 'resident', 'shop'] as const;
const KINDS = ['network', 'localNetwork', 'router', 'device', 'server', 'panel', 'fence', 'person'] as const;
const COMPONENTS = ['c0', 'c1', 'c2', 'c3', 'c4', 'c5'] as const;
const CHANNELS = ['k0', 'k1', 'k2', 'k3', 'k4', 'k5', 'k6'] as const;
const INCIDENTS = ['i0', 'i1', 'i2', 'i3'] as const;

const recovery = fc.constantFrom('limited' as const, 'serious' as const, 'critical' as const);
const economic = fc.constantFrom('limited' as const, 'serious' as const, 'catastrophic' as const);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const present = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;

const place = fc.constantFrom(...COMPONENTS, ...CHANNELS);
const cause = fc
  .record({ at: optional(place), class: fc.constantFrom('malware' as const, 'tampering' as const, 'mistake' as const), inferred: optional(fc.constant(true)) })
  .map((value) => present(value) as Cause);
const consequence = fc
  .record({
    privacy: optional(recovery),
    safety: optional(recovery),
    trust: optional(recovery),
    direct: optional(economic),
    indirect: optional(economic),
    inferred: optional(fc.constant(true)),
  })
  .map((value) => present(value) as Consequence);
const incident = fc
  .record({
    causes: fc.array(cause, { maxLength: 3 }),
    consequences: fc.dictionary(fc.constantFrom(...PARTIES), consequence, { noNullPrototype: true }),
    usages: optional(fc.subarray(['day', 'night'])),
    inferred: optional(fc.constant(true)),
  })
  .map((value): Incident => present({ title: 'Incident', ...value }) as Incident);

const treated = fc.oneof(
  fc.constantFrom(...INCIDENTS).map((id) => ({ incident: id })),
  fc.tuple(fc.constantFrom(...INCIDENTS), fc.nat(2)).map(([id, index]) => ({ cause: `${id}/${index}` })),
  fc.constantFrom(...COMPONENTS).map((id) => ({ threat: `rule.takeover@${id}` })),
);
const effect = fc.oneof(
  fc.constant({ prevents: true as const }),
  fc
    .array(
      fc
        .record({
          dimension: fc.constantFrom('privacy' as const, 'safety' as const, 'direct' as const),
          to: fc.constantFrom('limited' as const, 'serious' as const),
          for: optional(fc.subarray([...PARTIES], { minLength: 1 })),
        })
        .map(present),
      { minLength: 1, maxLength: 2 },
    )
    .map((limits) => ({ limits })),
);
const measure = fc
  .record({
    status: fc.constantFrom('planned' as const, 'agreed' as const, 'implemented' as const, 'verified' as const),
    effect: optional(effect),
    meets: optional(fc.constant(['ssf.answer'])),
    on: optional(fc.subarray([...COMPONENTS], { maxLength: 3 })),
    treats: optional(fc.array(treated, { maxLength: 2 })),
    independence: optional(fc.subarray([...COMPONENTS]).map((from) => ({ from, because: 'Apart.' }))),
    inferred: optional(fc.constant(true)),
  })
  .map((value): Measure => present({ title: 'Measure', ...value }) as Measure);

const decision = fc.oneof(
  fc.constantFrom(...INCIDENTS).map((id): Decision => ({ about: { incident: id }, treatment: 'avoid', by: 'maker', because: 'Dropped.' })),
  fc
    .constantFrom(...COMPONENTS)
    .map((id): Decision => ({ about: { component: id }, treatment: 'avoid', by: 'maker', because: 'Dropped.', until: '2026-12-31' })),
  fc.constantFrom(...INCIDENTS).map(
    (id): Decision => ({
      about: { incident: id },
      treatment: 'share',
      by: 'maker',
      because: 'Insured.',
      shares: [{ dimension: 'direct', to: 'limited', for: 'maker' }],
    }),
  ),
);

/** Small documents for the tiny catalog: six components, random wires, incidents, measures of every sort, decisions, overrides. */
export const randomDocument: fc.Arbitrary<AnshinDocument> = fc
  .record({
    kinds: fc.array(fc.constantFrom(...KINDS), { minLength: 6, maxLength: 6 }),
    inferred: fc.array(fc.boolean(), { minLength: 13, maxLength: 13 }),
    wires: fc.array(fc.tuple(fc.constantFrom(...COMPONENTS), fc.constantFrom(...COMPONENTS), fc.constantFrom('ethernet' as const, 'wifi' as const)), {
      minLength: 3,
      maxLength: 7,
    }),
    incidents: fc.array(incident, { minLength: 1, maxLength: 4 }),
    measures: fc.array(measure, { maxLength: 6 }),
    decisions: fc.array(decision, { maxLength: 2 }),
    usages: fc.boolean(),
    decided: fc.boolean(),
    override: optional(fc.tuple(fc.constantFrom(...PARTIES), fc.constantFrom('limited' as const, 'serious' as const, 'critical' as const))),
    targetInferred: fc.boolean(),
  })
  .map(({ kinds, inferred, wires, incidents, measures, decisions, usages, decided, override, targetInferred }): AnshinDocument => {
    const named = <T>(names: readonly string[], values: readonly T[]): Record<string, T> =>
      Object.fromEntries(values.map((value, i) => [names[i] ?? `x${i}`, value]));
    const mark = (i: number): object => (inferred[i] === true ? { inferred: true } : {});
    return {
      anshin: 1,
      id: 'random',
      title: 'Random',
      ...(decided ? { serviceLevel: { decided: 2 as const, by: 'maker', because: 'Chosen.' } } : {}),
      ...(usages ? { usages: { day: { title: 'Day' }, night: { title: 'Night' } } } : {}),
      stakeholders: { maker: { name: 'Maker', role: 'developer' }, resident: { name: 'Resident', role: 'user' }, shop: { name: 'Shop', role: 'provider' } },
      components: named(
        COMPONENTS,
        kinds.map((kind, i) => ({ kind, ...mark(i) })),
      ),
      channels: named(
        CHANNELS,
        wires.filter(([a, b]) => a !== b).map(([a, b, medium], i) => ({ between: [a, b] as [string, string], medium, ...mark(6 + i) })),
      ),
      target: { default: { recoveryDifficulty: 'limited', economicImpact: 'serious', ...(targetInferred ? { inferred: true } : {}) } },
      incidents: named(INCIDENTS, incidents),
      measures: named(['m0', 'm1', 'm2', 'm3', 'm4', 'm5'], measures),
      decisions: named(['d0', 'd1'], decisions),
      ...(override === undefined
        ? {}
        : { overrides: { o: { stakeholder: override[0], axis: 'recoveryDifficulty' as const, value: override[1], because: 'Known better.', by: 'maker' } } }),
    };
  });
