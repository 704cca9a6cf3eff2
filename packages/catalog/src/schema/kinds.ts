import { AssetKind, Medium, Trait } from '@anshin/model';
import { z } from 'zod';
import { entryBase, fileBase } from './header.ts';

/** A kind of component: what it usually is, holds and exposes. */
export const KindEntry = z.strictObject({
  ...entryBase,
  /** The kind as documents write it (`homeGateway`). */
  kind: z.string().regex(/^[a-z][a-zA-Z0-9]*$/),
  group: z.enum([
    'network',
    'cloud',
    'server',
    'gateway',
    'terminal',
    'controller',
    'fieldDevice',
    'appliance',
    'machine',
    'vehicle',
    'energy',
    'safety',
    'person',
    'medium',
  ]),
  traits: z.array(Trait),
  usuallyHolds: z.array(AssetKind),
  usualInterfaces: z.array(Medium),
  /** Name of the line icon in diagrams. */
  icon: z.enum([
    'network',
    'cloud',
    'server',
    'gateway',
    'firewall',
    'phone',
    'terminal',
    'controller',
    'sensor',
    'camera',
    'actuator',
    'appliance',
    'boiler',
    'drone',
    'vehicle',
    'robot',
    'battery',
    'solar',
    'safety',
    'person',
    'storage',
    'voice',
    'meter',
    'lock',
  ]),
});
export type KindEntry = z.infer<typeof KindEntry>;

export const KindFile = z.strictObject({ type: z.literal('kinds'), ...fileBase, entries: z.array(KindEntry).min(1) });
