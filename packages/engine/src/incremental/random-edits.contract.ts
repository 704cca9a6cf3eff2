import type { Catalog } from '@anshin/catalog';
import {
  type AnshinDocument,
  AssetKind,
  type Cause,
  type Component,
  type Decision,
  EconomicImpact,
  type FlowStep,
  type Measure,
  MeasureStatus,
  Medium,
  positionKey,
  RecoveryDifficulty,
  type Reference,
  StakeholderRole,
  ThreatClass,
  Trait,
  ZoneKind,
} from '@anshin/model';
import { ownEntry } from '../own-entry.ts';
import { mulberry32 } from '../testing/mulberry32.ts';
import type { Edit } from './edit.ts';

/** What an edit is drawn from: a document, and the ids of its threats. */
export interface EditSource {
  readonly document: AnshinDocument;
  readonly threats: readonly string[];
}

type Make = (dice: Dice, source: EditSource) => Edit | undefined;

/** Draws edits from a seed: changes, removals and new entities of every collection that moves a threat, an incident or a position, or of some of them. */
export function randomEdits(seed: number, catalog: Catalog, only?: readonly (keyof typeof KINDS)[]): (source: EditSource) => Edit {
  const dice = new Dice(seed, catalog);
  const makes = only?.map((kind) => KINDS[kind]) ?? MAKES;
  return (source) => {
    for (;;) {
      const edit = dice.pick(makes)(dice, source);
      if (edit !== undefined) return edit;
    }
  };
}

class Dice {
  private readonly random: () => number;
  readonly catalog: Catalog;

  constructor(seed: number, catalog: Catalog) {
    this.random = mulberry32(seed);
    this.catalog = catalog;
  }

  below(end: number): number {
    return Math.floor(this.random() * end);
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  some<T>(list: readonly T[], most: number): T[] {
    return list.length === 0 ? [] : Array.from({ length: this.below(most + 1) }, () => this.pick(list));
  }

  maybe<T>(share: number, value: () => T): T | undefined {
    return this.chance(share) ? value() : undefined;
  }
}

const ids = (map: Readonly<Record<string, unknown>> | undefined): string[] => Object.keys(map ?? {});
/** Elements, and ids that may become ones. */
const elements = (document: AnshinDocument): string[] => [...ids(document.components), ...ids(document.channels), 'part-0', 'line-1'];

/** The id of an entity that is there, or of one that is not: also one that components and channels share, and one that every object has as a property. */
function idIn(dice: Dice, map: Readonly<Record<string, unknown>> | undefined, fresh: string): string {
  const known = ids(map);
  if (known.length > 0 && dice.chance(0.75)) return dice.pick(known);
  return dice.chance(0.9) ? `${fresh}-${dice.below(4)}` : dice.pick(['shared', 'constructor']);
}

/** Without the fields that are undefined. */
function defined<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}

function componentOf(dice: Dice, { document }: EditSource, before: Component | undefined): Component {
  const drawn = defined<Component>({
    kind: dice.pick(dice.catalog.kinds).kind,
    zone: dice.maybe(0.8, () => idIn(dice, document.zones, 'zone')),
    accountable: dice.maybe(0.7, () => idIn(dice, document.stakeholders, 'party')),
    traits: dice.maybe(0.3, () => Object.fromEntries(dice.some(Trait.options, 3).map((trait) => [trait, dice.chance(0.5)]))),
    unknownDevice: dice.maybe(0.1, () => dice.chance(0.5)),
    layer: dice.maybe(0.2, () => dice.pick(['edge', 'fog', 'cloud'] as const)),
  });
  // Mostly one thing of a component changes.
  if (before === undefined || dice.chance(0.3)) return drawn;
  const key = dice.pick(['kind', 'zone', 'accountable', 'traits', 'unknownDevice'] as const);
  const { [key]: _, ...rest } = before;
  return { ...rest, ...(drawn[key] === undefined ? {} : { [key]: drawn[key] }), kind: key === 'kind' ? drawn.kind : before.kind };
}

function channelOf(dice: Dice, { document }: EditSource, before: NonNullable<AnshinDocument['channels']>[string] | undefined) {
  const end = (): string => (dice.chance(0.05) ? 'nowhere' : idIn(dice, document.components, 'part'));
  return defined<NonNullable<AnshinDocument['channels']>[string]>({
    between: before !== undefined && dice.chance(0.6) ? before.between : [end(), end()],
    medium: dice.pick(Medium.options),
    protection: dice.maybe(0.5, () => ({ encrypted: dice.chance(0.5), integrity: dice.chance(0.5) })),
    maintenance: dice.maybe(0.2, () => dice.chance(0.7)),
  });
}

