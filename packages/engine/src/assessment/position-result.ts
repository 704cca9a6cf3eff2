import { BilingualText, EconomicImpact, RecoveryDifficulty } from '@anshin/model';
import { z } from 'zod';
import { Because } from './because.ts';
import { byInForceSchema } from './in-force.ts';

/** A place on the risk map. */
export const MapPlace = z.strictObject({ recoveryDifficulty: RecoveryDifficulty, economicImpact: EconomicImpact }).meta({ id: 'MapPlace' });
export type MapPlace = z.infer<typeof MapPlace>;

/** What moved one axis of a position: the incident, the dimension and the level. */
export const PositionDriver = z
  .strictObject({
    incident: z.string(),
    dimension: z.enum(['privacy', 'safety', 'trust', 'direct', 'indirect']),
    level: z.string(),
    because: BilingualText.optional(),
  })
  .meta({ id: 'PositionDriver' });
export type PositionDriver = z.infer<typeof PositionDriver>;

/**
 * Where one party stands on the risk map. `before` is the framework's own reading before measures (with overrides);
 * `limited` and `open` are Anshin's estimates (対策後の想定、本ツールによる試算), never the framework's result.
 */
export const PositionResult = z
  .strictObject({
    id: z.string(),
    stakeholder: z.string(),
    usage: z.string().optional(),
    before: MapPlace.nullable(),
    /** As computed, without overrides. */
    computed: MapPlace.nullable(),
    /** All incidents, with the dimensions that limiting measures in force cap. */
    limited: MapPlace.nullable(),
    /** Only incidents that still have an open cause, capped likewise; null when none is open. */
    open: MapPlace.nullable(),
    byState: byInForceSchema(z.strictObject({ limited: MapPlace.nullable(), open: MapPlace.nullable() })),
    target: MapPlace.nullable(),
    targetInferred: z.boolean(),
    /** `after` is true when no open incident lies outside the target. */
    withinTarget: z.strictObject({ before: z.boolean(), after: z.boolean() }).nullable(),
    accepted: z
      .strictObject({ decision: z.string(), treatment: z.enum(['retain', 'share']), by: z.string(), until: z.string().optional(), because: BilingualText })
      .nullable(),
    overridden: z.array(
      z.strictObject({
        axis: z.enum(['recoveryDifficulty', 'economicImpact']),
        computed: z.string().nullable(),
        value: z.string(),
        because: BilingualText,
        by: z.string(),
      }),
    ),
    /** What a person says of the position; `position` is the key it is stated for, that of the party where it holds in all usages. */
    rationale: z
      .strictObject({
        position: z.string(),
        because: BilingualText,
        by: z.string().optional(),
        on: z.string().optional(),
        /** It argues for another place than `before`. */
        outdated: z.boolean(),
      })
      .optional(),
    /** Incidents that put it where it is. */
    drivers: z.array(z.string()),
    driverDetails: z.array(PositionDriver),
    /** The axis-1 level follows only from the dimension trust, which is Anshin's own. */
    throughTrustOnly: z.boolean(),
    inferred: z.boolean(),
    because: Because,
  })
  .meta({ id: 'PositionResult' });
export type PositionResult = z.infer<typeof PositionResult>;
