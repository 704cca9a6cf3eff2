import type { Finding, Trait } from '@anshin/model';
import { counted, countField, type FieldCounts, fieldFindings } from '../one-way/counts.ts';
import { type OneWayRead, oneWayImporter } from '../one-way/one-way-importer.ts';
import { plainText } from '../one-way/short-text.ts';
import { childrenOf, elementAt, textAt } from '../one-way/xml.ts';
import { decode } from '../reading/decode.ts';
import type { XmlElement } from '../reading/read-xml.ts';
import { readXml } from '../reading/read-xml.ts';
import { beginsWithAll } from '../two-way/beginning-of.ts';
import { guessEncryption } from '../two-way/guesses/guess.ts';
import type { SketchComponent, SketchLink, SketchZone } from '../two-way/sketch.ts';
import { zonesAround } from '../shapes/zones-around.ts';
import { lineZones } from './line-zones.ts';
import { type Item, readSurfaces } from './read-surfaces.ts';
import { readThreats } from './read-threats.ts';
import { EMPTY_CHOICES, FALLBACK_KINDS, FLOW_PROPERTIES, READ_PROPERTIES, STENCIL_KINDS, TRAIT_PROPERTIES } from './tables.ts';
import { TM7_WORDS } from './words.ts';

/** Microsoft Threat Modeling Tool: drawings, properties and threats of a .tm7 file. */
export const tm7 = oneWayImporter({
  id: 'tm7',
  title: { ja: 'Microsoft Threat Modeling Tool', en: 'Microsoft Threat Modeling Tool' },
  extensions: ['tm7'],
  recognises: ({ bytes }) => beginsWithAll(bytes, [/<(?:\w+:)?ThreatModel[\s>]/, /ThreatModeling\.Model|<DrawingSurfaceList/]),
  read: ({ bytes, name }) => readTm7(bytes, name),
  words: TM7_WORDS,
});

function readTm7(bytes: Uint8Array, fileName: string): OneWayRead {
  const { text } = decode(bytes);
  const xml = readXml(text);
  if (!('root' in xml)) return xml;
  const { root } = xml;
  if (elementAt(root, 'DrawingSurfaceList') === undefined) return { code: 'import.not-this-format' };
  const surfaces = readSurfaces(root);
  const items = surfaces.flatMap((surface) => surface.items);
  const fields: FieldCounts = new Map();
  const borders = items.filter(({ type }) => type === 'border');
  const stencils = items.filter(({ type }) => type === 'process' || type === 'external' || type === 'store');
  const flows = items.filter(({ type }) => type === 'flow');
  const around = zonesAround(stencils, borders);
  const lines = lineZones(
    items.filter(({ type }) => type === 'line'),
    stencils,
    flows,
  );
  const meta = elementAt(root, 'MetaInformation');
  const sketch = {
    title: textAt(meta, 'ThreatModelName') || titleOfSurfaces(surfaces) || fileName.replace(/\.[^.]*$/, ''),
    description: plainText(textAt(meta, 'HighLevelSystemDescription')),
    facts: {},
    zones: [...borders.map((item) => ({ ...zoneOf(item, fields), within: around.outerOf.get(item.id) })), ...lines.zones],
    components: stencils.map((item) => componentOf(item, around.zoneOf.get(item.id) ?? lines.zoneOf.get(item.id), fields)),
    links: flows.map((item) => linkOf(item, fields)),
    assets: [],
    ...readThreats(root, namesOf([...stencils, ...flows]), fields),
  };
  return {
    sketch,
    content: text,
    findings: [...leftOut(root, items, fields), ...counted('import.said-done', sketch.mitigations.filter(({ status }) => status === 'implemented').length)],
    assumptions: lines.assumptions,
    given: plainText(textAt(meta, 'Assumptions')),
  };
}

function titleOfSurfaces(surfaces: readonly { readonly title: string }[]): string {
  return surfaces.length === 1 ? (surfaces[0]?.title ?? '') : '';
}

function namesOf(items: readonly Item[]): Map<string, string> {
  return new Map(items.filter(({ id }) => id !== '').map(({ id, name, typeName }) => [id, name || typeName]));
}

function zoneOf(item: Item, fields: FieldCounts): SketchZone {
  countProperties(item, fields, () => false);
  return { id: item.id, name: item.name, description: '', facts: {}, words: [item.name, item.typeName].filter((word) => word !== ''), box: item.box };
}

