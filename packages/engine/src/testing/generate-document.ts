import type { Catalog } from '@anshin/catalog';
import {
  type AnshinDocument,
  type Asset,
  AssetKind,
  type Cause,
  type Channel,
  type Component,
  type Consequence,
  type DataFlow,
  EconomicImpact,
  type Incident,
  type Measure,
  MeasureStatus,
  RecoveryDifficulty,
  ThreatClass,
  type Zone,
} from '@anshin/model';
import { mulberry32 } from './mulberry32.ts';

/** What to generate; the same options give the same document. */
export interface GenerateOptions {
  /** How many components, at least 4. */
  readonly components: number;
  /** How many channels; three times the components when left out. */
  readonly channels?: number;
  readonly seed: number;
  /** Its kinds and requirements are used. */
  readonly catalog: Catalog;
}

/** Components per site: a router, a local network and what hangs on it. ASSUMPTION: the size of a small plant or a large home. */
const SITE = 25;
const MEDIA = ['ethernet', 'wifi', 'bluetooth', 'fieldbus', 'lowPowerRadio', 'usb'] as const;
const SITE_ZONES = ['premises', 'plant', 'office', 'field'] as const;

/** Numbers and choices of one run. */
interface Dice {
  readonly chance: (probability: number) => boolean;
  readonly below: (end: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
}

/**
 * A document of any size for benches and complexity tests: sites of routers, local networks and devices of the catalog's kinds on one
 * internet with a cloud, with channels, flows, assets, incidents and measures in proportion. Every reference in it is valid.
 */
export function generateDocument(options: GenerateOptions): AnshinDocument {
  const dice = diceOf(options.seed);
  const parties = numbered('party', Math.max(4, Math.ceil(options.components / 250)));
  const { components, zones } = systemOf(options, dice, parties);
  const channels = channelsOf(components, options.channels ?? 3 * options.components, dice);
  const assets = assetsOf(components, dice);
  const incidents = incidentsOf(components, channels, parties, dice);
  return {
    anshin: 1,
    id: 'generated',
    title: { ja: '生成されたシステム', en: 'Generated system' },
    frameworks: ['iot-ssf', 'ccds-smart-home', 'ipa-reliability'],
    applyingParties: parties.slice(0, 1),
    stakeholders: Object.fromEntries(
      parties.map((id, index) => [id, { name: id, role: (['provider', 'developer', 'user', 'other'] as const)[index % 4] ?? 'other' }]),
    ),
    zones,
    components,
    channels,
    flows: flowsOf(components, channels, Object.keys(assets), dice),
    assets,
    target: { default: { recoveryDifficulty: 'limited', economicImpact: 'serious' } },
    incidents,
    measures: measuresOf(options.catalog, components, incidents, parties, dice),
  };
}

function diceOf(seed: number): Dice {
  const random = mulberry32(seed);
  const below = (end: number): number => Math.floor(random() * end);
  return { chance: (probability) => random() < probability, below, pick: (list) => list[below(list.length)] as (typeof list)[number] };
}

function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
}

/** One internet, a cloud, and sites: the first component of a site is its router, the second its local network. */
function systemOf(
  { components: count, catalog }: GenerateOptions,
  dice: Dice,
  parties: readonly string[],
): { components: Record<string, Component>; zones: Record<string, Zone> } {
  const carriers = new Set(
    catalog.kinds.filter(({ traits }) => traits.includes('network') || traits.includes('filtersTraffic') || traits.includes('person')).map(({ kind }) => kind),
  );
  const devices = catalog.kinds.filter(({ kind, group }) => !carriers.has(kind) && group !== 'cloud').map(({ kind }) => kind);
  const components: Record<string, Component> = {
    internet: { kind: 'network', zone: 'wide' },
    cloud: { kind: 'cloudService', zone: 'sky', accountable: dice.pick(parties), layer: 'cloud' },
  };
  const zones: Record<string, Zone> = { wide: { kind: 'internet' }, sky: { kind: 'cloud' } };
  for (let index = 0; index + 2 < count; index++) {
    const site = Math.floor(index / SITE);
    const place = index % SITE;
    if (place === 0) zones[`site-${site}`] = { kind: dice.pick(SITE_ZONES) };
    const kind = place === 0 ? 'router' : place === 1 ? 'localNetwork' : dice.pick(devices);
    components[`c-${site}-${place}`] = {
      kind,
      zone: `site-${site}`,
      accountable: parties[site % parties.length] ?? '',
      ...(dice.chance(0.2) ? { layer: dice.pick(['edge', 'fog'] as const) } : {}),
    };
  }
  return { components, zones };
}

