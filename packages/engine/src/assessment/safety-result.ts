import { BilingualText, RecoveryDifficulty } from '@anshin/model';
import { z } from 'zod';

/**
 * How a safety function stands to what an attacker reaches. `shared`: it acts through a place at which an attack causes the very
 * incident; `stated`: its independence is stated with a reason; `reached` and `unreached`: what the spread says of the places it
 * acts through; `unknown`: no place is stated.
 */
export const SafetyIndependence = z.enum(['shared', 'stated', 'reached', 'unreached', 'unknown']);
export type SafetyIndependence = z.infer<typeof SafetyIndependence>;

/** One safety function of a hazard: a measure that says it protects against it, or that limits injury in an incident that names it. */
export const SafetyFunctionResult = z
  .strictObject({
    measure: z.string(),
    origin: z.enum(['stated', 'limit']),
    actsVia: z.array(z.string()),
    inForce: z.boolean(),
    independence: SafetyIndependence,
    /** Element ids from an entry point to the place where it is reached; empty where it is not. */
    path: z.array(z.string()),
  })
  .meta({ id: 'SafetyFunctionResult' });
export type SafetyFunctionResult = z.infer<typeof SafetyFunctionResult>;

/** A hazard with its chain, its safe state and what keeps it from harming anyone (ISO/IEC Guide 51). */
export const HazardResult = z
  .strictObject({
    kind: z.literal('hazard'),
    id: z.string(),
    title: BilingualText,
    situation: BilingualText,
    harm: BilingualText,
    at: z.array(z.string()),
    /** As stated, else the worst safety consequence of its incidents; null where nothing is rated. */
    severity: RecoveryDifficulty.nullable(),
    safeState: BilingualText.nullable(),
    incidents: z.array(z.string()),
    /** One of its incidents is open at the chosen state. */
    open: z.boolean(),
    functions: z.array(SafetyFunctionResult),
  })
  .meta({ id: 'HazardResult' });
export type HazardResult = z.infer<typeof HazardResult>;

/** Where a safety rule found that a measure, or the way something is operated, can harm people. */
export const SafetyConflict = z
  .strictObject({
    kind: z.literal('conflict'),
    /** The safety rule of the catalog. */
    rule: z.string(),
    title: BilingualText,
    /** The measure that can do harm; absent where the operation itself can. */
    measure: z.string().optional(),
    at: z.array(z.string()),
    severity: z.enum(['warning', 'info']),
    /** The measure itself says that it can harm safety there, so that no finding is added. */
    stated: z.boolean(),
    because: BilingualText,
    ask: BilingualText,
    source: z.string(),
  })
  .meta({ id: 'SafetyConflict' });
export type SafetyConflict = z.infer<typeof SafetyConflict>;

/** What the assessment says of safety: hazards first, then conflicts between security and safety. */
export const SafetyResult = z.discriminatedUnion('kind', [HazardResult, SafetyConflict]).meta({ id: 'SafetyResult' });
export type SafetyResult = z.infer<typeof SafetyResult>;
