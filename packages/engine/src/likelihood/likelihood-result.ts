import { BilingualText, MeasureStatus, ThreatClass } from '@anshin/model';
import { z } from 'zod';
import { AttackFactors, ExposureLevel, FACTORS, Feasibility, LikelihoodLevel } from './attack-factors.ts';

/** What people state; whatever they leave out is assumed and marked so. */
export const LikelihoodInput = z
  .strictObject({
    /** Factors of single threats, by threat id. */
    factors: z.record(z.string(), AttackFactors.partial()).optional(),
    /** Exposure of single components or channels, by id. */
    exposures: z.record(z.string(), ExposureLevel).optional(),
    /** The likelihood of single threats or causes (`<incident>/<index or id>`), in place of what is worked out; also for causes that are no attack. */
    levels: z.record(z.string(), LikelihoodLevel).optional(),
  })
  .meta({ id: 'LikelihoodInput', title: '起こりやすさの入力 / Input on likelihood' });
export type LikelihoodInput = z.infer<typeof LikelihoodInput>;

/** How likely one threat is, and what that rests on. */
export const ThreatLikelihood = z
  .strictObject({
    threat: z.string(),
    at: z.string(),
    class: ThreatClass,
    title: BilingualText,
    factors: AttackFactors,
    /** Factors that a person stated; the others are assumed. */
    stated: z.array(z.enum(FACTORS)),
    /** Attack potential, 0 (anyone, at once) to 57. */
    points: z.int(),
    feasibility: Feasibility,
    exposure: z.strictObject({ level: ExposureLevel, by: z.array(z.string()), through: z.string().optional(), stated: z.boolean() }),
    likelihood: LikelihoodLevel,
    /** The level was stated as such. */
    levelStated: z.boolean(),
  })
  .meta({ id: 'ThreatLikelihood' });
export type ThreatLikelihood = z.infer<typeof ThreatLikelihood>;

/** One open cause in the order in which to deal with it. */
export const WorkItem = z
  .strictObject({
    /** From 1. */
    rank: z.int(),
    incident: z.string(),
    title: BilingualText,
    cause: z.string(),
    at: z.string().optional(),
    class: ThreatClass,
    /** Positions that this incident puts outside their target, limits counted. */
    outsideTarget: z.array(z.string()),
    /** Ranks 1 to 3 of its worst consequences after what caps them, over all parties; 0 where not rated. */
    worst: z.strictObject({ safety: z.int(), recoveryDifficulty: z.int(), economicImpact: z.int() }),
    /** Null for a cause that is no attack and about which nothing was stated. */
    likelihood: LikelihoodLevel.nullable(),
    stated: z.boolean(),
    /** Its most likely threat; absent where none was derived there. */
    threat: z.string().optional(),
  })
  .meta({ id: 'WorkItem' });
export type WorkItem = z.infer<typeof WorkItem>;

/** Likelihood beside the framework: it orders work and moves no position. */
export const LikelihoodResult = z
  .strictObject({
    version: z.literal(1),
    assessment: z.strictObject({ id: z.string(), title: BilingualText }),
    inForce: MeasureStatus,
    now: z.string(),
    movesPositions: z.literal(false),
    /** Threats at open causes, or all that are open, in id order. */
    threats: z.array(ThreatLikelihood),
    work: z.array(WorkItem),
    /** Stated ids that name nothing here. */
    unknown: z.array(z.string()),
    assumptions: z.array(z.strictObject({ id: z.string(), text: BilingualText })),
  })
  .meta({ id: 'LikelihoodResult', title: '起こりやすさと取り組む順序 / Likelihood and order of work' });
export type LikelihoodResult = z.infer<typeof LikelihoodResult>;
