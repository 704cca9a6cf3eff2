import type { Catalog } from '@anshin/catalog';
import { type AnshinDocument, type AssetKind, type Text, textIn } from '@anshin/model';
import type { DraftDocument } from '../drafting/draft-document.ts';
import type { NameIndex } from '../inventory/name-index.ts';
import type { Telling } from '../inventory/telling.ts';
import type { Affordance, Device, Effect } from './device.ts';
import { draftHazard } from './draft-hazard.ts';
import type { Networks } from './networks.ts';

/** What imports of devices share. */
export interface DevicesDraft {
  readonly draft: DraftDocument;
  readonly telling: Telling;
  readonly catalog: Catalog;
  readonly into: AnshinDocument | undefined;
  readonly networks: Networks;
  /** The components that the document has already. */
  readonly known: NameIndex;
}

/** What of a device is to be protected: one asset for each sort of thing that its interface gives or takes. */
const ASSETS: readonly { readonly kind: AssetKind; readonly effects: readonly Effect[]; readonly title: (name: Text) => Text }[] = [
  {
    kind: 'controlSignal',
    effects: ['acts', 'permits', 'schedules'],
    title: (name) => ({ ja: `${textIn(name, 'ja')}への操作`, en: `Commands to ${textIn(name, 'en')}` }),
  },
  { kind: 'settings', effects: ['sets'], title: (name) => ({ ja: `${textIn(name, 'ja')}の設定`, en: `Settings of ${textIn(name, 'en')}` }) },
  { kind: 'deviceData', effects: ['reads', 'reports'], title: (name) => ({ ja: `${textIn(name, 'ja')}の状態`, en: `State of ${textIn(name, 'en')}` }) },
  {
    kind: 'personalInformation',
    effects: ['reveals'],
    title: (name) => ({ ja: `${textIn(name, 'ja')}から分かる人の様子`, en: `What ${textIn(name, 'en')} reveals of people` }),
  },
];

/** Adds a device, or its interface to the component of that name: the component, its assets, the way to it, the flows and the hazard to judge. */
export function draftDevice(devices: DevicesDraft, device: Device): string {
  const id = componentOf(devices, device);
  const assets = ASSETS.flatMap(({ kind, effects, title }) => {
    const affordances = device.affordances.filter(({ effect }) => effects.includes(effect));
    if (affordances.length === 0) return [];
    const isPersonal = kind === 'personalInformation';
    const entity = {
      name: title(device.name),
      kind,
      heldBy: [id],
      description: listed(affordances),
      ...(isPersonal ? { personal: true } : { primary: kind === 'controlSignal' }),
    };
    return [{ id: devices.draft.add('assets', `${id}-${STEMS[kind] ?? 'data'}`, entity), isTo: kind === 'controlSignal' || kind === 'settings' }];
  });
  const network = devices.networks.of(device.isPublic);
  join(devices, device, id, network);
  devices.networks.addUse({ device: id, name: device.name, network, to: idsOf(assets, true), from: idsOf(assets, false) });
  draftHazard(devices, device, id);
  tellActing(devices, device, id);
  return id;
}

const STEMS: Readonly<Partial<Record<AssetKind, string>>> = {
  controlSignal: 'commands',
  settings: 'settings',
  deviceData: 'state',
  personalInformation: 'people',
};

function idsOf(assets: readonly { readonly id: string; readonly isTo: boolean }[], isTo: boolean): string[] {
  return assets.filter((asset) => asset.isTo === isTo).map(({ id }) => id);
}

function componentOf({ draft, telling, catalog, known }: DevicesDraft, device: Device): string {
  const { name, kind, traits, description, medium, zone } = device;
  const facts = {
    ...(zone === undefined ? {} : { zone }),
    ...(medium === undefined ? {} : { interfaces: [medium] }),
    ...(Object.keys(traits).length === 0 ? {} : { traits }),
    ...(description === undefined ? {} : { description }),
  };
  const named = [textIn(name, 'ja'), textIn(name, 'en')].map((text) => known.find(text)).find((found) => found?.isAmbiguous === false);
  const existing = named === undefined ? undefined : draft.get('components', named.id);
  if (named !== undefined && existing !== undefined) {
    draft.set('components', named.id, { ...facts, ...existing, traits: { ...traits, ...existing.traits } });
    draft.note('components', named.id, 'device', device.foreignId);
    telling.tellAt(['components', named.id], 'devices.known', 'info', { name });
    return named.id;
  }
  const id = draft.add('components', textIn(name, 'en'), { name, kind, ...facts }, device.foreignId);
  telling.assume(['components', id, 'kind'], 'import.assumed-kind', { name, kind: catalog.kinds.find((entry) => entry.kind === kind)?.title ?? kind });
  return id;
}

/** Longest list of names in a description. */
const LONGEST_LIST = 60;

function listed(affordances: readonly Affordance[]): Text {
  const names = affordances.slice(0, LONGEST_LIST).map(({ name }) => name);
  const rest = affordances.length > LONGEST_LIST ? ' …' : '';
  return { ja: `${names.map((name) => textIn(name, 'ja')).join('、')}${rest}`, en: `${names.map((name) => textIn(name, 'en')).join(', ')}${rest}` };
}

function join({ draft, telling, into }: DevicesDraft, device: Device, id: string, network: string): void {
  const isJoined = Object.values(into?.channels ?? {}).some(({ between }) => between.includes(id) && between.includes(network));
  if (isJoined) return;
  const { medium = 'ethernet', protection, name } = device;
  const channel = draft.add('channels', `${id}-${network}`, {
    between: [id, network],
    medium,
    ...(Object.keys(protection).length === 0 ? {} : { protection }),
  });
  if (device.medium === undefined) telling.assume(['channels', channel, 'medium'], 'import.assumed-medium', { name, medium });
}

/** Says what of a device acts on the world, so that somebody judges it. */
function tellActing({ telling }: DevicesDraft, device: Device, id: string): void {
  const acting = device.affordances.filter(({ effect }) => effect === 'acts');
  if (acting.length === 0) return;
  telling.assume(['components', id], 'devices.acts', { name: device.name, what: listed(acting) as { ja: string; en: string } });
}
