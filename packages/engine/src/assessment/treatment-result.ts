import { BilingualText, ImplementedIn, MeasureStatus } from '@anshin/model';
import { z } from 'zod';
import { Because } from './because.ts';

/** What one party should do about what lies outside its target: drafted from the driving incidents, with what the document states. */
export const PolicyResult = z
  .strictObject({
    stakeholder: z.string(),
    /** Outside its target before measures. */
    needed: z.boolean(),
    incidents: z.array(z.string()),
    stated: z.array(z.string()),
    /** Requirements that answer the causes of those incidents, most causes first. */
    proposed: z.array(z.strictObject({ requirement: z.string(), causes: z.array(z.string()) })),
    because: Because,
  })
  .meta({ id: 'PolicyResult' });
export type PolicyResult = z.infer<typeof PolicyResult>;

/** How one requirement stands in this system. */
export const RequirementResult = z
  .strictObject({
    id: z.string(),
    framework: z.string(),
    title: BilingualText,
    viewpoint: z.int().optional(),
    implementedIn: z.array(ImplementedIn),
    level: z.int().optional(),
    binding: z.enum(['R', 'SR']).optional(),
    /** Threats that it answers. A requirement for the whole system (全般) answers none by itself. */
    addresses: z.array(z.string()),
    forWholeSystem: z.boolean(),
    /** Proposed because a cause of an incident outside the target calls for it (○). */
    highImpact: z.boolean(),
    /** Parties that perform a measure for it, else those accountable for the elements concerned. */
    responsible: z.array(z.string()),
    measures: z.array(z.string()),
    /** Examples from the catalog. */
    examples: z.array(z.string()),
    status: z.enum(['open', 'planned', 'agreed', 'implemented', 'verified', 'metElsewhere', 'waived', 'notApplicable']),
    because: Because,
  })
  .meta({ id: 'RequirementResult' });
export type RequirementResult = z.infer<typeof RequirementResult>;

/** One measure with what it treats and what it changes. */
export const MeasureResult = z
  .strictObject({
    id: z.string(),
    title: BilingualText,
    description: BilingualText.optional(),
    performs: z.string().optional(),
    accountable: z.string().optional(),
    asked: z.array(z.string()),
    status: MeasureStatus,
    highImpact: z.boolean(),
    meets: z.array(z.string()),
    on: z.array(z.string()),
    implementedIn: ImplementedIn.optional(),
    functions: z.array(z.int()),
    treatsThreats: z.array(z.string()),
    treatsCauses: z.array(z.string()),
    treatsIncidents: z.array(z.string()),
    prevents: z.boolean(),
    limits: z.array(z.strictObject({ dimension: z.string(), to: z.string(), for: z.array(z.string()).optional(), counts: z.boolean(), because: z.string() })),
    canHarm: z.array(z.strictObject({ at: z.string().optional(), because: BilingualText })),
    evidence: z.array(z.string()),
  })
  .meta({ id: 'MeasureResult' });
export type MeasureResult = z.infer<typeof MeasureResult>;

/** One of the 23 reliability functions, where it is or should be. */
export const FunctionResult = z
  .strictObject({
    number: z.int(),
    id: z.string(),
    title: BilingualText,
    phase: z.string().optional(),
    on: z.array(z.string()),
    layers: z.array(z.enum(['edge', 'fog', 'cloud'])),
    /** Placed by a measure, or proposed because a threat calls for it. */
    origin: z.enum(['placed', 'proposed']),
    functionalRequirements: z.array(z.int()),
    because: z.array(Because),
  })
  .meta({ id: 'FunctionResult' });
export type FunctionResult = z.infer<typeof FunctionResult>;

/** A checklist of a framework: what is met, by what, and what is open. */
export const Checklist = z
  .strictObject({
    id: z.string(),
    title: BilingualText,
    framework: z.string(),
    items: z.array(
      z.strictObject({
        id: z.string(),
        title: BilingualText,
        state: z.enum(['open', 'planned', 'agreed', 'implemented', 'verified', 'metElsewhere', 'waived', 'notApplicable', 'unknown']),
        by: z.array(z.string()),
        note: BilingualText.optional(),
      }),
    ),
    totals: z.record(z.string(), z.int()),
  })
  .meta({ id: 'Checklist' });
export type Checklist = z.infer<typeof Checklist>;

/** How the requirements that are met bear on another guideline. */
export const CrosswalkRow = z
  .strictObject({ framework: z.string(), item: z.string(), relation: z.string(), basis: z.string(), from: z.array(z.string()), state: z.string() })
  .meta({ id: 'CrosswalkRow' });
export type CrosswalkRow = z.infer<typeof CrosswalkRow>;

/** What an agreed responsibility boundary and the components say, side by side. */
export const ResponsibilityResult = z
  .strictObject({
    parties: z.array(z.strictObject({ stakeholder: z.string(), components: z.array(z.string()), agreed: z.array(z.string()), measures: z.array(z.string()) })),
    /** Components that nobody answers for. */
    gaps: z.array(z.string()),
    /** Components on which agreement and components differ. */
    conflicts: z.array(z.string()),
    /** Channels between components of different parties. */
    boundaryChannels: z.array(z.string()),
  })
  .meta({ id: 'ResponsibilityResult' });
export type ResponsibilityResult = z.infer<typeof ResponsibilityResult>;
