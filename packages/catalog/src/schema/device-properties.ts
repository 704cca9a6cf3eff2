import { z } from 'zod';
import { Condition } from './condition.ts';
import { entryBase, fileBase } from './header.ts';

/** A property of an embedded device to which MITRE EMB3D ties threats. */
export const DevicePropertyEntry = z.strictObject({
  ...entryBase,
  /** The id of EMB3D. */
  number: z.string().regex(/^PID-\d+$/),
  category: z.enum(['hardware', 'systemSoftware', 'applicationSoftware', 'networking']),
  /** The property that it refines. */
  within: z.string().optional(),
  /** Components of which the model says, or lets expect, that they have it; own reading. Without it nobody but the maker can tell. */
  when: Condition.optional(),
  /** With `when`: whether the model implies it, or only components of this sort usually have it. */
  certainty: z.enum(['implied', 'usual']).optional(),
  /** EMB3D threats that come with it. */
  threats: z.array(z.string().regex(/^TID-\d+$/)),
});
export type DevicePropertyEntry = z.infer<typeof DevicePropertyEntry>;

export const DevicePropertyFile = z.strictObject({ type: z.literal('device-properties'), ...fileBase, entries: z.array(DevicePropertyEntry).min(1) });
