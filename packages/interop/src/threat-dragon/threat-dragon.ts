import { beginsWithAll } from '../two-way/beginning-of.ts';
import { HELD_FIELDS } from '../two-way/held-fields.ts';
import type { TwoWayFormat } from '../two-way/two-way-format.ts';
import { twoWayExporter } from '../two-way/two-way-exporter.ts';
import { twoWayImporter } from '../two-way/two-way-importer.ts';
import type { Places } from '../two-way/unplaced-fields.ts';
import { openThreatDragon } from './open.ts';
import { parseThreatDragon } from './parse.ts';
import { printThreatDragon } from './print.ts';

/** Everything about looks is told as one. */
const LOOKS = 'detail.diagrams[].cells[] (attrs, ports, labels, vertices, zIndex …)';
const LOOKS_OF_CELLS = [
  'attrs',
  'ports',
  'labels',
  'vertices',
  'zIndex',
  'connector',
  'visible',
  'width',
  'height',
  'tools',
  'smooth',
  'angle',
  'markup',
  'router',
];

const CELL: Places = {
  ...Object.fromEntries(LOOKS_OF_CELLS.map((field) => [field, LOOKS])),
  id: true,
  shape: true,
  position: true,
  size: true,
  source: { cell: true, port: LOOKS, x: LOOKS, y: LOOKS },
  target: { cell: true, port: LOOKS, x: LOOKS, y: LOOKS },
  data: {
    type: true,
    name: true,
    description: true,
    threats: { '[]': { id: true, threatId: true, title: true, type: true, description: true, mitigation: true, status: true, anshin: true } },
    outOfScope: true,
    reasonOutOfScope: true,
    isBidirectional: true,
    isEncrypted: true,
    protocol: true,
    isALog: true,
    storesCredentials: true,
    isWebApplication: true,
    isTrustBoundary: true,
    hasOpenThreats: true,
    anshin: true,
  },
};

/** OWASP Threat Dragon, version 1 (read) and 2 (read and written). Files that depart from the schema are read as well; the tool's own examples do. */
export const threatDragon: TwoWayFormat = {
  id: 'threat-dragon',
  title: { ja: 'OWASP Threat Dragon', en: 'OWASP Threat Dragon' },
  extensions: ['json'],
  extension: 'threat-dragon.json',
  recognises: ({ bytes }) => beginsWithAll(bytes, [/"summary"\s*:\s*\{/, /"detail"\s*:\s*\{/, /"diagrams"\s*:/]),
  open: openThreatDragon,
  close: (value) => value,
  parse: parseThreatDragon,
  print: printThreatDragon,
  write: (value) => `${JSON.stringify(value, null, 2)}\n`,
  places: {
    version: true,
    summary: { title: true, description: true, anshin: true },
    detail: {
      diagramTop: LOOKS,
      threatTop: LOOKS,
      diagrams: { '[]': { id: true, thumbnail: LOOKS, placeholder: LOOKS, version: LOOKS, cells: { '[]': CELL } } },
    },
  },
  holds: {
    fields: HELD_FIELDS,
    notes: true,
    positions: true,
    exclusions: ['components', 'channels'],
    unplacedThreats: false,
    looseMeasures: false,
    assetsOnChannels: false,
    onlyStride: false,
  },
  style: { makeId: (stem) => stem, hasReceived: false, channelsRide: true },
  standIns: undefined,
  words: {
    'import.boundary-curves': {
      ja: '曲線で描かれた境界（{count} 件）は内側と外側を決められないため、領域にしていません。箱で描き直すか、取り込み後に領域を足してください。',
      en: '{count} boundaries are drawn as curves, which have no inside, so no zone was made of them. Draw them as boxes, or add the zones after the import.',
    },
  },
};

/** Reads Threat Dragon models. */
export const threatDragonImporter = twoWayImporter(threatDragon);

/** Writes Threat Dragon models. */
export const threatDragonExporter = twoWayExporter(threatDragon);