function measureOf(dice: Dice, source: EditSource): Measure {
  const { document, threats } = source;
  const place = (): string => dice.pick(elements(document));
  return defined<Measure>({
    title: 'Measure',
    status: dice.pick(MeasureStatus.options),
    meets: dice.maybe(0.8, () => [dice.pick(dice.catalog.requirements).id, dice.pick(dice.catalog.requirements).id]),
    on: dice.maybe(0.8, () => dice.some(elements(document), 3)),
    treats: dice.maybe(0.7, () => {
      const references: Reference[] = [
        { incident: idIn(dice, document.incidents, 'event') },
        { cause: `${idIn(dice, document.incidents, 'event')}/${dice.pick(['0', '1', 'why-0', 'why-1'])}` },
        { cause: `${idIn(dice, document.incidents, 'event')}/${dice.pick(['0', '1'])}` },
        { component: place() },
      ];
      return [...dice.some(references, 2), ...(threats.length > 0 && dice.chance(0.5) ? [{ threat: dice.pick(threats) }] : [])];
    }),
    effect: dice.maybe(0.9, () =>
      dice.chance(0.4) ? { prevents: true as const } : { limits: [{ dimension: dice.pick(['safety', 'direct', 'trust'] as const), to: 'limited' as const }] },
    ),
    independence: dice.maybe(0.1, () => ({ from: dice.some(elements(document), 3), because: 'So.' })),
  });
}

function referenceOf(dice: Dice, { document, threats }: EditSource): Reference {
  return dice.pick<() => Reference>([
    () => ({ incident: idIn(dice, document.incidents, 'event') }),
    () => ({ cause: `${idIn(dice, document.incidents, 'event')}/${dice.pick(['0', '1', 'why-0', 'why-1'])}` }),
    () => ({ component: idIn(dice, document.components, 'part') }),
    () => ({ channel: idIn(dice, document.channels, 'line') }),
    () => ({ flow: idIn(dice, document.flows, 'flow') }),
    () => ({ position: idIn(dice, document.stakeholders, 'party') }),
    () => ({ threat: threats.length === 0 ? 'none@none' : dice.pick(threats) }),
  ])();
}

function decisionOf(dice: Dice, source: EditSource): Decision {
  const party = idIn(dice, source.document.stakeholders, 'party');
  return defined<Decision>({
    about: referenceOf(dice, source),
    treatment: dice.pick(['avoid', 'avoid', 'share', 'retain'] as const),
    by: party,
    because: 'So.',
    until: dice.maybe(0.3, () => dice.pick(['2020-01-01', '2030-01-01'])),
    shares: dice.maybe(0.5, () => [{ dimension: 'direct' as const, to: 'limited' as const, for: idIn(dice, source.document.stakeholders, 'party') }]),
  });
}

function incidentOf(dice: Dice, { document }: EditSource) {
  const cause = (): Cause => ({
    class: dice.pick(ThreatClass.options),
    ...(dice.chance(0.9) ? { at: dice.pick(elements(document)) } : {}),
    ...(dice.chance(0.3) ? { id: `why-${dice.below(2)}` } : {}),
  });
  const consequence = () => ({
    safety: dice.pick(RecoveryDifficulty.options),
    trust: dice.pick(RecoveryDifficulty.options),
    direct: dice.pick(EconomicImpact.options),
  });
  return {
    title: 'Incident',
    causes: Array.from({ length: dice.below(4) }, cause),
    consequences: Object.fromEntries(Array.from({ length: dice.below(4) }, () => [idIn(dice, document.stakeholders, 'party'), consequence()])),
    ...(dice.chance(0.2) ? { usages: dice.some(ids(document.usages), 2) } : {}),
  };
}

function flowOf(dice: Dice, { document }: EditSource) {
  const part = (): string => idIn(dice, document.components, 'part');
  const step = (): FlowStep => ({ from: part(), to: part(), carries: dice.some(ids(document.assets), 2), ...(dice.chance(0.3) ? { via: [part()] } : {}) });
  return { steps: Object.fromEntries(Array.from({ length: 1 + dice.below(3) }, (_, index) => [`s${index}`, step()])) };
}

