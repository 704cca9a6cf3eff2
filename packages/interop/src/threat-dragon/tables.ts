import type { ThreatClass, Trait } from '@anshin/model';
import type { ThreatState } from '../two-way/sketch.ts';

/** The version of the format that is written; from the schema of Threat Dragon 2. */
export const WRITTEN_VERSION = '2.3.0';

/** Kinds of cells, as `data.type` and as `shape` name them (v1 knows only the first). */
export const CELL_SHAPES = {
  'tm.Process': 'process',
  'tm.Store': 'store',
  'tm.Actor': 'actor',
  'tm.Flow': 'flow',
  'tm.Boundary': 'trust-boundary-curve',
  'tm.BoundaryBox': 'trust-boundary-box',
  'tm.Text': 'td-text-block',
} as const;
export type CellType = keyof typeof CELL_SHAPES;

/** The kind of a component that no word tells, by its shape. */
export const FALLBACK_KINDS = { 'tm.Process': 'applicationServer', 'tm.Store': 'dataServer', 'tm.Actor': 'person' } as const;
export type ElementType = keyof typeof FALLBACK_KINDS;

/** Kinds of the catalog that are drawn as a store or as an actor; all others are processes. */
export const STORE_KINDS: ReadonlySet<string> = new Set(['dataServer', 'historian', 'removableStorage']);
export const ACTOR_KINDS: ReadonlySet<string> = new Set(['person', 'thirdPartyCloud', 'network']);

/** Flags of Threat Dragon that are traits, by the shape that has them. */
export const TRAIT_FLAGS: { readonly [T in ElementType]: Readonly<Record<string, Trait>> } = {
  'tm.Process': { isWebApplication: 'webUi' },
  'tm.Store': { isALog: 'logsEvents', storesCredentials: 'storesCredentials' },
  'tm.Actor': {},
};

/** How the tool spells the six classes. */
export const TYPE_NAMES: Readonly<Partial<Record<ThreatClass, string>>> = {
  spoofing: 'Spoofing',
  tampering: 'Tampering',
  repudiation: 'Repudiation',
  informationDisclosure: 'Information disclosure',
  denialOfService: 'Denial of service',
  elevationOfPrivilege: 'Elevation of privilege',
};

/** How the tool spells where a threat stands. */
export const STATUS_NAMES: Readonly<Record<ThreatState, string>> = {
  open: 'Open',
  mitigated: 'Mitigated',
  accepted: 'Accepted',
  transferred: 'Transferred',
  avoided: 'Avoided',
  notApplicable: 'NotApplicable',
};

/** Lower bounds of the qualitative severity ratings of CVSS v3.1 §5, highest first. */
export const SEVERITIES: readonly (readonly [least: number, name: string])[] = [
  [9, 'Critical'],
  [7, 'High'],
  [4, 'Medium'],
  [0.1, 'Low'],
];
