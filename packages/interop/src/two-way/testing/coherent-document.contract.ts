import { type AnshinDocument, AssetKind, checkDocument, MeasureStatus, Medium, ThreatClass, Trait, ZoneKind } from '@anshin/model';
import fc from 'fast-check';

const AWKWARD = [
  'no',
  '1',
  'null',
  ' a',
  'a ',
  'a\nb',
  '=SUM(A1)',
  '日本語',
  '😀',
  '"',
  "it's",
  'a: b',
  '# a',
  '- a',
  '|',
  '\\n',
  'x'.repeat(120),
  '{a}',
  '__proto__',
  '...',
  'مرحبا',
];
const plain = fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ minLength: 1, maxLength: 12 }), fc.lorem({ maxCount: 3 }));
const text = fc.oneof(plain, fc.record({ ja: plain, en: plain }));
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const flag = maybe(fc.boolean());
const someOf = (ids: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...ids], { maxLength: Math.min(3, ids.length) });

const ZONES = ['home', 'cloud', 'room', 'Plant_2'];
const COMPONENTS = ['edge', 'phone', 'cloud', 'user', 'lamp', 'dataStore'];
const CHANNELS = ['edge-phone', 'radio', 'line_1', 'c4'];
const ASSETS = ['command', 'log-in'];
const STEPS = ['s1', 's2', 'back'];
const KINDS = ['homeGateway', 'smartphoneApp', 'cloudService', 'person', 'homeAppliance', 'dataServer', 'sensor'];

/** A map of some of the ids to entities. */
function some<T>(ids: readonly string[], entity: (at: number) => fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc
    .tuple(fc.subarray([...ids]), fc.tuple(...ids.map((_, at) => entity(at))))
    .map(([chosen, all]) => Object.fromEntries(chosen.map((id) => [id, all[ids.indexOf(id)] as T])));
}

const zones = some(ZONES, (at) =>
  fc.record({
    name: maybe(text),
    kind: fc.constantFrom(...ZoneKind.options),
    within: at === 0 ? fc.constant(undefined) : maybe(fc.constantFrom(...ZONES.slice(0, at))),
    description: maybe(text),
  }),
);
const components = some(COMPONENTS, () =>
  fc.record({
    name: maybe(text),
    kind: fc.constantFrom(...KINDS),
    layer: maybe(fc.constantFrom('edge', 'fog', 'cloud')),
    zone: maybe(fc.constantFrom(...ZONES)),
    interfaces: maybe(fc.subarray([...Medium.options], { maxLength: 2 })),
    traits: maybe(fc.dictionary(fc.constantFrom(...Trait.options), fc.boolean(), { maxKeys: 4, noNullPrototype: true })),
    description: maybe(text),
    purpose: maybe(text),
    unknownDevice: flag,
    inferred: flag,
  }),
);
const channels = some(CHANNELS, () =>
  fc.record({
    name: maybe(text),
    between: fc.subarray(COMPONENTS, { minLength: 2, maxLength: 2 }),
    medium: fc.constantFrom(...Medium.options),
    protection: maybe(fc.record({ encrypted: flag, authenticated: flag, integrity: flag })),
    maintenance: flag,
    description: maybe(text),
    inferred: flag,
  }),
);
const step = fc.record({
  from: fc.constantFrom(...COMPONENTS),
  to: fc.constantFrom(...COMPONENTS),
  after: maybe(someOf(STEPS)),
  via: maybe(someOf(COMPONENTS)),
  carries: maybe(someOf(ASSETS)),
  label: maybe(plain),
  title: maybe(text),
  inferred: flag,
});
const mirrored = fc
  .tuple(fc.subarray(COMPONENTS, { minLength: 2, maxLength: 2 }), maybe(someOf(ASSETS)))
  .map(([[from, to], carries]) => ({ s1: { from, to, carries }, s2: { from: to, to: from, carries } }));
const flows = some(['operate', 'report'], () =>
  fc.record({
    title: maybe(text),
    steps: fc.oneof(
      some(STEPS, () => step),
      mirrored,
    ),
    inferred: flag,
  }),
);
const assets = some(ASSETS, () =>
  fc.record({
    name: maybe(text),
    kind: fc.constantFrom(...AssetKind.options),
    primary: flag,
    heldBy: maybe(someOf([...COMPONENTS, ...CHANNELS])),
    personal: flag,
    description: maybe(text),
  }),
);
const threats = some(['t1', 'wire-tapped', 'T3'], () =>
  fc.record({
    at: maybe(fc.constantFrom(...COMPONENTS, ...CHANNELS)),
    class: maybe(fc.constantFrom(...ThreatClass.options)),
    title: text,
    because: maybe(text),
    unresolved: flag,
    vectors: maybe(fc.array(plain, { maxLength: 2 })),
    requirements: maybe(fc.array(plain, { maxLength: 2 })),
    inferred: flag,
  }),
);
const reference = fc.oneof(
  fc.constantFrom('t1', 'wire-tapped', 'T3', 'gone').map((threat) => ({ threat })),
  fc.constantFrom(...COMPONENTS).map((component) => ({ component })),
);
const measures = some(['lock', 'crypt', 'watch'], () =>
  fc.record({
    title: text,
    description: maybe(text),
    meets: maybe(fc.array(plain, { maxLength: 2 })),
    on: maybe(someOf([...COMPONENTS, ...CHANNELS])),
    treats: maybe(fc.array(reference, { maxLength: 3 })),
    functions: maybe(fc.array(fc.integer({ min: 1, max: 23 }), { maxLength: 2 })),
    status: fc.constantFrom(...MeasureStatus.options),
    due: maybe(fc.constant('2027-03-31')),
    highImpact: flag,
    inferred: flag,
  }),
);
const exclusions = some(['x1', 'x2'], () => fc.record({ what: maybe(someOf([...COMPONENTS, ...CHANNELS])), title: maybe(text), because: text }));
const coordinate = fc.integer({ min: -2000, max: 4000 }).map((value) => value / 4);
const positions = some(COMPONENTS, () =>
  fc.record({ x: coordinate, y: coordinate, w: maybe(fc.integer({ min: 20, max: 300 })), h: maybe(fc.integer({ min: 20, max: 300 })) }),
);
const stakeholders = some(['maker'], () => fc.record({ name: text, role: fc.constant('developer') }));

/** A document whose parts fit together for the most part, with awkward texts, and now and then a reference to nothing. */
export const coherentDocument: fc.Arbitrary<AnshinDocument> = fc
  .record({
    id: fc.constantFrom('case', 'Case_2', 'x'),
    title: text,
    description: maybe(text),
    stakeholders,
    zones,
    components,
    channels,
    flows,
    assets,
    threats,
    measures,
    scope: maybe(fc.record({ exclusions })),
    layout: maybe(fc.record({ positions })),
  })
  .map((parts) => {
    const { document } = checkDocument(JSON.parse(JSON.stringify({ anshin: 1, ...parts })));
    return document as AnshinDocument;
  });
