import { z } from 'zod';
import { Id } from './id.ts';
import { Text } from './text.ts';

/** What carries the signals of a channel (CCDS table 3-6, widened by removable media, field buses and the direct touch). */
export const Medium = z.enum([
  'ethernet',
  'hdPlc',
  'otherWired',
  'fieldbus',
  'wifi',
  'bluetooth',
  'zigbee',
  'wiSun',
  'lowPowerRadio',
  'cellular',
  'otherRadio',
  'usb',
  'removableMedia',
  'dedicatedLine',
  'vpn',
  'internal',
  'human',
]);
export type Medium = z.infer<typeof Medium>;

/** How a channel is protected; what is not stated is taken as absent when threats are derived, and asked for by a finding. */
export const Protection = z.strictObject({
  encrypted: z.boolean().optional(),
  authenticated: z.boolean().optional(),
  integrity: z.boolean().optional(),
});
export type Protection = z.infer<typeof Protection>;

/** A connection between two components; the direction of what it carries comes from the flows. */
export const Channel = z
  .strictObject({
    name: Text.optional(),
    between: z.tuple([Id, Id]),
    medium: Medium,
    protection: Protection.optional(),
    /** Used for maintenance or updates from afar. */
    maintenance: z.boolean().optional(),
    description: Text.optional(),
    inferred: z.boolean().optional(),
  })
  .meta({ id: 'Channel', title: '通信経路 / Channel' });
export type Channel = z.infer<typeof Channel>;
