import { z } from 'zod';
import { Day, Id } from './id.ts';
import { Reference } from './reference.ts';
import { DimensionName, EconomicImpact, RecoveryDifficulty } from './risk.ts';
import { Text } from './text.ts';

/** How far a measure has come; each state includes those after it (design §3, decision 7). */
export const MeasureStatus = z.enum(['planned', 'agreed', 'implemented', 'verified']);
export type MeasureStatus = z.infer<typeof MeasureStatus>;

/** Where a measure acts: organisation and people, procedure, system. */
export const ImplementedIn = z.enum(['organisationPeople', 'procedure', 'system']);
export type ImplementedIn = z.infer<typeof ImplementedIn>;

/** Caps one dimension of the consequences of the incidents it treats, for all or for the named parties. */
export const Limit = z.strictObject({ dimension: DimensionName, to: z.union([RecoveryDifficulty, EconomicImpact]), for: z.array(Id).optional() });
export type Limit = z.infer<typeof Limit>;

/** What a measure does: it prevents a cause, or it limits a consequence. A measure without an effect supports others. */
export const Effect = z
  .union([z.strictObject({ prevents: z.literal(true) }), z.strictObject({ limits: z.array(Limit).min(1) })])
  .meta({ id: 'Effect', title: '効果 / Effect' });
export type Effect = z.infer<typeof Effect>;

/** That a safety function stands apart from what an attacker can reach; the reason is shown as an assumption. */
export const Independence = z.strictObject({ from: z.array(Id), because: Text });
export type Independence = z.infer<typeof Independence>;

/** That a measure is a safety function: which hazards it keeps from harming anyone, and the components and channels it needs for that. */
export const SafetyFunction = z
  .strictObject({ protects: z.array(Id).min(1), actsVia: z.array(Id).optional() })
  .meta({ id: 'SafetyFunction', title: '安全機能 / Safety function' });
export type SafetyFunction = z.infer<typeof SafetyFunction>;

/** What a measure falls back to when it fails or loses power: nobody is shut in or harmed, what it guards stays shut, or all stays as it was. */
export const FailsTo = z.enum(['safe', 'secure', 'asIs']);
export type FailsTo = z.infer<typeof FailsTo>;

/** What a command is for, in the order in which colliding commands must win: life first (IPA guide, appendix A, UC4). */
export const Purpose = z.enum(['life', 'property', 'comfort', 'entertainment']);
export type Purpose = z.infer<typeof Purpose>;

/** 実際に講じる対策: what a named party really does. */
export const Measure = z
  .strictObject({
    title: Text,
    description: Text.optional(),
    /** Requirements of the catalog that it answers. */
    meets: z.array(z.string().min(1)).optional(),
    performs: Id.optional(),
    accountable: Id.optional(),
    /** Another party that is asked to do it (依頼). */
    asked: z.array(Id).optional(),
    on: z.array(Id).optional(),
    treats: z.array(Reference).optional(),
    effect: Effect.optional(),
    /** For a cap on safety: why the function is independent of the attacked parts. */
    independence: Independence.optional(),
    /** It keeps hazards from harming anyone, apart from what it does about threats. */
    safetyFunction: SafetyFunction.optional(),
    /** What it falls back to when it fails or loses power. */
    failsTo: FailsTo.optional().meta({ title: '故障時に落ち着く側 / What it fails to' }),
    /** The order in which colliding commands win by it, first one first. */
    priorities: z.array(Purpose).min(1).optional().meta({ title: '競合する指示の優先順位 / Order of colliding commands' }),
    /** Reliability functions 1–23 that realise it (IPA guide). */
    functions: z.array(z.int().min(1).max(23)).optional(),
    implementedIn: ImplementedIn.optional(),
    /** Bears on 重大な影響 (○ in the tables of the trials). */
    highImpact: z.boolean().optional(),
    status: MeasureStatus,
    due: Day.optional(),
    /** `effort` in person-days, `currency` in whole yen. */
    cost: z.strictObject({ effort: z.number().min(0).optional(), currency: z.int().min(0).optional(), note: Text.optional() }).optional(),
    dependsOn: z.array(Id).optional(),
    excludes: z.array(Id).optional(),
    /** Safety that the measure itself can harm, and why. */
    canHarm: z.array(z.strictObject({ at: Id.optional(), because: Text })).optional(),
    evidence: z.array(Id).optional(),
    inferred: z.boolean().optional(),
  })
  .meta({ id: 'Measure', title: '実際に講じる対策 / Measure' });
export type Measure = z.infer<typeof Measure>;
