import type { ThreatClass, ZoneKind } from '@anshin/model';
import type { ThreatState } from '../two-way/sketch.ts';

/** The version that is written, as the tool's own stub has it. */
export const WRITTEN_VERSION = '1.0.0';

/** The maps of a Threagile model whose keys are titles and whose values have an id. */
export const TITLED_MAPS = ['data_assets', 'technical_assets', 'trust_boundaries', 'shared_runtimes', 'individual_risk_categories'] as const;

/** How the six classes are spelt. */
export const STRIDE = {
  spoofing: 'spoofing',
  tampering: 'tampering',
  repudiation: 'repudiation',
  informationDisclosure: 'information-disclosure',
  denialOfService: 'denial-of-service',
  elevationOfPrivilege: 'elevation-of-privilege',
} as const satisfies Partial<Record<ThreatClass, string>>;

/** How a threat's state is tracked; an open one is tracked only where a measure is planned. */
export const TRACKED: Readonly<Record<ThreatState, string>> = {
  open: 'in-progress',
  mitigated: 'mitigated',
  accepted: 'accepted',
  transferred: 'accepted',
  avoided: 'accepted',
  notApplicable: 'false-positive',
};

/** The type of a trust boundary by the kind of a zone; all others are networks on the premises. */
export const BOUNDARY_TYPES: Readonly<Partial<Record<ZoneKind, string>>> = {
  cloud: 'network-cloud-provider',
  internet: 'network-cloud-provider',
  dataCentre: 'network-dedicated-hoster',
  providerSite: 'network-dedicated-hoster',
  informationNetwork: 'network-virtual-lan',
};

/** The technology by the kind of a component. Ours, by the names of both; all others stay unknown. */
export const TECHNOLOGIES: Readonly<Record<string, string>> = {
  person: 'client-system',
  smartphoneApp: 'mobile-app',
  webTerminal: 'browser',
  officePc: 'desktop',
  engineeringStation: 'desktop',
  maintenanceTerminal: 'desktop',
  operatorTerminal: 'desktop',
  dataServer: 'database',
  historian: 'database',
  applicationServer: 'application-server',
  authenticationServer: 'identity-provider',
  cloudService: 'application-server',
  businessServer: 'erp',
  firewall: 'waf',
  router: 'gateway',
  homeGateway: 'gateway',
  edgeServer: 'gateway',
  remoteAccessServer: 'gateway',
  updateServer: 'artifact-registry',
  removableStorage: 'block-storage',
  monitoringCenter: 'monitoring',
  ...Object.fromEntries(
    [
      'sensor',
      'camera',
      'meter',
      'actuator',
      'doorLock',
      'homeAppliance',
      'airConditioner',
      'waterHeater',
      'boiler',
      'voiceAssistant',
      'wearable',
      'controller',
      'plc',
      'robot',
      'drone',
      'agv',
      'vehicleUnit',
    ].map((kind) => [kind, 'iot-device']),
  ),
};

/** Kinds that are external entities or data stores; all others are processes. */
export const EXTERNAL_KINDS: ReadonlySet<string> = new Set(['person', 'thirdPartyCloud', 'network']);
export const STORE_KINDS: ReadonlySet<string> = new Set(['dataServer', 'historian', 'removableStorage']);
export const FALLBACK_KINDS: Readonly<Record<string, string>> = { 'external-entity': 'thirdPartyCloud', datastore: 'dataServer' };

/** Technologies whose kind no word of their names tells. */
export const KIND_BY_TECHNOLOGY: Readonly<Record<string, string>> = {
  'iot-device': 'sensor',
  'client-system': 'webTerminal',
  'reverse-proxy': 'firewall',
  'load-balancer': 'router',
  waf: 'firewall',
  ids: 'firewall',
  ips: 'firewall',
  gateway: 'router',
  'identity-store-ldap': 'authenticationServer',
  'identity-store-database': 'authenticationServer',
  vault: 'authenticationServer',
  monitoring: 'monitoringCenter',
  'block-storage': 'dataServer',
  'data-lake': 'dataServer',
  'local-file-system': 'dataServer',
};

/** Protocols of which no encryption is to be expected because nothing leaves the machine, or of which nothing is known. */
export const SILENT_PROTOCOLS: ReadonlySet<string> = new Set([
  'unknown-protocol',
  'local-file-access',
  'in-process-library-call',
  'inter-process-communication',
  'container-spawning',
]);

/** What stands for a class that the document does not state, since the format demands one. */
export const NO_CLASS = 'The class of this threat is not stated; tampering stands in.';

/** Where a threat comes from, in the field for how it was found; read back. */
export const STATED_AS = 'Stated in Anshin as ';
export const DERIVED_BY = 'Derived in Anshin by ';
