import { builtinCatalog } from '@anshin/catalog';
import {
  type AnshinDocument,
  type Asset,
  AssetKind,
  type BilingualText,
  type Channel,
  type Component,
  type DataFlow,
  type Decision,
  EconomicImpact,
  type FlowStep,
  type Incident,
  type Measure,
  MeasureStatus,
  RecoveryDifficulty,
  ThreatClass,
  Treatment,
} from '@anshin/model';
import { mulberry32 } from '../../../packages/engine/src/testing/mulberry32.ts';
import { ACTIONS, DEVICES, EVENTS, GOODS, PARTIES, PLACES, REASONS, ZONES } from './names.data.ts';

const MEDIA = ['ethernet', 'wifi', 'bluetooth', 'fieldbus', 'lowPowerRadio', 'removableMedia', 'cellular'] as const;
const LAYERS: Readonly<Record<string, Component['layer']>> = { 'data-centre': 'cloud', 'control-room': 'cloud', 'energy-plant': 'fog', 'control-cells': 'fog' };
const partyIds = PARTIES.map(({ id }) => id);

/** Draws the entries of a list again and again, mixed the same way every time. */
type Pick = <T>(list: readonly T[]) => T;

/**
 * An assessment in which everything is many and long, the same every time: 12 parties and 73 components with names of 40 characters, nested
 * zones, 150 channels, flows of 20 steps with branches and joins, 40 assets, 60 incidents for many parties, 80 measures, 30 decisions.
 */
export function crowdedSystem(): AnshinDocument {
  const random = mulberry32(20_261_122);
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] as (typeof list)[number];
  const components = componentsOf();
  const ids = Object.keys(components);
  const channels = channelsOf(ids, pick);
  const incidents = incidentsOf(components, Object.keys(channels), pick);
  return {
    anshin: 1,
    id: 'crowded',
    title: { ja: '臨海地域の住宅・商業・エネルギー設備を一体で運用する統合サービス', en: 'Bayside district: homes, shops and energy run as one service' },
    sector: 'smart-home',
    frameworks: ['iot-ssf', 'ccds-smart-home', 'ipa-reliability'],
    applyingParties: ['operator', 'maker'],
    coordinator: 'operator',
    usages: {
      everyday: { title: { ja: '住まい手がふだんの暮らしで使う', en: 'Everyday use by the residents' } },
      emergency: { title: { ja: '停電や災害のときに三日間自立して動かす', en: 'Three days on its own in a blackout or a disaster' } },
    },
    stakeholders: Object.fromEntries(PARTIES.map(({ id, role, ja, en }) => [id, { name: { ja, en }, role }])),
    relations: Object.fromEntries(
      partyIds.slice(1).flatMap((to, index) => [
        [`serves-${index}`, { from: 'operator', to, kind: 'serviceContract' as const, title: pick(EVENTS_OF_TRADE) }],
        [`asks-${index}`, { from: to, to: partyIds[(index * 5) % partyIds.length] ?? 'operator', kind: 'report' as const }],
      ]),
    ),
    zones: Object.fromEntries(ZONES.map(({ id, ja, en, ...zone }) => [id, { name: { ja, en }, ...zone }])),
    components,
    channels,
    flows: flowsOf(ids),
    assets: assetsOf(ids, pick),
    target: { default: { recoveryDifficulty: 'limited', economicImpact: 'serious' } },
    incidents,
    measures: measuresOf(ids, Object.keys(incidents), pick),
    decisions: decisionsOf(Object.keys(incidents), pick),
  };
}

const EVENTS_OF_TRADE: readonly BilingualText[] = [
  { ja: '設備の運用と保守を含む五年間の包括契約', en: 'Five-year contract with operation and maintenance' },
  { ja: '計測値の提供と需要調整への協力に関する覚書', en: 'Memorandum on readings and demand response' },
];

function componentsOf(): Record<string, Component> {
  const internet: Component = { kind: 'network', zone: 'wide-area', name: { ja: '公衆インターネット', en: 'Public internet' } };
  const own = Object.entries(DEVICES).flatMap(([zone, devices]) =>
    devices.flatMap(({ kind, ja, en }, index) =>
      PLACES.map((place, nth): [string, Component] => {
        const layer = LAYERS[zone];
        return [
          `${zone}-${index}-${place.en}`,
          {
            name: { ja: `${ja}・${place.ja}`, en: `${en}, ${place.en}` },
            kind,
            zone,
            ...(layer === undefined ? {} : { layer }),
            ...(index === 3 ? {} : { accountable: partyIds[(index * 3 + nth + zone.length) % partyIds.length] ?? 'operator' }),
          },
        ];
      }),
    ),
  );
  return Object.fromEntries([['internet', internet], ...own]);
}

/** A chain through everything, so that nothing is cut off, and links beside it until there are 150. */
function channelsOf(ids: readonly string[], pick: Pick): Record<string, Channel> {
  return Object.fromEntries(
    Array.from({ length: 151 }, (_, index): [string, Channel] => {
      const from = ids[index % ids.length] ?? 'internet';
      const near = ids[(index + 1 + Math.floor(index / ids.length) * 3) % ids.length] ?? 'internet';
      const encrypted = pick([true, false, false]);
      return [
        `link-${index}`,
        {
          between: [from, index % 17 === 5 ? 'internet' : near],
          medium: pick(MEDIA),
          ...(encrypted ? { protection: { encrypted, authenticated: true } } : {}),
        },
      ];
    })
      .filter(([, { between }]) => between[0] !== between[1])
      .slice(0, 150),
  );
}

