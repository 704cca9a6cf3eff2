import type { AssetKind, MeasureStatus, ThreatClass } from '@anshin/model';

/** The schema that is written. */
export const SCHEMA = 'https://github.com/OWASP/www-project-threat-model-library/blob/v1.0.2/threat-model.schema.json';

/** The key under which Anshin's facts stand among the extensions: a domain name that nobody can own (RFC 2606) and a path, as the format asks. */
export const FACTS = 'anshin.invalid/facts';

/** The zone of things without one, since the format demands one; it is not read back. */
export const NO_ZONE = 'anshin-no-zone';

/** The persona of threats, since the format demands one and Anshin has none. */
export const PERSONA = 'anshin-unstated';

/** The three lists of elements, and which kinds of the catalog go where; all others are components. */
export const SECTIONS = ['components', 'data_stores', 'actors'] as const;
export type Section = (typeof SECTIONS)[number];
export const STORE_KINDS: ReadonlySet<string> = new Set(['dataServer', 'historian', 'removableStorage']);
export const ACTOR_KINDS: ReadonlySet<string> = new Set(['person']);
export const FALLBACK_KINDS: Readonly<Record<Section, string>> = { components: 'applicationServer', data_stores: 'dataServer', actors: 'person' };
export const TYPE_OF: Readonly<Record<Section, string>> = { components: 'component', data_stores: 'data_store', actors: 'actor' };

/** How a measure's status is written. */
export const STATUS_NAMES: Readonly<Record<MeasureStatus, string>> = { planned: 'scheduled', agreed: 'approved', implemented: 'active', verified: 'active' };

/** Statuses of controls that are no longer, or never, to be there. */
export const LEFT: ReadonlySet<string> = new Set(['retired', 'wont_do']);

/** Words that the sensitivities of the format stand for, by which the kind of an asset is guessed. */
export const SENSITIVITY_WORDS: Readonly<Record<string, string>> = {
  pii: 'personal',
  phi: 'patient',
  cred: 'credential',
  op: 'status',
  ip: 'source',
  fin: '',
  biz: '',
  gov: '',
  pci: '',
};

/** The sensitivity under which the kinds of assets are written; all others are operational data. Ours. */
export const SENSITIVITY: Readonly<Partial<Record<AssetKind, string>>> = {
  personalInformation: 'pii',
  credentials: 'cred',
  keys: 'cred',
  businessInformation: 'biz',
  reputation: 'biz',
  software: 'ip',
};

/** Where a threat comes from, by its class; attacks come from an adversary. Ours, by the names of the classes. */
export const SOURCES: Readonly<Partial<Record<ThreatClass, string>>> = {
  hardwareFailure: 'failure',
  softwareDefect: 'failure',
  missingInitialisation: 'human_error',
  mistake: 'human_error',
  maintenanceWork: 'human_error',
  wrongSetting: 'human_error',
  conflictingCommands: 'human_error',
  disaster: 'events_beyond_org_control',
  providerWithdrawal: 'events_beyond_org_control',
  physicalDestruction: 'events_beyond_org_control',
};
