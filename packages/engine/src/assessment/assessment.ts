import { BilingualText, MeasureStatus } from '@anshin/model';
import { z } from 'zod';
import { Because } from './because.ts';
import { IncidentResult } from './incident-result.ts';
import { PositionResult } from './position-result.ts';
import { SafetyResult } from './safety-result.ts';
import { ThreatResult } from './threat-result.ts';
import { Checklist, CrosswalkRow, FunctionResult, MeasureResult, PolicyResult, RequirementResult, ResponsibilityResult } from './treatment-result.ts';

/** The version of the assessment's JSON shape. */
export const ASSESSMENT_VERSION = 1;

/** A place through which someone can get in, and why. */
export const EntryPointResult = z
  .strictObject({
    at: z.string(),
    element: z.enum(['component', 'channel']),
    /** CCDS entry points that cover it. */
    entryPoints: z.array(z.string()),
    /** How it can be reached: from the internet, by radio, by hand, by removable media, by maintenance, by a person, by an unknown device. */
    exposures: z.array(z.enum(['internet', 'radio', 'physical', 'removableMedia', 'maintenance', 'userInterface', 'unknownDevice', 'api', 'voice'])),
    because: Because,
  })
  .meta({ id: 'EntryPointResult' });
export type EntryPointResult = z.infer<typeof EntryPointResult>;

/** An asset with where it lies and what it goes over. */
export const AssetResult = z
  .strictObject({
    id: z.string(),
    kind: z.string(),
    primary: z.boolean(),
    personal: z.boolean(),
    heldBy: z.array(z.string()),
    carriedOver: z.array(z.string()),
  })
  .meta({ id: 'AssetResult' });
export type AssetResult = z.infer<typeof AssetResult>;

/** ★★ or ★★★ as proposed and as decided; the engine never sets it. */
export const ServiceLevelResult = z
  .strictObject({
    proposed: z.union([z.literal(2), z.literal(3)]),
    decided: z.union([z.literal(2), z.literal(3)]).nullable(),
    /** What scores are computed for: decided, else proposed. */
    effective: z.union([z.literal(2), z.literal(3)]),
    because: Because,
  })
  .meta({ id: 'ServiceLevelResult' });
export type ServiceLevelResult = z.infer<typeof ServiceLevelResult>;

/** A finding as results carry it. */
export const FindingResult = z
  .strictObject({
    code: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    path: z.array(z.string()),
    params: z.record(z.string(), z.union([z.string(), z.number(), BilingualText])),
    message: BilingualText,
    place: z.strictObject({ file: z.string(), line: z.int(), column: z.int() }).optional(),
  })
  .meta({ id: 'FindingResult' });
export type FindingResult = z.infer<typeof FindingResult>;

/** How far one worksheet of the procedure is. */
export const StepResult = z
  .strictObject({
    worksheet: z.string(),
    number: z.int(),
    title: BilingualText,
    errors: z.int(),
    warnings: z.int(),
    /** No error is left in it. */
    goodEnough: z.boolean(),
    /** Share of what it asks for that is filled, 0–1. */
    filled: z.number(),
  })
  .meta({ id: 'StepResult' });
export type StepResult = z.infer<typeof StepResult>;

/** The whole assessment: what `assess()` returns and `anshin assess --json` prints. */
export const Assessment = z
  .strictObject({
    version: z.literal(ASSESSMENT_VERSION),
    assessment: z.strictObject({ id: z.string(), title: BilingualText, sector: z.string().optional(), digest: z.string() }),
    /** The day that time-dependent results are computed for. */
    now: z.string(),
    inForce: MeasureStatus,
    frameworks: z.array(z.strictObject({ id: z.string(), edition: z.string(), title: BilingualText })),
    serviceLevel: ServiceLevelResult.nullable(),
    entryPoints: z.array(EntryPointResult),
    assets: z.array(AssetResult),
    threats: z.array(ThreatResult),
    incidents: z.array(IncidentResult),
    positions: z.array(PositionResult),
    policies: z.array(PolicyResult),
    requirements: z.array(RequirementResult),
    measures: z.array(MeasureResult),
    safety: z.array(SafetyResult),
    functions: z.array(FunctionResult),
    responsibility: ResponsibilityResult,
    checklists: z.array(Checklist),
    crosswalks: z.array(CrosswalkRow),
    steps: z.array(StepResult),
    findings: z.array(FindingResult),
    /** What Anshin assumed, in both languages, with the id of the assumption. */
    assumptions: z.array(z.strictObject({ id: z.string(), text: BilingualText })),
  })
  .meta({ id: 'Assessment', title: 'Anshin assessment' });
export type Assessment = z.infer<typeof Assessment>;
