import type { Catalog } from '@anshin/catalog';
import { deviceClassByCode } from '../devices/device-class-of.ts';
import type { Affordance, Device } from '../devices/device.ts';
import { draftDevice } from '../devices/draft-device.ts';
import { Networks } from '../devices/networks.ts';
import { DEVICE_WORDS } from '../devices/words.ts';
import { draftDocument } from '../drafting/draft-document.ts';
import type { Importer, ImportOptions, ImportResult, ImportSource } from '../importer.ts';
import { finishDraft, keepFile, nothingRead } from '../inventory/finish-draft.ts';
import { namesOfComponents } from '../inventory/name-index.ts';
import { Telling } from '../inventory/telling.ts';
import { INVENTORY_WORDS } from '../inventory/words.ts';
import { decode } from '../reading/decode.ts';
import { Homes } from './homes.ts';
import { fromDump, hasColumn, type Instance, readInstances } from './read-instances.ts';
import { GROUP_KINDS, MORE_CLASSES } from './tables.ts';
import { ECHONET_WORDS } from './words.ts';

/** Most device objects of one file: a node has at most 84 in its list; a building has more nodes. */
const MAX_INSTANCES = 2_000;

/** Largest file. ASSUMPTION: 2,000 devices with names take a twentieth of that. */
const MAX_BYTES = 4_000_000;

/** ECHONET Lite device objects: a list of class codes, or what a node profile tells; each becomes a component with what acts on the world. */
export const echonet: Importer = {
  id: 'echonet',
  title: { ja: 'ECHONET Lite 機器一覧', en: 'ECHONET Lite devices' },
  extensions: ['yaml', 'yml', 'json', 'csv', 'txt'],
  recognises,
  read: (source, options) => Promise.resolve(readEchonet(source, options)),
  words: { ...INVENTORY_WORDS, ...DEVICE_WORDS, ...ECHONET_WORDS },
};

/** A list that says `eoj`, or nothing but hexadecimal digits that make whole device objects. */
function recognises({ bytes }: ImportSource): boolean {
  if (bytes.length > MAX_BYTES) return false;
  const text = decode(bytes.subarray(0, 20_000))
    .text.replace(/^\uFEFF/, '')
    .trim();
  return fromDump(text) !== undefined || hasColumn(text) || /^[{\s]*["']?eoj["']?\s*:|[{,\n-]\s*["']?eoj["']?\s*:\s*["']?0x/i.test(text);
}

function readEchonet({ name, bytes }: ImportSource, { catalog, into }: ImportOptions): ImportResult {
  const telling = new Telling(name);
  const read = bytes.length > MAX_BYTES ? { code: 'echonet.too-large' } : readInstances(bytes);
  if ('code' in read) {
    telling.tell(read.code, 'error', { format: echonet.title }, read.line);
    return nothingRead(telling);
  }
  const devices = read.instances.filter(({ code }) => !code.startsWith('0E'));
  if (read.bad.length > 0) telling.tell('echonet.bad-code', 'warning', { count: read.bad.length, code: read.bad[0] ?? '' });
  if (devices.length === 0) {
    telling.tell('echonet.no-device', 'error');
    return nothingRead(telling);
  }
  if (devices.length > MAX_INSTANCES) telling.tell('import.too-many', 'warning', { what: { ja: '機器', en: 'devices' }, left: devices.length - MAX_INSTANCES });
  const title = name.replace(/\.[^.]*$/, '') || name;
  const draft = draftDocument({ name: title, title, ...(into === undefined ? {} : { into }) });
  const homes = new Homes(draft, telling, into);
  const networks = new Networks(draft, telling, into, homes.zoneOf(undefined));
  const shared = { draft, telling, catalog, into, networks, known: namesOfComponents(into) };
  const taken = devices.slice(0, MAX_INSTANCES);
  const ids = taken.map((instance, at) => draftDevice(shared, deviceOf(instance, at, { catalog, zone: homes.zoneOf(instance.zone), same: taken, telling })));
  telling.assume([], 'echonet.unprotected');
  networks.draftFlows(ids[taken.findIndex(({ code }) => code.startsWith('05'))]);
  keepFile(draft, telling, into?.foreign?.['echonet'] === undefined ? 'echonet' : `echonet/${title}`, read.text);
  return finishDraft(draft, telling);
}

interface DeviceContext {
  readonly catalog: Catalog;
  readonly zone: string;
  readonly same: readonly Instance[];
  readonly telling: Telling;
}

function deviceOf(instance: Instance, at: number, { catalog, zone, same, telling }: DeviceContext): Device {
  const { code } = instance;
  const deviceClass = deviceClassByCode(catalog, code);
  const more = MORE_CLASSES[code.slice(0, 4)];
  const group = GROUP_KINDS[code.slice(0, 2)];
  const { kind, title } = deviceClass ?? more ?? group ?? { kind: 'homeAppliance', title: { ja: '機器', en: 'Device' } };
  if (deviceClass === undefined && more === undefined) telling.tell('echonet.unknown-class', 'warning', { code: `0x${code.slice(0, 4)}`, kind: title });
  const alike = same.filter((other) => other.code.slice(0, 4) === code.slice(0, 4));
  const number = alike.length > 1 ? ` ${alike.indexOf(instance) + 1}` : '';
  return {
    foreignId: `${code}${code.length === 4 ? `#${at + 1}` : ''}`,
    name: instance.name ?? { ja: `${title.ja}${number}`, en: `${title.en}${number}` },
    description: { ja: `ECHONET Lite のクラス 0x${code.slice(0, 4)}`, en: `ECHONET Lite class 0x${code.slice(0, 4)}` },
    kind,
    traits: deviceClass?.traits ?? {},
    affordances:
      deviceClass === undefined ? usualAffordances(more) : deviceClass.properties.map((property) => ({ name: property.title, effect: property.effect })),
    deviceClass,
    isClassGuessed: false,
    protection: { encrypted: false, authenticated: false },
    isPublic: false,
    zone,
  };
}

/** What a class has that the catalog does not hold: every class can be switched (0x80 of the super class) and tells faults (0x88). */
function usualAffordances(more: (typeof MORE_CLASSES)[string] | undefined): Affordance[] {
  const state: Affordance = { name: { ja: '動作状態と異常の有無', en: 'Operation status and faults' }, effect: 'reports' };
  const acts: Affordance = { name: { ja: '入・切などの操作', en: 'On, off and other commands' }, effect: 'acts' };
  const reveals: Affordance = { name: { ja: '人の在不在や使い方が分かる値', en: 'Values that tell who is in and what they do' }, effect: 'reveals' };
  return [state, ...(more?.acts === true ? [acts] : []), ...(more?.reveals === true ? [reveals] : [])];
}
