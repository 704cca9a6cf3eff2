import type { DraftDocument } from '../drafting/draft-document.ts';
import { draftDocument, freeId } from '../drafting/draft-document.ts';
import { draftDevice } from '../devices/draft-device.ts';
import { Networks } from '../devices/networks.ts';
import { DEVICE_WORDS } from '../devices/words.ts';
import type { Importer, ImportOptions, ImportResult, ImportSource } from '../importer.ts';
import { countUnplacedField } from '../inventory/count-unplaced.ts';
import { finishDraft, keepFile, keptKey, nothingRead } from '../inventory/finish-draft.ts';
import { namesOfComponents } from '../inventory/name-index.ts';
import { Telling } from '../inventory/telling.ts';
import { INVENTORY_WORDS } from '../inventory/words.ts';
import { type FieldCounts, fieldFindings } from '../one-way/counts.ts';
import { ONE_WAY_WORDS } from '../one-way/words.ts';
import { readValue } from '../reading/read-value.ts';
import { beginsWithAll } from '../two-way/beginning-of.ts';
import { isRecord, type JsonRecord, textOf } from '../two-way/json.ts';
import { deviceOfThing } from './device-of-thing.ts';
import { READ_FIELDS } from './tables.ts';
import { accessOf, isPublicHost, schemeOf } from './thing.ts';
import { WOT_TD_WORDS } from './words.ts';

const FORMAT = 'wot-td';

/** Most Things of one file. ASSUMPTION: the directory of a large building. */
const MAX_THINGS = 2_000;

/** W3C Thing Descriptions 1.0 and 1.1, one or a list of them: each becomes a component with what its interface gives, takes and does. */
export const wotTd: Importer = {
  id: FORMAT,
  title: { ja: 'W3C Thing Description（WoT）', en: 'W3C Thing Description (WoT)' },
  extensions: ['td.json', 'td.jsonld', 'jsonld', 'json'],
  recognises: ({ bytes }) => beginsWithAll(bytes, [/^\s*[[{]/, /"@context"\s*:/, /\/wot\/td\b|"securityDefinitions"\s*:/]),
  read: (source, options) => Promise.resolve(readThings(source, options)),
  words: { ...ONE_WAY_WORDS, ...INVENTORY_WORDS, ...DEVICE_WORDS, ...WOT_TD_WORDS },
};

function readThings({ name, bytes }: ImportSource, { catalog, into }: ImportOptions): ImportResult {
  const telling = new Telling(name);
  const read = readValue(bytes);
  const all = 'value' in read ? thingsIn(read.value) : [];
  if (!('value' in read) || all.length === 0) {
    telling.tell('value' in read ? 'import.not-this-format' : read.code, 'error', { format: wotTd.title }, 'value' in read ? undefined : read.line);
    return nothingRead(telling);
  }
  if (all.length > MAX_THINGS) telling.tell('import.too-many', 'warning', { what: { ja: '機器', en: 'Things' }, left: all.length - MAX_THINGS });
  const things = all.slice(0, MAX_THINGS);
  const title = (all.length === 1 ? textOf(all[0]?.['title']) : undefined) ?? (name.replace(/\.[^.]*$/, '') || name);
  const draft = draftDocument({ name: title, title, ...(into === undefined ? {} : { into }) });
  const networks = new Networks(draft, telling, into);
  const shared = { draft, telling, catalog, into, networks, known: namesOfComponents(into) };
  const fields: FieldCounts = new Map();
  for (const [at, thing] of things.entries()) {
    const id = draftDevice(shared, deviceOfThing(thing, at, catalog));
    draftBrokers(shared, thing);
    tellAccess(telling, thing, id);
    for (const key of Object.keys(thing)) if (!READ_FIELDS.has(key)) countUnplacedField(fields, key);
  }
  networks.draftFlows();
  telling.findings.push(...fieldFindings(fields));
  keepFile(
    draft,
    telling,
    keptKey(FORMAT, into, (kept) => kept === read.text, freeId(title, 'thing', new Set<string>())),
    read.text,
  );
  return finishDraft(draft, telling);
}

/** A Thing Description, a list of them, or a directory's answer. */
function thingsIn(value: unknown): readonly JsonRecord[] {
  const list: readonly unknown[] = Array.isArray(value)
    ? value
    : isRecord(value) && Array.isArray(value['things'])
      ? (value['things'] as readonly unknown[])
      : [value];
  return list.filter(isRecord).filter((thing) => ['securityDefinitions', 'properties', 'actions', 'events'].some((key) => isRecord(thing[key])));
}

interface Shared {
  readonly draft: DraftDocument;
  readonly telling: Telling;
  readonly networks: Networks;
  readonly into: ImportOptions['into'];
}

/** A broker is a party of its own: devices and users meet there. */
function draftBrokers({ draft, telling, networks, into }: Shared, thing: JsonRecord): void {
  const { brokers, protection } = accessOf(thing);
  for (const host of brokers.slice(0, 3)) {
    const foreign = `broker ${host}`;
    const known = draft.idOf('components', foreign) ?? Object.entries(into?.components ?? {}).find(([, { name }]) => name === host)?.[0];
    if (known !== undefined) continue;
    const isPublic = isPublicHost(host);
    const id = draft.add('components', host, { name: host, kind: isPublic ? 'thirdPartyCloud' : 'applicationServer', inferred: true }, foreign);
    const network = networks.of(isPublic);
    const channel = draft.add('channels', `${id}-${network}`, { between: [id, network], medium: 'ethernet', protection });
    telling.assume(['components', id], 'wot-td.assumed-broker', { name: host });
    telling.assume(['channels', channel, 'medium'], 'import.assumed-medium', { name: host, medium: 'ethernet' });
  }
}

/** What of a Thing's access is missing or cannot be told. */
function tellAccess(telling: Telling, thing: JsonRecord, id: string): void {
  const { isOpen, undefinedSecurity, schemes } = accessOf(thing);
  const name = textOf(thing['title']) ?? id;
  const path = ['components', id];
  if (isOpen) telling.tellAt(path, 'wot-td.no-security', 'warning', { name });
  if (undefinedSecurity.length > 0) telling.tellAt(path, 'wot-td.undefined-security', 'warning', { name, what: undefinedSecurity.slice(0, 5).join(', ') });
  const unknown = schemes.filter((scheme) => schemeOf(scheme) === undefined);
  if (unknown.length > 0) telling.tellAt(path, 'wot-td.unknown-scheme', 'info', { name, what: unknown.slice(0, 5).join(', ') });
  if (schemes.length === 0) telling.tellAt(path, 'wot-td.no-form', 'info', { name });
}
