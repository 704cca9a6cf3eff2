import { beginsWithAll } from '../two-way/beginning-of.ts';
import { HELD_FIELDS_WITH_ASSETS } from '../two-way/held-fields.ts';
import { isRecord } from '../two-way/json.ts';
import type { TwoWayFormat } from '../two-way/two-way-format.ts';
import { twoWayExporter } from '../two-way/two-way-exporter.ts';
import { twoWayImporter } from '../two-way/two-way-importer.ts';
import type { Places } from '../two-way/unplaced-fields.ts';
import { parseOtm } from './parse.ts';
import { printOtm } from './print.ts';

const ATTRIBUTES: Places = { anshin: true };
const DRAWN: Places = { '[]': { representation: true, id: true, position: true, size: true } };
const THREATS: Places = { '[]': { threat: true, state: true, mitigations: { '[]': { mitigation: true, state: true } }, attributes: ATTRIBUTES } };

const PLACES: Places = {
  otmVersion: true,
  project: { id: true, name: true, description: true, attributes: ATTRIBUTES },
  trustZones: { '[]': { id: true, name: true, type: true, description: true, parent: { trustZone: true }, attributes: ATTRIBUTES } },
  components: {
    '[]': {
      id: true,
      name: true,
      type: true,
      description: true,
      parent: { trustZone: true, component: true },
      representations: DRAWN,
      assets: { processed: true, stored: true },
      threats: THREATS,
      tags: true,
      attributes: ATTRIBUTES,
    },
  },
  dataflows: {
    '[]': {
      id: true,
      name: true,
      description: true,
      bidirectional: true,
      source: true,
      destination: true,
      assets: true,
      threats: THREATS,
      tags: true,
      attributes: ATTRIBUTES,
    },
  },
  assets: { '[]': { id: true, name: true, description: true, attributes: ATTRIBUTES } },
  threats: { '[]': { id: true, name: true, description: true, categories: true, attributes: ATTRIBUTES } },
  mitigations: { '[]': { id: true, name: true, description: true, attributes: ATTRIBUTES } },
};

/** The Open Threat Model 0.2 (and 0.1), as JSON or YAML; written as JSON. */
export const otm: TwoWayFormat = {
  id: 'otm',
  title: { ja: 'Open Threat Model（OTM）', en: 'Open Threat Model (OTM)' },
  extensions: ['otm', 'yaml', 'yml', 'json'],
  extension: 'otm.json',
  recognises: ({ bytes }) => beginsWithAll(bytes, [/^[ \t]*["']?otmVersion["']?[ \t]*:|[{,]\s*"otmVersion"\s*:/m]),
  open: (value) => (isRecord(value) && value['otmVersion'] !== undefined && isRecord(value['project']) ? { value, findings: [] } : undefined),
  close: (value) => value,
  parse: parseOtm,
  print: printOtm,
  write: (value) => `${JSON.stringify(value, null, 2)}\n`,
  places: PLACES,
  holds: {
    fields: HELD_FIELDS_WITH_ASSETS,
    notes: true,
    positions: true,
    exclusions: [],
    unplacedThreats: true,
    looseMeasures: true,
    assetsOnChannels: true,
    onlyStride: false,
  },
  style: { makeId: (stem) => stem, hasReceived: false, channelsRide: true },
  standIns: {
    ja: '信頼度、守るべきものの機密性・完全性・可用性、脅威の影響、対策の低減率',
    en: 'trust ratings, confidentiality, integrity and availability of assets, impact of threats, risk reduction of mitigations',
  },
  words: {
    'import.nested-components': {
      ja: '構成要素の中に置かれた構成要素が {count} 件あります。モデルでは同じ領域に並べ、入れ子は元のファイルの内容として残しました。',
      en: '{count} components lie within other components. In the model they stand in the same zone; the nesting was kept with the file.',
    },
  },
};

/** Reads Open Threat Models. */
export const otmImporter = twoWayImporter(otm);

/** Writes Open Threat Models. */
export const otmExporter = twoWayExporter(otm);