/** The tree of every site, its router on the internet, and then links inside sites until there are as many as asked for. */
function channelsOf(components: Readonly<Record<string, Component>>, count: number, dice: Dice): Record<string, Channel> {
  const own = Object.keys(components).filter((id) => id.startsWith('c-'));
  const pairs: [string, string][] = [['cloud', 'internet']];
  for (const id of own) {
    const [, site, place] = id.split('-');
    if (place === '0') pairs.push([id, 'internet']);
    else pairs.push([id, place === '1' ? `c-${site}-0` : `c-${site}-1`]);
  }
  while (pairs.length < count && own.length > 2) {
    const at = dice.below(own.length);
    const other = Math.min(own.length - 1, Math.floor(at / SITE) * SITE + dice.below(SITE));
    if (at !== other) pairs.push([own[at] as string, own[other] as string]);
  }
  return Object.fromEntries(
    pairs.slice(0, count).map((between, index): [string, Channel] => [
      `l-${index}`,
      {
        between,
        medium: between[1] === 'internet' ? 'ethernet' : dice.pick(MEDIA),
        ...(dice.chance(0.3) ? { protection: { encrypted: true, authenticated: dice.chance(0.5) } } : {}),
        ...(dice.chance(0.05) ? { maintenance: true } : {}),
      },
    ]),
  );
}

function assetsOf(components: Readonly<Record<string, Component>>, dice: Dice): Record<string, Asset> {
  const ids = Object.keys(components);
  return Object.fromEntries(
    numbered('asset', Math.ceil(ids.length / 5)).map((id): [string, Asset] => [
      id,
      { kind: dice.pick(AssetKind.options), heldBy: [dice.pick(ids), dice.pick(ids)], ...(dice.chance(0.1) ? { personal: true } : {}) },
    ]),
  );
}

/** Flows of three steps: along a channel, on to its local network's other members, and to the cloud. */
function flowsOf(
  components: Readonly<Record<string, Component>>,
  channels: Readonly<Record<string, Channel>>,
  assets: readonly string[],
  dice: Dice,
): Record<string, DataFlow> {
  const links = Object.values(channels);
  return Object.fromEntries(
    numbered('flow', Math.ceil(Object.keys(components).length / 10)).map((id): [string, DataFlow] => {
      const { between } = dice.pick(links);
      const carries = [dice.pick(assets)];
      return [
        id,
        {
          steps: {
            s1: { from: between[0], to: between[1], carries },
            s2: { from: between[1], to: between[0], after: ['s1'], carries },
            s3: { from: between[0], to: 'cloud', after: ['s2'], carries },
          },
        },
      ];
    }),
  );
}

function incidentsOf(
  components: Readonly<Record<string, Component>>,
  channels: Readonly<Record<string, Channel>>,
  parties: readonly string[],
  dice: Dice,
): Record<string, Incident> {
  const elements = [...Object.keys(components), ...Object.keys(channels)];
  const cause = (): Cause => ({ at: dice.pick(elements), class: dice.pick(ThreatClass.options) });
  const consequence = (): Consequence => ({
    privacy: dice.pick(RecoveryDifficulty.options),
    safety: dice.pick(RecoveryDifficulty.options),
    direct: dice.pick(EconomicImpact.options),
  });
  return Object.fromEntries(
    numbered('incident', Math.ceil(Object.keys(components).length / 20)).map((id): [string, Incident] => [
      id,
      {
        title: id,
        causes: Array.from({ length: 1 + dice.below(4) }, cause),
        consequences: { [dice.pick(parties)]: consequence(), [dice.pick(parties)]: consequence() },
      },
    ]),
  );
}

/** Half of the measures act on a few components for a requirement, a quarter prevent a cause, a quarter limit a loss. */
function measuresOf(
  catalog: Catalog,
  components: Readonly<Record<string, Component>>,
  incidents: Readonly<Record<string, Incident>>,
  parties: readonly string[],
  dice: Dice,
): Record<string, Measure> {
  const ids = Object.keys(components);
  const struck = Object.keys(incidents);
  return Object.fromEntries(
    numbered('measure', Math.ceil(ids.length / 20)).map((id, index): [string, Measure] => {
      const shared = {
        title: id,
        performs: dice.pick(parties),
        status: dice.pick(MeasureStatus.options),
        meets: catalog.requirements.length === 0 ? [] : [dice.pick(catalog.requirements).id],
      };
      const on = [dice.pick(ids), dice.pick(ids), dice.pick(ids)];
      if (index % 4 < 2) return [id, { ...shared, on, effect: { prevents: true } }];
      if (index % 4 === 2) return [id, { ...shared, on, treats: [{ cause: `${dice.pick(struck)}/0` }], effect: { prevents: true } }];
      return [
        id,
        {
          ...shared,
          on,
          treats: [{ incident: dice.pick(struck) }],
          effect: { limits: [{ dimension: dice.pick(['safety', 'direct'] as const), to: 'limited' }] },
        },
      ];
    }),
  );
}