function componentOf(item: Item, zone: string | undefined, fields: FieldCounts): SketchComponent {
  const stencil = item.typeId.slice(item.typeId.lastIndexOf('.') + 1);
  const known = Object.hasOwn(STENCIL_KINDS, stencil) ? STENCIL_KINDS[stencil] : undefined;
  const type = item.type as keyof typeof FALLBACK_KINDS;
  const isNamedByType = item.name === item.typeName || item.name === '';
  const traits: Partial<Record<Trait, boolean>> = {};
  for (const [name, value] of item.properties) {
    const trait = Object.hasOwn(TRAIT_PROPERTIES, name.toLowerCase()) ? TRAIT_PROPERTIES[name.toLowerCase()] : undefined;
    if (trait !== undefined && isYes(value)) traits[trait] = true;
  }
  countProperties(item, fields, (name) => Object.hasOwn(TRAIT_PROPERTIES, name));
  return {
    id: item.id,
    name: item.name,
    description: isNamedByType || item.typeName === '' ? '' : item.typeName,
    facts: {},
    words: known === undefined ? [item.name, item.typeName].filter((word) => word !== '') : [],
    fallback: known ?? FALLBACK_KINDS[type],
    zone,
    box: item.box,
    traits,
    exclusion: exclusionOf(item),
  };
}

function linkOf(item: Item, fields: FieldCounts): SketchLink {
  const chosen = (names: ReadonlySet<string>): string[] =>
    [...item.properties].filter(([name, value]) => names.has(name.toLowerCase()) && !EMPTY_CHOICES.has(value.toLowerCase())).map(([, value]) => value);
  const protocol = [...chosen(FLOW_PROPERTIES.medium), item.typeName, item.name].filter((word) => word !== '' && !/^generic data flow$/i.test(word));
  const isRead = (name: string): boolean => Object.values(FLOW_PROPERTIES).some((names: ReadonlySet<string>) => names.has(name));
  countProperties(item, fields, isRead);
  const hasIntegrity = chosen(FLOW_PROPERTIES.integrity).some(isYes);
  return {
    id: item.id,
    name: item.name,
    description: '',
    facts: hasIntegrity ? { channel: { protection: { integrity: true } } } : {},
    from: item.from,
    to: item.to,
    isBidirectional: false,
    protocol,
    encrypted: chosen(FLOW_PROPERTIES.encrypted).some(isYes) || guessEncryption(protocol),
    authenticated: chosen(FLOW_PROPERTIES.authenticated).some(isYes) || undefined,
    assets: [],
    back: [],
    exclusion: exclusionOf(item),
  };
}

function isYes(value: string): boolean {
  return /^(yes|true)$/i.test(value);
}

function exclusionOf({ properties }: Item): string | undefined {
  return isYes(properties.get('Out Of Scope') ?? '') ? (properties.get('Reason For Out Of Scope') ?? '') : undefined;
}

function countProperties({ properties, type }: Item, fields: FieldCounts, isRead: (name: string) => boolean): void {
  for (const [name, value] of properties) {
    const key = name.toLowerCase();
    if (!READ_PROPERTIES.has(key) && !isRead(key) && !EMPTY_CHOICES.has(value.toLowerCase()))
      countField(fields, `${type === 'flow' ? 'flow' : 'stencil'}.${name}`);
  }
}

/** What the file holds beyond drawings and threats. */
function leftOut(root: XmlElement, items: readonly Item[], fields: FieldCounts): Finding[] {
  const meta = elementAt(root, 'MetaInformation');
  for (const name of ['Contributors', 'ExternalDependencies', 'Owner', 'Reviewer']) if (textAt(meta, name) !== '') countField(fields, name);
  const notes = childrenOf(elementAt(root, 'Notes'), 'Note').length;
  const annotations = items.filter(({ type }) => type === 'note').length;
  const unknown = items.filter(({ type }) => type === undefined).length;
  return [
    ...counted('import.unplaced', notes, { what: { ja: 'メモ', en: 'notes' } }),
    ...counted('import.unplaced', annotations, { what: { ja: '図の注記', en: 'annotations on the drawings' } }),
    ...counted('import.unplaced', unknown, { what: { ja: '種類の分からない図形', en: 'shapes of an unknown type' } }),
    ...fieldFindings(fields),
  ];
}
