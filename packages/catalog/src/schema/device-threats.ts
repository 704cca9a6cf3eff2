import { ThreatClass } from '@anshin/model';
import { z } from 'zod';
import { entryBase, fileBase } from './header.ts';

/** A threat to embedded devices as MITRE EMB3D lists it, with our classes for it. */
export const DeviceThreatEntry = z.strictObject({
  ...entryBase,
  /** The id of EMB3D. */
  number: z.string().regex(/^TID-\d+$/),
  category: z.enum(['hardware', 'systemSoftware', 'applicationSoftware', 'networking']),
  /** How well it is known to be used, as EMB3D states it. */
  maturity: z.enum(['observedTechnique', 'observedBehaviour', 'knownWeakness', 'proofOfConcept']),
  /** Own reading: the STRIDE+CCDS classes it comes under. */
  classes: z.array(ThreatClass).min(1),
});
export type DeviceThreatEntry = z.infer<typeof DeviceThreatEntry>;

export const DeviceThreatFile = z.strictObject({ type: z.literal('device-threats'), ...fileBase, entries: z.array(DeviceThreatEntry).min(1) });