/** A quarter of the edits of a collection take an entity away. */
function entity<C extends keyof AnshinDocument>(collection: C, fresh: string, make: (dice: Dice, source: EditSource, before: never) => unknown): Make {
  return (dice, source) => {
    const map = source.document[collection] as Readonly<Record<string, unknown>> | undefined;
    const id = idIn(dice, map, fresh);
    const isGone = dice.chance(0.25);
    return { collection, id, entity: isGone ? undefined : make(dice, source, ownEntry(map, id) as never) } as unknown as Edit;
  };
}

const KINDS = {
  components: entity('components', 'part', componentOf),
  channels: entity('channels', 'line', channelOf),
  zones: entity('zones', 'zone', (dice, { document }) => ({
    kind: dice.pick(ZoneKind.options),
    ...(dice.chance(0.3) ? { within: idIn(dice, document.zones, 'zone') } : {}),
  })),
  flows: entity('flows', 'flow', flowOf),
  assets: entity('assets', 'asset', (dice, { document }) => ({
    kind: dice.pick(AssetKind.options),
    heldBy: dice.some(elements(document), 3),
    personal: dice.chance(0.2),
  })),
  stakeholders: entity('stakeholders', 'party', (dice) => ({
    name: 'Party',
    role: dice.pick(StakeholderRole.options),
    ...(dice.chance(0.2) ? { notAssessed: { because: 'So.' } } : {}),
  })),
  incidents: entity('incidents', 'event', incidentOf),
  threats: entity('threats', 'stated', (dice, { document }) => ({
    title: 'Stated',
    class: dice.pick(ThreatClass.options),
    ...(dice.chance(0.8) ? { at: dice.pick(elements(document)) } : {}),
  })),
  threatDispositions: ((dice, { document, threats }) => {
    const id = dice.pick([...threats, ...ids(document.threatDispositions)]);
    if (id === undefined) return undefined;
    const vectors = dice.maybe(0.3, () => ['CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:L/I:L/A:L']);
    return {
      collection: 'threatDispositions',
      id,
      entity: dice.chance(0.3) ? undefined : { state: dice.pick(['adopted', 'notApplicable'] as const), ...(vectors === undefined ? {} : { vectors }) },
    };
  }) satisfies Make as Make,
  overrides: entity('overrides', 'override', (dice, { document }) => ({
    stakeholder: idIn(dice, document.stakeholders, 'party'),
    axis: 'economicImpact',
    value: dice.pick(EconomicImpact.options),
    because: 'So.',
    by: 'party-0',
  })),
  rationales: ((dice, { document }) => {
    const party = idIn(dice, document.stakeholders, 'party');
    const [usage] = ids(document.usages);
    const entity = dice.chance(0.3)
      ? undefined
      : { because: 'So.', concludes: { recoveryDifficulty: dice.pick(RecoveryDifficulty.options), economicImpact: dice.pick(EconomicImpact.options) } };
    return { collection: 'rationales', id: dice.chance(0.5) ? positionKey(party, usage) : party, entity };
  }) satisfies Make as Make,
  measures: entity('measures', 'measure', measureOf),
  decisions: entity('decisions', 'decision', decisionOf),
  usages: entity('usages', 'usage', () => ({ title: 'Usage' })),
  policies: entity('policies', 'policy', (dice, { document }) => ({ title: 'Policy', for: dice.some(ids(document.stakeholders), 2) })),
  parts: ((dice, { document }) =>
    dice.pick<() => Edit>([
      () => ({
        part: 'target',
        value: { default: { recoveryDifficulty: dice.pick(RecoveryDifficulty.options), economicImpact: dice.pick(EconomicImpact.options) } },
      }),
      () => ({ part: 'title', value: 'Other' }),
      () => ({ part: 'serviceLevel', value: dice.maybe(0.7, () => ({ decided: dice.pick([2, 3] as const), by: 'party-0', because: 'So.' })) }),
      () => ({ part: 'frameworks', value: dice.some(['iot-ssf', 'ccds-smart-home', 'ipa-reliability'] as const, 3) }),
      () => ({ part: 'coordinator', value: ids(document.stakeholders)[0] }),
      () => ({ part: 'applyingParties', value: ids(document.stakeholders).slice(0, 2) }),
      () => ({ part: 'scope', value: { usage: 'Other' } }),
    ])()) satisfies Make as Make,
} as const;

/** Kinds that move much come more often. */
const MAKES: readonly Make[] = [
  ...Object.values(KINDS),
  ...Array.from({ length: 4 }, () => [KINDS.components, KINDS.channels]).flat(),
  KINDS.measures,
  KINDS.measures,
  KINDS.incidents,
  KINDS.flows,
  KINDS.zones,
  KINDS.threatDispositions,
];
