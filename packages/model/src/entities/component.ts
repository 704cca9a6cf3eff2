import { z } from 'zod';
import { Id } from './id.ts';
import { Medium } from './channel.ts';
import { Text } from './text.ts';

/** Edge, fog or cloud: a judgement per system, not a property of a kind (IPA guide). */
export const Layer = z.enum(['edge', 'fog', 'cloud']);
export type Layer = z.infer<typeof Layer>;

/** Facts about a component that threats depend on. A kind brings its usual ones (catalog); a component states only what differs. */
export const Trait = z.enum([
  'network',
  'publicNetwork',
  'person',
  'actsOnWorld',
  'moves',
  'hazardousEnergy',
  'senses',
  'sensesPeople',
  'voiceInput',
  'updatable',
  'remotelyMaintained',
  'maintenanceTool',
  'removableMedia',
  'localUi',
  'webUi',
  'adminUi',
  'api',
  'userLogin',
  'storesCredentials',
  'storesData',
  'logsEvents',
  'sharedUse',
  'changesOwner',
  'disposable',
  'userProvided',
  'personCarried',
  'physicallyExposed',
  'legacyPlatform',
  'generalPurposeOs',
  'constrainedDevice',
  'manyControllers',
  'safetyFunction',
  'providerOperated',
  'thirdPartyOperated',
  'internetFacing',
  'filtersTraffic',
  'timeCritical',
  'unattended',
  'joinsNetwork',
  'linksServices',
]);
export type Trait = z.infer<typeof Trait>;

/** 機器・システム: a thing or a service that makes up the system. */
export const Component = z
  .strictObject({
    name: Text.optional(),
    /** A kind of the catalog (`homeGateway`); an unknown kind is a finding, not a refusal. */
    kind: z.string().min(1),
    layer: Layer.optional(),
    zone: Id.optional(),
    owner: Id.optional(),
    /** Who answers for it. */
    accountable: Id.optional(),
    /** Who runs or maintains it, where that is another party. */
    operator: Id.optional(),
    interfaces: z.array(Medium).optional(),
    /** Departures from the kind's usual traits. */
    traits: z.partialRecord(Trait, z.boolean()).optional(),
    description: Text.optional(),
    /** What the component is meant to do; 本来機能. */
    purpose: Text.optional(),
    /** A device nobody has ruled out: assumed on every home or plant network until then. */
    unknownDevice: z.boolean().optional(),
    /** Stands in the source but its place, zone or neighbours are inferred. */
    inferred: z.boolean().optional(),
  })
  .meta({ id: 'Component', title: '機器・システム / Component' });
export type Component = z.infer<typeof Component>;
