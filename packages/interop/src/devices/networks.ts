import { type AnshinDocument, type FlowStep, type Text, textIn } from '@anshin/model';
import type { DraftDocument } from '../drafting/draft-document.ts';
import type { Telling } from '../inventory/telling.ts';

/** How a device is used over its network. */
export interface DeviceUse {
  readonly device: string;
  readonly name: Text;
  readonly network: string;
  /** Assets that go to the device, and that come from it. */
  readonly to: readonly string[];
  readonly from: readonly string[];
}

/** The networks by which devices are reached, one of each sort, and what flows over them. */
export class Networks {
  readonly #draft: DraftDocument;
  readonly #telling: Telling;
  readonly #into: AnshinDocument | undefined;
  readonly #ids = new Map<boolean, string>();
  readonly #uses: DeviceUse[] = [];
  readonly #zone: string | undefined;

  constructor(draft: DraftDocument, telling: Telling, into: AnshinDocument | undefined, zone?: string) {
    this.#draft = draft;
    this.#telling = telling;
    this.#into = into;
    this.#zone = zone;
  }

  /** The local or the public network: the only one of its sort that the document has, else a new one. */
  of(isPublic: boolean): string {
    const known = this.#ids.get(isPublic);
    if (known !== undefined) return known;
    const kind = isPublic ? 'network' : 'localNetwork';
    const existing = Object.entries(this.#into?.components ?? {}).filter(([, component]) => component.kind === kind);
    const [only] = existing;
    const id = only !== undefined && existing.length === 1 ? only[0] : this.#add(isPublic, kind);
    this.#ids.set(isPublic, id);
    return id;
  }

  addUse(use: DeviceUse): void {
    this.#uses.push(use);
  }

  /** Adds a flow for each device: what goes to it and what comes back, from the controller where there is one, else from the network. */
  draftFlows(controller?: string): void {
    for (const { device, name, network, to, from } of this.#uses) {
      const isOwn = controller === undefined || controller === device;
      const end = isOwn ? network : controller;
      const via = isOwn ? {} : { via: [network] };
      const steps: Record<string, FlowStep> = {};
      if (to.length > 0) steps['s1'] = { from: end, to: device, ...via, carries: [...to] };
      if (from.length > 0) steps['s2'] = { from: device, to: end, ...via, carries: [...from] };
      if (Object.keys(steps).length === 0) continue;
      this.#draft.add('flows', `use-${device}`, { title: { ja: `${textIn(name, 'ja')}を使う`, en: `Use ${textIn(name, 'en')}` }, steps });
    }
  }

  #add(isPublic: boolean, kind: string): string {
    const name = isPublic ? { ja: 'インターネット', en: 'Internet' } : { ja: '宅内・構内ネットワーク', en: 'Local network' };
    const zone = isPublic || this.#zone === undefined ? {} : { zone: this.#zone };
    const id = this.#draft.add('components', name.en, { name, kind, inferred: true, ...zone });
    this.#telling.assume(['components', id], 'devices.assumed-network', { name });
    return id;
  }
}
