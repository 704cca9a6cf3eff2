import type { AnshinDocument, Component } from '@anshin/model';
import type { Edit } from '@anshin/engine';
import { mulberry32 } from '../packages/engine/src/testing/mulberry32.ts';

/** Draws edits of a document: one, or two that belong together. */
export type DrawEdits = () => readonly Edit[];

type Pick = <T>(list: readonly T[]) => T;
type Make = (pick: Pick, document: AnshinDocument, round: number) => readonly Edit[];

/** Kinds that devices change to. */
const KINDS = ['sensor', 'camera', 'actuator', 'controller', 'homeAppliance', 'meter'] as const;

const ids = (map: Readonly<Record<string, unknown>> | undefined): string[] => Object.keys(map ?? {});

/** What people do at a system of this size. ASSUMPTION: in these proportions. */
const MIX: readonly (readonly [weight: number, make: Make])[] = [
  [20, (pick, document) => changeDevice(pick, document, { kind: pick(KINDS) })],
  [5, (pick, document) => changeDevice(pick, document, { accountable: pick(ids(document.stakeholders)) })],
  [15, protectChannel],
  [10, addDevice],
  [5, (pick, document) => [{ collection: 'components', id: device(pick, document), entity: undefined }]],
  [5, addChannel],
  [15, changeMeasure],
  [10, rateIncident],
  [5, (pick, document) => [judged(`rule.device-eavesdropping@${device(pick, document)}`)]],
  [
    4,
    (pick, document) => [
      { collection: 'decisions', id: 'd', entity: { about: { incident: pick(ids(document.incidents)) }, treatment: 'retain', by: 'party-0', because: 'So.' } },
    ],
  ],
  [3, (pick, document) => [{ collection: 'assets', id: pick(ids(document.assets)), entity: { kind: 'logs', heldBy: [device(pick, document)] } }]],
  [
    3,
    (pick, document) => [
      {
        collection: 'flows',
        id: pick(ids(document.flows)),
        entity: { steps: { s1: { from: device(pick, document), to: 'cloud', carries: [pick(ids(document.assets))] } } },
      },
    ],
  ],
];

/** Edits that reach far by what they are; one kind each. */
const FAR = {
  'a measure that acts everywhere': (_, __, round) => [
    {
      collection: 'measures',
      id: 'everywhere',
      entity: { title: 'Everywhere', meets: ['ssf.access-control'], status: round % 2 === 0 ? 'planned' : 'implemented', effect: { prevents: true } },
    },
  ],
  'the role of a party': (pick, document, round) => [
    { collection: 'stakeholders', id: pick(ids(document.stakeholders)), entity: { name: 'Party', role: round % 2 === 0 ? 'user' : 'provider' } },
  ],
  'the kind of a zone': (pick, document, round) => [
    { collection: 'zones', id: pick(ids(document.zones).filter((id) => id.startsWith('site'))), entity: { kind: round % 2 === 0 ? 'plant' : 'premises' } },
  ],
  'a device on the internet': (pick, document, round) => [
    { collection: 'channels', id: `uplink-${round}`, entity: { between: [device(pick, document), 'internet'], medium: 'cellular' } },
  ],
} as const satisfies Readonly<Record<string, Make>>;

/** Names of the edits that reach far. */
export const FAR_EDITS = Object.keys(FAR) as readonly (keyof typeof FAR)[];

/** Draws from the mix, or edits of one kind that reaches far; the same for the same seed. */
export function editMix(document: AnshinDocument, seed: number, far?: keyof typeof FAR): DrawEdits {
  const random = mulberry32(seed);
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] as (typeof list)[number];
  const total = MIX.reduce((sum, [weight]) => sum + weight, 0);
  let round = 0;
  return () => {
    round += 1;
    if (far !== undefined) return FAR[far](pick, document, round);
    let left = random() * total;
    const drawn = MIX.find(([weight]) => (left -= weight) < 0);
    return drawn?.[1](pick, document, round) ?? [];
  };
}

/** A component of a site that is neither its router nor its network. */
function device(pick: Pick, document: AnshinDocument): string {
  for (;;) {
    const id = pick(ids(document.components));
    if (!/-[01]$|^internet$|^cloud$/.test(id)) return id;
  }
}

function changeDevice(pick: Pick, document: AnshinDocument, change: Partial<Component>): Edit[] {
  const id = device(pick, document);
  return [{ collection: 'components', id, entity: { ...(document.components?.[id] as Component), ...change } }];
}

function protectChannel(pick: Pick, document: AnshinDocument): Edit[] {
  const id = pick(ids(document.channels));
  const channel = document.channels?.[id];
  if (channel === undefined) return [];
  return [{ collection: 'channels', id, entity: { ...channel, protection: { encrypted: pick([true, false]), authenticated: pick([true, false]) } } }];
}

function addDevice(pick: Pick, document: AnshinDocument, round: number): Edit[] {
  const beside = device(pick, document);
  const { zone, accountable }: Component = document.components?.[beside] ?? { kind: 'sensor' };
  const site = beside.slice(0, beside.lastIndexOf('-'));
  const id = `${site}-n${round}`;
  return [
    {
      collection: 'components',
      id,
      entity: { kind: pick(KINDS), ...(zone === undefined ? {} : { zone }), ...(accountable === undefined ? {} : { accountable }) },
    },
    { collection: 'channels', id: `${id}-link`, entity: { between: [id, `${site}-1`], medium: pick(['wifi', 'ethernet'] as const) } },
  ];
}

function addChannel(pick: Pick, document: AnshinDocument, round: number): Edit[] {
  const from = device(pick, document);
  const to = `${from.slice(0, from.lastIndexOf('-'))}-${2 + (round % 20)}`;
  return from === to ? [] : [{ collection: 'channels', id: `${from}-x${round}`, entity: { between: [from, to], medium: 'wifi' } }];
}

function changeMeasure(pick: Pick, document: AnshinDocument): Edit[] {
  const id = pick(ids(document.measures));
  const measure = document.measures?.[id];
  if (measure === undefined) return [];
  const on = [device(pick, document), device(pick, document)];
  return [{ collection: 'measures', id, entity: { ...measure, status: pick(['planned', 'implemented', 'verified'] as const), on } }];
}

function rateIncident(pick: Pick, document: AnshinDocument): Edit[] {
  const id = pick(ids(document.incidents));
  const incident = document.incidents?.[id];
  if (incident === undefined) return [];
  const consequences = { [pick(ids(document.stakeholders))]: { safety: pick(['limited', 'serious'] as const), because: 'So.' } };
  return [{ collection: 'incidents', id, entity: { ...incident, consequences } }];
}

function judged(id: string): Edit {
  return { collection: 'threatDispositions', id, entity: { state: 'notApplicable', because: 'So.' } };
}
