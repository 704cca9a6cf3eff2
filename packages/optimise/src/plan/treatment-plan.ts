import { FindingResult } from '@anshin/engine';
import { BilingualText, DimensionName, MeasureStatus } from '@anshin/model';
import { z } from 'zod';

/** The version of the plan's JSON shape. */
export const PLAN_VERSION = 1;

/**
 * How the plan came out. `optimal`: proved; `bestFound`: a limit ended the proof, `proof` says how far off it can be;
 * `partial`: not every position can come inside, this is as far as it goes (`proof.isProven` says whether that is proved);
 * `nothingNeeded`: every position is inside already; `nothingRated`: no position has both a rating and a target, so that nothing can be
 * asked; `impossible`: what the caller requires cannot be kept, `findings` say why, and no measure is listed.
 */
export const PlanStatus = z.enum(['optimal', 'bestFound', 'partial', 'nothingNeeded', 'nothingRated', 'impossible']);
export type PlanStatus = z.infer<typeof PlanStatus>;

/**
 * Why an incident stays outside: no candidate treats it, the budget ends before, exclusions and dependencies stand against it, or a
 * limit ended the search before it was known whether more can be reached.
 */
export const LeftBecause = z.enum(['noCandidate', 'budget', 'conflict', 'limit']);
export type LeftBecause = z.infer<typeof LeftBecause>;

/** How sure it is that nothing is cheaper. Costs in whole yen. */
export const PlanProof = z
  .strictObject({
    isProven: z.boolean(),
    cost: z.number(),
    /** Nothing that does as much costs less. */
    bound: z.number(),
    /** (cost − bound) / cost, 0–1; 0 when proved. */
    gap: z.number(),
    /** Who found the answer; `none` where nothing was to be solved, or where a limit came first and the answer is a plain guess. */
    solver: z.enum(['own', 'highs', 'none']),
    /** Among all sets of this cost, the answer has fewest measures and comes first in the order of ids. */
    isFirstInOrder: z.boolean(),
    /** Multiplications, counted or estimated: the same on every machine. */
    work: z.number(),
  })
  .meta({ id: 'PlanProof' });
export type PlanProof = z.infer<typeof PlanProof>;

/** What is lost when a measure (with all that depends on it) is left out of the plan: incidents and positions. */
export const Buys = z.strictObject({ incidents: z.array(z.string()), positions: z.array(z.string()) }).meta({ id: 'Buys' });
export type Buys = z.infer<typeof Buys>;

/** A measure of the plan. `effort` in person-days, `currency` and `cost` in whole yen. */
export const PlannedMeasure = z
  .strictObject({
    id: z.string(),
    title: BilingualText,
    origin: z.enum(['document', 'given', 'catalog']),
    performs: z.string().nullable(),
    effort: z.number(),
    currency: z.number(),
    cost: z.number(),
    isCostKnown: z.boolean(),
    buys: Buys,
    /** Chosen measures that depend on it. */
    neededBy: z.array(z.string()),
  })
  .meta({ id: 'PlannedMeasure' });
export type PlannedMeasure = z.infer<typeof PlannedMeasure>;

/** What one party carries; `stakeholder` is null for measures that nobody is named for. */
export const Carrier = z
  .strictObject({ stakeholder: z.string().nullable(), measures: z.array(z.string()), effort: z.number(), currency: z.number(), cost: z.number() })
  .meta({ id: 'Carrier' });
export type Carrier = z.infer<typeof Carrier>;

/** An incident that the plan leaves open or uncapped outside some target. */
export const LeftIncident = z
  .strictObject({
    incident: z.string(),
    positions: z.array(z.string()),
    because: LeftBecause,
    /** Causes that stay open, and dimensions that stay uncapped, whatever is chosen (`noCandidate`) or in this plan. */
    causes: z.array(z.string()),
    dimensions: z.array(DimensionName),
  })
  .meta({ id: 'LeftIncident' });
export type LeftIncident = z.infer<typeof LeftIncident>;

/** Another set that does as much, next in cost. */
export const Alternative = z
  .strictObject({
    measures: z.array(z.string()),
    /** Against the plan. */
    added: z.array(z.string()),
    dropped: z.array(z.string()),
    effort: z.number(),
    currency: z.number(),
    cost: z.number(),
    isProven: z.boolean(),
  })
  .meta({ id: 'Alternative' });
export type Alternative = z.infer<typeof Alternative>;

/** The cheapest (or, within a budget, the best) set of measures. "Cheapest" holds within the costs and effects entered. */
export const TreatmentPlan = z
  .strictObject({
    version: z.literal(PLAN_VERSION),
    status: PlanStatus,
    /** The state of the switch for which the plan holds: its measures are to be brought to this state. */
    inForce: MeasureStatus,
    now: z.string(),
    budget: z.number().nullable(),
    partyBudgets: z.record(z.string(), z.number()),
    yenPerPersonDay: z.number(),
    /** How many measures could be chosen. */
    candidates: z.int(),
    measures: z.array(PlannedMeasure),
    totals: z.strictObject({ effort: z.number(), currency: z.number(), cost: z.number() }),
    carriers: z.array(Carrier),
    positions: z.array(z.strictObject({ id: z.string(), stakeholder: z.string(), before: z.boolean(), after: z.boolean() })),
    left: z.array(LeftIncident),
    alternatives: z.array(Alternative),
    proof: PlanProof,
    /** The engine, run anew with the measures of the plan in force, says the same of every position. */
    isVerified: z.boolean(),
    /** Positions of which the engine says otherwise; none when verified. */
    disagreements: z.array(z.string()),
    /** Whether ways of attack that measures cut were taken into account. */
    usesPaths: z.boolean(),
    /** What in the caller's demands is wrong or cannot be kept; `path` leads into the options. */
    findings: z.array(FindingResult),
    assumptions: z.array(z.strictObject({ id: z.string(), text: BilingualText })),
  })
  .meta({ id: 'TreatmentPlan', title: 'Anshin treatment plan' });
export type TreatmentPlan = z.infer<typeof TreatmentPlan>;
