import { BilingualText, Trait } from '@anshin/model';
import { z } from 'zod';
import { entryBase, fileBase } from './header.ts';

const Access = z.enum(['required', 'optional', 'no']);

/** One property (EPC) of a device class that bears on safety or privacy, with its access rules. */
export const DeviceClassProperty = z.strictObject({
  epc: z.string().regex(/^0x[0-9A-F]{2}$/),
  title: BilingualText,
  /** Whether it can be read, set, and is announced; what has not been verified is left out. */
  get: Access.optional(),
  set: Access,
  inf: Access.optional(),
  /** What it does to people: it acts on the world, limits or permits acting, changes when or how it acts later, reveals people, or reports what happened. */
  effect: z.enum(['acts', 'permits', 'schedules', 'reveals', 'reports']),
  /** Single values with what they lead to; which of them is the less safe one differs from class to class. */
  values: z.array(z.strictObject({ edt: z.string().regex(/^0x[0-9A-F]{2}$/), title: BilingualText, lessSafe: z.boolean().optional() })).optional(),
});
export type DeviceClassProperty = z.infer<typeof DeviceClassProperty>;

/** A device class of ECHONET Lite: what a component of this class is in Anshin, and which properties act on the world. */
export const DeviceClassEntry = z.strictObject({
  ...entryBase,
  /** Class group and class code, `0x0263`. */
  eoj: z.string().regex(/^0x[0-9A-F]{4}$/),
  /** The component kind that fits. */
  kind: z.string(),
  /** Departures from the kind's usual traits that the class brings. */
  traits: z.partialRecord(Trait, z.boolean()).optional(),
  properties: z.array(DeviceClassProperty),
});
export type DeviceClassEntry = z.infer<typeof DeviceClassEntry>;

export const DeviceClassFile = z.strictObject({ type: z.literal('device-classes'), ...fileBase, entries: z.array(DeviceClassEntry).min(1) });
