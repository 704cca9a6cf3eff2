import type { Trait } from '@anshin/model';
import { counted, countField, type FieldCounts, fieldFindings } from '../one-way/counts.ts';
import { type OneWayRead, oneWayImporter } from '../one-way/one-way-importer.ts';
import { readValue } from '../reading/read-value.ts';
import { beginsWithAll } from '../two-way/beginning-of.ts';
import { guessEncryption } from '../two-way/guesses/guess.ts';
import { fieldOf, isRecord, type JsonRecord, listOf, recordOf, textOf, textsOf } from '../two-way/json.ts';
import type { SketchAsset, SketchComponent, SketchLink, SketchZone } from '../two-way/sketch.ts';
import { readFindings } from './read-findings.ts';
import { CERTAIN_CLASSES, CLASS_KINDS, FLOW_CONTROLS, MODEL_FIELDS, READ_FIELDS, TRAIT_FLAGS, UNSET } from './tables.ts';

/** OWASP pytm: the JSON that it writes of a model, or reads one from. Things refer to each other by name. */
export const pytm = oneWayImporter({
  id: 'pytm',
  title: { ja: 'OWASP pytm（JSON）', en: 'OWASP pytm (JSON)' },
  extensions: ['json'],
  recognises: ({ bytes }) =>
    beginsWithAll(bytes, [/^\s*\{/, /"(elements|assets|actors|boundaries)"\s*:\s*\[/, /"(__class__|inBoundary|onDuplicates|threatsFile|mergeResponses)"\s*:/]),
  read: ({ bytes, name }) => readPytm(bytes, name),
  words: {},
});

function readPytm(bytes: Uint8Array, fileName: string): OneWayRead {
  const read = readValue(bytes);
  if (!('value' in read)) return read;
  const { value, text } = read;
  if (!isRecord(value) || !['elements', 'assets', 'actors', 'flows', 'boundaries'].some((key) => Array.isArray(value[key])))
    return { code: 'import.not-this-format' };
  const fields: FieldCounts = new Map();
  for (const [key, inner] of Object.entries(value)) if (!MODEL_FIELDS.has(key) && saysSomething(inner)) countField(fields, key);
  const { things: elements, repeated } = named([...listOf(value['actors']), ...listOf(value['assets']), ...listOf(value['elements'])]);
  const flows = listOf(value['flows']).filter(isRecord);
  const links = flows.map((flow, at) => linkOf(flow, at, fields));
  const { threats, mitigations } = readFindings(value, linkIdsOf(flows, links), fields);
  const sketch = {
    title: textOf(value['name']) ?? fileName.replace(/\.[^.]*$/, ''),
    description: textOf(value['description']) ?? '',
    facts: {},
    zones: named(listOf(value['boundaries'])).things.map((boundary) => zoneOf(boundary, fields)),
    components: elements.map((element) => componentOf(element, fields)),
    links,
    assets: assetsOf(listOf(value['data']).filter(isRecord), elements, fields),
    threats,
    mitigations,
  };
  return {
    sketch,
    content: text,
    findings: [
      ...counted('import.unplaced', repeated, { what: { ja: '同じ名前の要素', en: 'elements of a name that is taken' } }, 'warning'),
      ...counted('import.said-done', mitigations.filter(({ status }) => status === 'implemented').length),
      ...fieldFindings(fields),
    ],
    given: givenOf(value),
  };
}

/** The things of a list by their names, which is how pytm refers to them. The lists of a dump overlap, so the same thing may come twice. */
function named(list: readonly unknown[]): { readonly things: readonly JsonRecord[]; readonly repeated: number } {
  const seen = new Map<string, JsonRecord>();
  let repeated = 0;
  for (const thing of list) {
    const name = textOf(fieldOf(thing, 'name'));
    if (!isRecord(thing) || name === undefined) continue;
    const known = seen.get(name);
    if (known === undefined) seen.set(name, thing);
    else if (textOf(known['__class__']) !== textOf(thing['__class__'])) repeated += 1;
  }
  return { things: [...seen.values()], repeated };
}

function zoneOf(boundary: JsonRecord, fields: FieldCounts): SketchZone {
  const name = textOf(boundary['name']) ?? '';
  countOthers('boundaries', boundary, fields);
  return { id: name, name, description: textOf(boundary['description']) ?? '', facts: {}, words: [name], within: textOf(boundary['inBoundary']) };
}

function componentOf(element: JsonRecord, fields: FieldCounts): SketchComponent {
  const name = textOf(element['name']) ?? '';
  const type = textOf(element['__class__']) ?? 'Asset';
  const controls = recordOf(element['controls']);
  const flags = Object.entries(TRAIT_FLAGS).filter(([flag]) => element[flag] === true || controls[flag] === true);
  countOthers('elements', element, fields, (key) => Object.hasOwn(TRAIT_FLAGS, key));
  return {
    id: name,
    name,
    description: textOf(element['description']) ?? '',
    facts: {},
    words: CERTAIN_CLASSES.has(type) ? [] : [name],
    fallback: (Object.hasOwn(CLASS_KINDS, type) ? CLASS_KINDS[type] : undefined) ?? 'applicationServer',
    zone: textOf(element['inBoundary']),
    traits: Object.fromEntries(flags.map(([, trait]) => [trait, true])) as Partial<Record<Trait, boolean>>,
    exclusion: element['inScope'] === false ? '' : undefined,
  };
}

function linkOf(flow: JsonRecord, at: number, fields: FieldCounts): SketchLink {
  const controls = { ...recordOf(flow['controls']), ...Object.fromEntries(Object.entries(flow).filter(([, value]) => typeof value === 'boolean')) };
  const is = (names: readonly string[]): boolean => names.some((name) => controls[name] === true);
  const protocol = [textOf(flow['protocol']), textOf(flow['name'])].filter((word) => word !== undefined);
  const tls = textOf(flow['tlsVersion']);
  const known = new Set<string>(Object.values(FLOW_CONTROLS).flat());
  countOthers('flows', flow, fields, (key) => known.has(key));
  return {
    id: `${at}`,
    name: textOf(flow['name']) ?? '',
    description: textOf(flow['description']) ?? textOf(flow['note']) ?? '',
    facts: is(FLOW_CONTROLS.integrity) ? { channel: { protection: { integrity: true } } } : {},
    from: textOf(flow['source']) ?? '',
    to: textOf(flow['sink']) ?? '',
    isBidirectional: false,
    protocol: controls['usesVPN'] === true ? ['VPN', ...protocol] : protocol,
    encrypted: is(FLOW_CONTROLS.encrypted) || (tls !== undefined && !UNSET.test(tls)) || guessEncryption(protocol),
    authenticated: is(FLOW_CONTROLS.authenticated) || undefined,
    assets: namesIn(flow['data']),
    back: [],
    exclusion: flow['inScope'] === false ? '' : undefined,
  };
}

/** The links by the names of their flows; the first of several. */
function linkIdsOf(flows: readonly JsonRecord[], links: readonly SketchLink[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [at, flow] of flows.entries()) {
    const name = textOf(flow['name']);
    const link = links[at];
    if (name !== undefined && link !== undefined && !ids.has(name)) ids.set(name, link.id);
  }
  return ids;
}

/** Data are named by the flows that carry and the elements that process them; a dump lists them as things of their own as well. */
function assetsOf(data: readonly JsonRecord[], elements: readonly JsonRecord[], fields: FieldCounts): SketchAsset[] {
  const holders = new Map<string, string[]>();
  for (const element of elements) {
    for (const name of namesIn(element['data'])) {
      const known = holders.get(name) ?? [];
      known.push(textOf(element['name']) ?? '');
      holders.set(name, known);
    }
  }
  return named(data).things.map((item) => {
    const name = textOf(item['name']) ?? '';
    countOthers('data', item, fields);
    const kind = item['isCredentials'] === true ? 'credentials' : item['isPII'] === true ? 'personalInformation' : undefined;
    return {
      id: name,
      name,
      description: textOf(item['description']) ?? '',
      facts: kind === undefined ? {} : { kind },
      words: [name],
      heldBy: [...new Set([...(holders.get(name) ?? []), ...namesIn(item['processedBy'])])],
      personal: item['isPII'] === true ? true : undefined,
    };
  });
}

/** Names in a field that holds one, a list of them, or a text that lists them. */
function namesIn(value: unknown): readonly string[] {
  return typeof value === 'string' ? (value === '' ? [] : [value]) : textsOf(value);
}

/** Counts what an element says beyond what is read, with the controls that it has in place. */
function countOthers(list: string, thing: JsonRecord, fields: FieldCounts, isRead: (key: string) => boolean = () => false): void {
  for (const [key, value] of Object.entries(thing)) if (!READ_FIELDS.has(key) && !isRead(key) && saysSomething(value)) countField(fields, `${list}.${key}`);
  for (const [key, value] of Object.entries(recordOf(thing['controls'])))
    if (!isRead(key) && saysSomething(value)) countField(fields, `${list}.controls.${key}`);
}

function saysSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (isRecord(value)) return Object.keys(value).length > 0;
  const text = textOf(value);
  return text !== undefined && text !== 'false' && !UNSET.test(text);
}

function givenOf(value: JsonRecord): string {
  return listOf(value['assumptions'])
    .map((assumption) =>
      [textOf(assumption) ?? textOf(fieldOf(assumption, 'name')), textOf(fieldOf(assumption, 'description'))].filter((part) => part !== undefined).join(': '),
    )
    .filter((line) => line !== '')
    .map((line) => `- ${line}`)
    .join('\n');
}
