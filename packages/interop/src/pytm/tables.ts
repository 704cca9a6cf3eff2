import type { Trait } from '@anshin/model';

/** The kind of an element that no word tells, by its class in pytm. */
export const CLASS_KINDS: Readonly<Record<string, string>> = {
  Actor: 'person',
  ExternalEntity: 'thirdPartyCloud',
  Datastore: 'dataServer',
  Server: 'applicationServer',
  Process: 'applicationServer',
  SetOfProcesses: 'applicationServer',
  Lambda: 'cloudService',
  LLM: 'thirdPartyCloud',
  Agent: 'applicationServer',
  Asset: 'applicationServer',
  Element: 'applicationServer',
};

/** Classes whose meaning no name changes. */
export const CERTAIN_CLASSES: ReadonlySet<string> = new Set(['Actor', 'Datastore']);

/** Flags of elements and of their controls that are traits. */
export const TRAIT_FLAGS: Readonly<Record<string, Trait>> = {
  storesLogData: 'logsEvents',
  storesSensitiveData: 'storesData',
  storesPII: 'storesData',
  implementsAPI: 'api',
  onAWS: 'providerOperated',
  onRDS: 'providerOperated',
  implementsAuthenticationScheme: 'userLogin',
};

/** Controls of a flow that are facts of its channel. */
export const FLOW_CONTROLS = {
  encrypted: ['isEncrypted', 'providesConfidentiality', 'usesVPN'],
  authenticated: ['authenticatesSource', 'authenticatesDestination'],
  integrity: ['providesIntegrity'],
} as const;

/** Fields that are read, or that only repeat what is read (which flows an element sends, how it is drawn). */
export const READ_FIELDS: ReadonlySet<string> = new Set([
  '__class__',
  'name',
  'description',
  'inBoundary',
  'inScope',
  'source',
  'sink',
  'protocol',
  'data',
  'inputs',
  'outputs',
  'findings',
  'assumptions',
  'levels',
  'controls',
  'sourceFiles',
  'uuid',
  'is_drawn',
  'overrides',
  'maxClassification',
  'isResponse',
  'responseTo',
  'response',
  'isPII',
  'isCredentials',
  'carriedBy',
  'processedBy',
  'type',
  'isSQL',
  'tlsVersion',
]);

/** Fields of the model itself that are read or say how pytm runs. */
export const MODEL_FIELDS: ReadonlySet<string> = new Set([
  'name',
  'description',
  'actors',
  'assets',
  'elements',
  'boundaries',
  'flows',
  'data',
  'findings',
  'assumptions',
  'threatsFile',
  'isOrdered',
  'mergeResponses',
  'ignoreUnused',
  'onDuplicates',
  'colormap',
  'alwaysShowLabels',
]);

/** Fields of a finding that are read. */
export const FINDING_FIELDS: ReadonlySet<string> = new Set([
  'id',
  'threat_id',
  'target',
  'element',
  'description',
  'details',
  'mitigations',
  'response',
  'severity',
  'cvss',
  'condition',
  'assumption',
]);

/** What pytm writes where nothing is set. */
export const UNSET = /^(?:-1|0|\w+\.(?:UNKNOWN|NONE)|UNKNOWN|NONE|Unmanaged)$/;