/** Three flows of 20 steps: every fifth step branches into two, which join again. */
function flowsOf(ids: readonly string[]): Record<string, DataFlow> {
  return Object.fromEntries(
    ACTIONS.slice(0, 3).map(({ ja, en }, flow): [string, DataFlow] => {
      const steps = Array.from({ length: 20 }, (_, step): [string, FlowStep] => {
        const at = (offset: number): string => ids[(flow * 7 + (step + offset) * 3) % ids.length] ?? 'internet';
        const after = step === 0 ? [] : step % 5 === 3 ? [`s${step - 2}`] : step % 5 === 4 ? [`s${step - 1}`, `s${step - 2}`] : [`s${step - 1}`];
        return [`s${step}`, { from: at(0), to: at(1), after, carries: [`asset-${(step * 3) % 40}`], label: String(step + 1) }];
      });
      return [`flow-${flow}`, { title: { ja: `流れ${flow + 1}:${ja}`, en: `Flow ${flow + 1}: ${en}` }, steps: Object.fromEntries(steps) }];
    }),
  );
}

function assetsOf(ids: readonly string[], pick: Pick): Record<string, Asset> {
  return Object.fromEntries(
    Array.from({ length: 40 }, (_, index): [string, Asset] => {
      const { ja, en } = GOODS[index % GOODS.length] as BilingualText;
      const heldBy = [...new Set([pick(ids), pick(ids), pick(ids), pick(ids)])];
      return [
        `asset-${index}`,
        {
          name: { ja: `${ja}(${index + 1})`, en: `${en} (${index + 1})` },
          kind: pick(AssetKind.options),
          heldBy,
          ...(index % 6 === 0 ? { primary: true } : {}),
        },
      ];
    }),
  );
}

/** Mild for most parties, so that many of them meet in one cell of the map; every fifth incident is severe for somebody. */
function incidentsOf(components: Readonly<Record<string, Component>>, channels: readonly string[], pick: Pick): Record<string, Incident> {
  const struck = Object.entries(components).slice(1);
  return Object.fromEntries(
    Array.from({ length: 60 }, (_, index): [string, Incident] => {
      const [at, { name }] = struck[index % struck.length] as [string, Component];
      const event = EVENTS[index % EVENTS.length] as BilingualText;
      const title = typeof name === 'object' ? { ja: `${name.ja}${event.ja}`, en: `${name.en} ${event.en}` } : event;
      const worst = partyIds[(index / 5) % 4] ?? '';
      const hit = partyIds.filter((party, nth) => party === worst || (nth + index) % 3 === 0 || index % 11 === 0);
      return [
        `incident-${index}`,
        {
          title,
          causes: [
            { at, class: pick(ThreatClass.options) },
            { at: pick(channels), class: pick(ThreatClass.options) },
          ],
          consequences: Object.fromEntries(hit.map((party) => [party, consequenceOf(party === worst, pick)])),
          ...(index % 8 === 2 ? { usages: ['emergency'] } : {}),
        },
      ];
    }),
  );
}

function consequenceOf(isWorst: boolean, pick: Pick) {
  const end = isWorst ? 3 : 2;
  return {
    privacy: pick(RecoveryDifficulty.options.slice(0, end)),
    safety: pick(RecoveryDifficulty.options.slice(0, end)),
    direct: pick(EconomicImpact.options.slice(0, end)),
    because: pick(REASONS),
  };
}

function measuresOf(ids: readonly string[], incidents: readonly string[], pick: Pick): Record<string, Measure> {
  const { requirements } = builtinCatalog();
  return Object.fromEntries(
    Array.from({ length: 80 }, (_, index): [string, Measure] => {
      const { ja, en } = ACTIONS[index % ACTIONS.length] as BilingualText;
      const incident = incidents[index % incidents.length] ?? '';
      const effect: Measure['effect'] =
        index % 4 === 3 ? { limits: [{ dimension: pick(['safety', 'direct', 'privacy'] as const), to: 'limited' }] } : { prevents: true };
      return [
        `measure-${index}`,
        {
          title: { ja: `${ja}(その${index + 1})`, en: `${en} (${index + 1})` },
          meets: [pick(requirements).id, pick(requirements).id],
          performs: pick(partyIds),
          on: [...new Set([pick(ids), pick(ids), pick(ids)])],
          treats: [index % 4 === 3 ? { incident } : { cause: `${incident}/0` }],
          effect,
          status: pick(MeasureStatus.options),
          cost: { effort: 1 + (index % 30), currency: 125_000 * (1 + (index % 97)) },
          ...(index % 3 === 0 ? { due: `2027-0${1 + (index % 9)}-15` } : {}),
        },
      ];
    }),
  );
}

function decisionsOf(incidents: readonly string[], pick: Pick): Record<string, Decision> {
  return Object.fromEntries(
    Array.from({ length: 30 }, (_, index): [string, Decision] => [
      `decision-${index}`,
      {
        about: index < partyIds.length ? { position: partyIds[index] ?? '' } : { incident: incidents[index * 2] ?? '' },
        treatment: Treatment.options[index % 3] ?? 'modify',
        by: pick(partyIds),
        because: pick(REASONS),
        on: `2026-11-${10 + (index % 20)}`,
        ...(index % 4 === 0 ? { until: '2027-12-31' } : {}),
      },
    ]),
  );
}
