import { dump } from 'js-yaml';
import { beginsWithAll } from '../two-way/beginning-of.ts';
import { HELD_FIELDS_WITH_ASSETS } from '../two-way/held-fields.ts';
import type { TwoWayFormat } from '../two-way/two-way-format.ts';
import { twoWayExporter } from '../two-way/two-way-exporter.ts';
import { twoWayImporter } from '../two-way/two-way-importer.ts';
import type { Places } from '../two-way/unplaced-fields.ts';
import { closeThreagile, openThreagile } from './open.ts';
import { parseThreagile } from './parse.ts';
import { printThreagile } from './print.ts';

const TITLED: Places = { $title: true, id: true, description: true };
const LINK: Places = { ...TITLED, target: true, protocol: true, authentication: true, vpn: true, data_assets_sent: true, data_assets_received: true };
const RISK: Places = { $title: true, id: true, most_relevant_technical_asset: true, most_relevant_communication_link: true };

const PLACES: Places = {
  threagile_version: true,
  title: true,
  business_overview: { description: true },
  application_description: { description: true },
  data_assets: { '[]': TITLED },
  technical_assets: {
    '[]': {
      ...TITLED,
      type: true,
      technology: true,
      technologies: true,
      out_of_scope: true,
      justification_out_of_scope: true,
      internet: true,
      multi_tenant: true,
      data_assets_processed: true,
      data_assets_stored: true,
      communication_links: { '[]': LINK },
    },
  },
  trust_boundaries: { '[]': { ...TITLED, type: true, technical_assets_inside: true, trust_boundaries_nested: true } },
  individual_risk_categories: { '[]': { ...TITLED, stride: true, mitigation: true, detection_logic: true, risks_identified: { '[]': RISK } } },
  risk_tracking: true,
};

/** Threagile models in YAML, with included files; written as one file. */
export const threagile: TwoWayFormat = {
  id: 'threagile',
  title: { ja: 'Threagile', en: 'Threagile' },
  extensions: ['yaml', 'yml'],
  extension: 'threagile.yaml',
  recognises: ({ bytes }) =>
    beginsWithAll(bytes, [/^[ \t]*["']?(?:threagile_version|technical_assets)["']?[ \t]*:|[{,]\s*"(?:threagile_version|technical_assets)"\s*:/m]),
  open: openThreagile,
  close: closeThreagile,
  parse: parseThreagile,
  print: printThreagile,
  write: (value) => dump(value, { noRefs: true, lineWidth: -1, quoteStyle: 'double' }),
  places: PLACES,
  holds: {
    fields: {
      zones: HELD_FIELDS_WITH_ASSETS.zones,
      components: HELD_FIELDS_WITH_ASSETS.components.filter((field) => field !== 'purpose'),
      channels: HELD_FIELDS_WITH_ASSETS.channels,
      flows: HELD_FIELDS_WITH_ASSETS.flows,
      assets: HELD_FIELDS_WITH_ASSETS.assets,
      threats: ['at', 'class', 'title', 'because'],
    },
    notes: false,
    positions: false,
    exclusions: ['components'],
    unplacedThreats: true,
    looseMeasures: false,
    assetsOnChannels: false,
    onlyStride: true,
  },
  style: { makeId: (stem) => stem.replace(/[^0-9A-Za-z-]+/g, '-').replace(/^-+|-+$/g, '') || 'x', hasReceived: true, channelsRide: false },
  standIns: {
    ja: '作成者、事業上の重要度、機密性・完全性・可用性、技術、通信方式、リスクの重大さと起こりやすさ',
    en: 'author, business criticality, confidentiality, integrity and availability, technologies, protocols, severity and likelihood of risks',
  },
  lossCodes: { measures: 'export.measures-as-text' },
  words: {
    'export.measures-as-text': {
      ja: '{format} は対策を脅威ごとの文としてしか持てないため、{count} 件の対策は文として書き出し、担当・対象・期限などは書き出していません。',
      en: '{format} holds measures only as text beside a threat: {count} measures were written so, without who performs them, where and until when.',
    },
  },
};

/** Reads Threagile models. */
export const threagileImporter = twoWayImporter(threagile);

/** Writes Threagile models. */
export const threagileExporter = twoWayExporter(threagile);
