import { z } from 'zod';
import { Id } from './id.ts';
import { Text } from './text.ts';

/** What kind of thing is to be protected; `life` and `property` are what the service as a whole acts on (CCDS table 3-8). */
export const AssetKind = z.enum([
  'personalInformation',
  'controlSignal',
  'deviceData',
  'settings',
  'credentials',
  'keys',
  'software',
  'updatePackage',
  'logs',
  'businessInformation',
  'function',
  'service',
  'hardware',
  'life',
  'property',
  'reputation',
]);
export type AssetKind = z.infer<typeof AssetKind>;

/** 守るべきもの: primary is what the service is about, secondary what carries it. */
export const Asset = z
  .strictObject({
    name: Text.optional(),
    kind: AssetKind,
    primary: z.boolean().optional(),
    heldBy: z.array(Id).optional(),
    personal: z.boolean().optional(),
    description: Text.optional(),
  })
  .meta({ id: 'Asset', title: '守るべきもの / Asset' });
export type Asset = z.infer<typeof Asset>;
