import { BilingualText, ImplementedIn, ThreatClass } from '@anshin/model';
import { z } from 'zod';
import { Condition } from './condition.ts';
import { entryBase, fileBase } from './header.ts';

/** A mark of another guideline against this requirement. `exceeds` (◎ in CCDS tables 6-3…6-8) means: the other guideline does NOT cover the item. */
export const ForeignLink = z.strictObject({
  framework: z.enum(['uk-code', 'sb-327', 'cpsf', 'ccds-common']),
  mark: z.enum(['equal', 'broader', 'exceeds']),
  ids: z.array(z.string()),
});
export type ForeignLink = z.infer<typeof ForeignLink>;

/** A requirement or guidance item of a framework that a system can meet. */
export const RequirementEntry = z.strictObject({
  ...entryBase,
  framework: z.enum(['iot-ssf', 'ccds-smart-home']),
  /** IoT-SSF viewpoint 1–4. */
  viewpoint: z.int().min(1).max(4).optional(),
  implementedIn: z.array(ImplementedIn).min(1),
  /** Threat classes it answers as printed; empty = for the whole system (全般), which covers no threat by itself. */
  classes: z.array(ThreatClass),
  /** CCDS: service level from which it applies, and R (binding) or SR (guidance). */
  level: z.union([z.literal(2), z.literal(3)]).optional(),
  binding: z.enum(['R', 'SR']).optional(),
  /** CCDS: the part of the system model it is about: service, platform, third-party platform, gateway, device, app. */
  part: z.enum(['service', 'platform', 'thirdPartyPlatform', 'gateway', 'device', 'app']).optional(),
  /** Elements on which it can be met; absent = the organisation as a whole. */
  appliesTo: Condition.optional(),
  /** The same content as another entry. */
  sameAs: z.string().optional(),
  /** A condition of the text itself under which it need not be met. */
  waivedWhen: BilingualText.optional(),
  links: z.array(ForeignLink).optional(),
});
export type RequirementEntry = z.infer<typeof RequirementEntry>;

export const RequirementFile = z.strictObject({ type: z.literal('requirements'), ...fileBase, entries: z.array(RequirementEntry).min(1) });
