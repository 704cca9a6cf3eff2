import type { Finding } from '@anshin/model';
import { counted, countField, type FieldCounts, fieldFindings } from '../one-way/counts.ts';
import { type OneWayRead, oneWayImporter } from '../one-way/one-way-importer.ts';
import { unplaced } from '../one-way/unplaced.ts';
import { finding } from '../reading/finding.ts';
import { readValue } from '../reading/read-value.ts';
import { beginsWithAll } from '../two-way/beginning-of.ts';
import { fieldOf, isRecord, type JsonRecord, listOf, textOf, textsOf } from '../two-way/json.ts';
import type { SketchAsset, SketchComponent } from '../two-way/sketch.ts';
import { readThreats } from './read-threats.ts';
import { PLACES } from './tables.ts';
import { THREAT_COMPOSER_WORDS } from './words.ts';

/** The foreign id of the one component that stands for the system. */
const SYSTEM = 'system';

/** AWS Threat Composer: statements of threats, mitigations and assumptions. Its drawings are pictures, so one component stands for the system. */
export const threatComposer = oneWayImporter({
  id: 'threat-composer',
  title: { ja: 'AWS Threat Composer', en: 'AWS Threat Composer' },
  extensions: ['tc.json', 'json'],
  recognises: ({ bytes }) =>
    beginsWithAll(bytes, [/^\s*\{/, /"schema"\s*:\s*1\b/, /"(applicationInfo|mitigationLinks|assumptionLinks|threatSource|threatAction)"\s*:|"statement"\s*:/]),
  read: ({ bytes, name }) => readThreatComposer(bytes, name),
  words: THREAT_COMPOSER_WORDS,
});

function readThreatComposer(bytes: Uint8Array, fileName: string): OneWayRead {
  const read = readValue(bytes);
  if (!('value' in read)) return read;
  const { value, text } = read;
  const isOfFormat = isRecord(value) && ['threats', 'mitigations', 'assumptions', 'applicationInfo'].some((key) => Object.hasOwn(value, key));
  if (!isOfFormat) return { code: 'import.not-this-format' };
  const info = fieldOf(value, 'applicationInfo');
  const title = textOf(fieldOf(info, 'name')) ?? fileName.replace(/(\.tc)?\.[^.]*$/, '');
  const fields: FieldCounts = new Map();
  const { threats, mitigations, findings } = readThreats(value, SYSTEM, fields);
  const sketch = {
    title,
    description: descriptionOf(value),
    facts: {},
    zones: [],
    components: [systemOf(title, textOf(fieldOf(info, 'description')) ?? '')],
    links: [],
    assets: assetsOf(value),
    threats,
    mitigations,
  };
  return {
    sketch,
    content: text,
    findings: [
      finding('threat-composer.one-component', 'warning', ['components'], { name: title }),
      ...counted('import.unplaced', imagesOf(value), { what: { ja: '図の画像', en: 'pictures of diagrams' } }),
      ...findings,
      ...fieldFindings(countedMetadata(value, fields)),
      ...unplaced(value, PLACES, 'threat-composer'),
      ...danglingAssumptions(value),
    ],
    given: assumptionsOf(value),
  };
}

function systemOf(name: string, description: string): SketchComponent {
  return { id: SYSTEM, name, description: '', facts: {}, words: [name, description].filter((word) => word !== ''), fallback: 'applicationServer', traits: {} };
}

function descriptionOf(value: JsonRecord): string {
  const parts = ['applicationInfo', 'architecture', 'dataflow'].map((key) => textOf(fieldOf(value[key], 'description')) ?? '');
  return parts.filter((part) => part !== '').join('\n\n');
}

function imagesOf(value: JsonRecord): number {
  return ['architecture', 'dataflow'].filter((key) => textOf(fieldOf(value[key], 'image')) !== undefined).length;
}

/** What the threats impact is what is to be protected; all of it lies in the system. */
function assetsOf(value: JsonRecord): SketchAsset[] {
  const names = new Map<string, string>();
  for (const threat of listOf(value['threats'])) {
    for (const asset of textsOf(fieldOf(threat, 'impactedAssets'))) {
      const name = asset.trim();
      if (name !== '' && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
    }
  }
  return [...names].map(([id, name]) => ({ id, name, description: '', facts: {}, words: [name], heldBy: [SYSTEM] }));
}

function assumptionsOf(value: JsonRecord): string {
  return listOf(value['assumptions'])
    .map((assumption) => textOf(fieldOf(assumption, 'content'))?.trim() ?? '')
    .filter((content) => content !== '')
    .map((content) => `- ${content}`)
    .join('\n');
}

/** Metadata beyond the class of a threat, by its keys. */
function countedMetadata(value: JsonRecord, fields: FieldCounts): FieldCounts {
  for (const list of ['threats', 'mitigations', 'assumptions']) {
    for (const thing of listOf(value[list])) {
      for (const entry of listOf(fieldOf(thing, 'metadata'))) {
        const key = textOf(fieldOf(entry, 'key'));
        if (key !== undefined && !(list === 'threats' && key === 'STRIDE')) countField(fields, `${list}.${key}`);
      }
    }
  }
  const links = listOf(value['assumptionLinks']).length;
  if (links > 0) fields.set('assumptionLinks', links);
  return fields;
}

function danglingAssumptions(value: JsonRecord): Finding[] {
  const known = new Set(listOf(value['assumptions']).map((assumption) => textOf(fieldOf(assumption, 'id'))));
  const count = listOf(value['assumptionLinks']).filter((link) => !known.has(textOf(fieldOf(link, 'assumptionId')))).length;
  return counted('import.dangling-links', count, { what: { ja: '前提', en: 'assumptions' } }, 'warning');
}
