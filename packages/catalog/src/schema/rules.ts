import { BilingualText, ThreatClass } from '@anshin/model';
import { z } from 'zod';
import { Condition } from './condition.ts';
import { entryBase, fileBase } from './header.ts';

/** What a threat can harm on the CCDS list Whom; `service` becomes life and property where the model states that the service acts on them. */
export const HarmAspect = z.enum(['iotFunction', 'intrinsicFunction', 'service', 'information', 'other']);
export type HarmAspect = z.infer<typeof HarmAspect>;

/** How meeting a requirement changes the vectors of a rule: modified metrics per method id (`ccds-smart-home: { MAC: H }`). */
export const Modification = z.strictObject({
  requirement: z.string(),
  modifies: z.record(z.string(), z.record(z.string(), z.string())),
});
export type Modification = z.infer<typeof Modification>;

/** The CCDS smart-home facts of a rule: base metrics, II per service level, MII, security requirements, interface/who/where. LP is derived from Whom. */
export const CcdsFacts = z.strictObject({
  /** Base metrics AV AC PR UI S C I A. */
  base: z.strictObject({ AV: z.string(), AC: z.string(), PR: z.string(), UI: z.string(), S: z.string(), C: z.string(), I: z.string(), A: z.string() }),
  /** II per service level (tables 3-38, 3-39). */
  II: z.strictObject({ '2': z.enum(['N', 'H']), '3': z.enum(['N', 'H']) }),
  /** Security requirements CR IR AR of the after-score (tables 3-40, 3-41). */
  requirements: z.strictObject({ CR: z.string(), IR: z.string(), AR: z.string() }).optional(),
  interfaces: z.array(z.string()),
  who: z.array(z.string()),
  where: z.array(z.string()),
  inferred: z.boolean().optional(),
});
export type CcdsFacts = z.infer<typeof CcdsFacts>;

/** A threat rule: when it fires on an element, what class of threat it names, why, and what follows. */
export const RuleEntry = z.strictObject({
  ...entryBase,
  class: ThreatClass,
  element: z.enum(['component', 'channel']),
  when: Condition,
  /** Fires only where no other rule gives the same class on the same element. */
  fallback: z.boolean().optional(),
  /** Whether what an attacker gains lets them act from the element (spread). */
  grants: z.enum(['control', 'data', 'none']),
  harms: z.array(HarmAspect),
  /** CCDS entry point, for the detailed cases of tables 3-10/3-11. */
  entryPoint: z.string().optional(),
  ccds: CcdsFacts.optional(),
  /** Default vectors by other methods (`CVSS:3.1/…`, `CRSS:1.0/…`). */
  vectors: z.array(z.string()),
  /** What it likely leads to. */
  incidents: z.array(BilingualText).min(1),
  /** Requirements (ssf.*, ccds.*) that answer it directly. */
  requirements: z.array(z.string()).min(1),
  /** Measures in force that meet a requirement change the vector so. */
  treatments: z.array(Modification).optional(),
  /** Reliability functions 1–23 that software uses against it. */
  functions: z.array(z.int().min(1).max(23)),
  /** The reason in a sentence. */
  because: BilingualText,
});
export type RuleEntry = z.infer<typeof RuleEntry>;

export const RuleFile = z.strictObject({ type: z.literal('rules'), ...fileBase, entries: z.array(RuleEntry).min(1) });
