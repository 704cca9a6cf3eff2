import type { Trait } from '@anshin/model';
import type { ThreatState } from '../two-way/sketch.ts';

/** Generic types of stencils, lines and boundaries, as the files name them. */
export const GENERIC_TYPES: Readonly<Record<string, 'process' | 'external' | 'store' | 'flow' | 'line' | 'border' | 'note'>> = {
  'GE.P': 'process',
  'GE.EI': 'external',
  'GE.DS': 'store',
  'GE.DF': 'flow',
  'GE.TB.L': 'line',
  'GE.TB.B': 'border',
  'GE.A': 'note',
};

/** What the shape tells where the generic type is missing. */
export const SHAPE_TYPES: Readonly<Record<string, 'process' | 'external' | 'store' | 'flow' | 'line' | 'border' | 'note'>> = {
  StencilEllipse: 'process',
  StencilRectangle: 'external',
  StencilParallelLines: 'store',
  Connector: 'flow',
  LineBoundary: 'line',
  BorderBoundary: 'border',
  TextBox: 'note',
  AnnotationShape: 'note',
};

/** The kind of a component that no word tells. ASSUMPTION: an outside party of an unknown sort is a service of somebody else. */
export const FALLBACK_KINDS = { process: 'applicationServer', external: 'thirdPartyCloud', store: 'dataServer' } as const;

/** Kinds by the type of a stencil (the ending of its type id), where its words would mislead. ASSUMPTION: ours, by the meaning of the tool's own stencils. */
export const STENCIL_KINDS: Readonly<Record<string, string>> = {
  User: 'person',
  Browser: 'webTerminal',
  BrowserClient: 'webTerminal',
  PlugIn: 'webTerminal',
  ThickClient: 'officePc',
  AuthProvider: 'authenticationServer',
  Megasevrice: 'thirdPartyCloud',
  CloudStorage: 'cloudService',
  Mobile: 'smartphoneApp',
  Device: 'dataServer',
  IoTdevice: 'homeAppliance',
  IoTFieldGateway: 'homeGateway',
};

/** Properties of a component that are traits, by the name that the tool shows, lower case. */
export const TRAIT_PROPERTIES: Readonly<Record<string, Trait>> = {
  'stores credentials': 'storesCredentials',
  'stores log data': 'logsEvents',
  'removable storage': 'removableMedia',
};

/** Properties that are read elsewhere. */
export const READ_PROPERTIES: ReadonlySet<string> = new Set(['name', 'out of scope', 'reason for out of scope', 'dataflow order']);

/** Properties of a flow that tell what carries or protects it, lower case. */
export const FLOW_PROPERTIES = {
  medium: new Set(['physical network', 'channel', 'protocol']),
  encrypted: new Set(['provides confidentiality']),
  integrity: new Set(['provides integrity']),
  authenticated: new Set(['source authenticated', 'destination authenticated']),
} as const;

/** Choices that say nothing, lower case. */
export const EMPTY_CHOICES: ReadonlySet<string> = new Set(['', 'no', 'false', 'select', 'not selected', 'not applicable', 'not provided', '0', 'n/a']);

/** Where a threat stands, by the tool's word for it; everything else is open. */
export const STATES: Readonly<Record<string, ThreatState>> = { Mitigated: 'mitigated', NotApplicable: 'notApplicable' };

/** Properties of a threat that are read; all others are counted. */
export const THREAT_PROPERTIES: ReadonlySet<string> = new Set([
  'Title',
  'UserThreatCategory',
  'UserThreatShortDescription',
  'UserThreatDescription',
  'StateInformation',
  'InteractionString',
  'PossibleMitigations',
]);
