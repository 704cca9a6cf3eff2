import { beginsWithAll } from '../two-way/beginning-of.ts';
import { HELD_FIELDS_WITH_ASSETS } from '../two-way/held-fields.ts';
import { isRecord } from '../two-way/json.ts';
import type { TwoWayFormat } from '../two-way/two-way-format.ts';
import { twoWayExporter } from '../two-way/two-way-exporter.ts';
import { twoWayImporter } from '../two-way/two-way-importer.ts';
import type { Places } from '../two-way/unplaced-fields.ts';
import { parseTml } from './parse.ts';
import { printTml } from './print.ts';
import { FACTS } from './tables.ts';

const NAMED: Places = { symbolic_name: true, title: true, description: true };
const PLACES: Places = {
  $schema: true,
  version: true,
  scope: { title: true, description: true },
  description: true,
  trust_zones: { '[]': NAMED },
  trust_boundaries: { '[]': { trust_zone_a: true, trust_zone_b: true } },
  actors: { '[]': { ...NAMED, trust_zone: true } },
  components: { '[]': { ...NAMED, trust_zone: true } },
  data_stores: { '[]': { ...NAMED, trust_zone: true, vendor: true, product: true } },
  data_sets: { '[]': { ...NAMED, placements: { '[]': { data_store: true } }, data_sensitivity: true } },
  data_flows: { '[]': { ...NAMED, source: true, destination: true, encrypted: true } },
  threats: { '[]': { ...NAMED, components_affected: true } },
  controls: { '[]': { ...NAMED, threats: true, status: true } },
  extensions: { [FACTS]: true },
};

/** The threat models of the OWASP Threat Model Library, version 1.0. */
export const owaspTml: TwoWayFormat = {
  id: 'owasp-tml',
  title: { ja: 'OWASP Threat Model Library', en: 'OWASP Threat Model Library' },
  extensions: ['json'],
  extension: 'tml.json',
  recognises: ({ bytes }) => beginsWithAll(bytes, [/"trust_zones"\s*:/, /"symbolic_name"\s*:|"data_flows"\s*:/]),
  open: (value) => (isRecord(value) && isRecord(value['scope']) && Array.isArray(value['components']) ? { value, findings: [] } : undefined),
  close: (value) => value,
  parse: parseTml,
  print: printTml,
  write: (value) => `${JSON.stringify(value, null, 2)}\n`,
  places: PLACES,
  holds: {
    fields: HELD_FIELDS_WITH_ASSETS,
    notes: true,
    positions: false,
    exclusions: [],
    unplacedThreats: true,
    looseMeasures: true,
    assetsOnChannels: true,
    onlyStride: false,
  },
  style: {
    makeId: (stem) =>
      stem
        .toLowerCase()
        .replace(/[^0-9a-z-]+/g, '-')
        .replace(/^-+|-+$/g, '') || 'x',
    hasReceived: false,
    channelsRide: true,
  },
  standIns: {
    ja: '事業上の重要度、公開範囲、階層、利用者やデータストアの種別、脅威の主体、対策の優先度',
    en: 'business criticality, exposure, tier, types of actors and data stores, threat persona, priority of controls',
  },
  words: {},
};

/** Reads OWASP threat models. */
export const owaspTmlImporter = twoWayImporter(owaspTml);

/** Writes OWASP threat models. */
export const owaspTmlExporter = twoWayExporter(owaspTml);
