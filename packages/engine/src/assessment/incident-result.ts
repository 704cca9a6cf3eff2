import { BilingualText, ThreatClass } from '@anshin/model';
import { z } from 'zod';
import { byInForceSchema } from './in-force.ts';

/** One direct cause of an incident and whether it is still open. */
export const CauseResult = z
  .strictObject({
    /** `<incident>/<index or id>`. */
    id: z.string(),
    at: z.string().optional(),
    class: ThreatClass,
    isAttack: z.boolean(),
    /** Threats of the same class at the same element. */
    threats: z.array(z.string()),
    /** Measures that prevent it directly, whatever their status. */
    preventedBy: z.array(z.string()),
    open: byInForceSchema(z.boolean()),
    /** Why it is open or closed at the chosen state. */
    because: z.string(),
    /** Element ids from an entry point to the cause; the ways that are open at the chosen state, best first. */
    paths: z.array(z.array(z.string())),
  })
  .meta({ id: 'CauseResult' });
export type CauseResult = z.infer<typeof CauseResult>;

/** An incident with its causes, whether it is open, and how it can be reached. */
export const IncidentResult = z
  .strictObject({
    id: z.string(),
    title: BilingualText,
    stakeholders: z.array(z.string()),
    open: z.boolean(),
    openByState: byInForceSchema(z.boolean()),
    causes: z.array(CauseResult),
    paths: z.array(z.array(z.string())),
    /** Zones and accountable parties that the open paths cross. */
    crossesZones: z.array(z.string()),
    crossesParties: z.array(z.string()),
  })
  .meta({ id: 'IncidentResult' });
export type IncidentResult = z.infer<typeof IncidentResult>;
