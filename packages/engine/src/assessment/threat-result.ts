import { BilingualText, ThreatClass } from '@anshin/model';
import { z } from 'zod';
import { Because } from './because.ts';
import { byInForceSchema } from './in-force.ts';

/** A score under one method; scores of different methods are never compared with each other. */
export const ThreatScore = z.strictObject({ score: z.number(), severity: z.string(), vector: z.string() }).meta({ id: 'ThreatScore' });
export type ThreatScore = z.infer<typeof ThreatScore>;

/** A threat: derived by a rule (`<rule>@<element>`) or stated by a person. */
export const ThreatResult = z
  .strictObject({
    id: z.string(),
    /** Component or channel id; empty for the whole system. */
    at: z.string(),
    element: z.enum(['component', 'channel', 'system']),
    class: ThreatClass.optional(),
    origin: z.enum(['rule', 'stated']),
    rule: z.string().optional(),
    title: BilingualText,
    because: Because,
    /** CCDS entry point, where a rule belongs to one. */
    entryPoint: z.string().optional(),
    /** Whom it strikes (CCDS table 3-8), for rules with CCDS facts. */
    whom: z.array(z.string()).optional(),
    grants: z.enum(['control', 'data', 'none']),
    /** A catch-all row of a source that still has to be resolved into threats. */
    unresolved: z.boolean().optional(),
    disposition: z.strictObject({ state: z.enum(['adopted', 'notApplicable']), because: BilingualText.optional(), by: z.string().optional() }).optional(),
    /** Base scores by method id without prefix (`ccds-smart-home`, `cvss-3.1`). */
    scores: z.record(z.string(), ThreatScore),
    /** Scores after folding the measures in force; absent where none changes the vector. */
    scoresAfter: z.record(z.string(), ThreatScore).optional(),
    requirements: z.array(z.string()),
    functions: z.array(z.int()),
    /** Measures that treat it, whatever their status. */
    measures: z.array(z.string()),
    /** Directly prevented, per state of the switch. */
    prevented: byInForceSchema(z.boolean()),
  })
  .meta({ id: 'ThreatResult' });
export type ThreatResult = z.infer<typeof ThreatResult>;
