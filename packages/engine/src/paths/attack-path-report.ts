import { BilingualText, MeasureStatus, RecoveryDifficulty, ThreatClass } from '@anshin/model';
import { z } from 'zod';
import { AttackPath, AttackDifficulty } from './attack-path.ts';

/** The version of the report's JSON shape. */
export const ATTACK_PATH_REPORT_VERSION = 1;

/** What makes the end of a path critical: a safety consequence of serious or worse, or an asset of the kinds life and property. */
export const CriticalEnd = z
  .strictObject({
    isCritical: z.boolean(),
    safety: z.array(z.strictObject({ party: z.string(), level: RecoveryDifficulty })),
    life: z.array(z.string()),
    property: z.array(z.string()),
  })
  .meta({ id: 'CriticalEnd' });
export type CriticalEnd = z.infer<typeof CriticalEnd>;

/**
 * The fewest components that must be hardened together so that no path is left; `null` where hardening cannot do it, since attackers begin at the place
 * or beside it: there only preventing the cause itself helps. Not exact: at least `atLeast`.
 */
export const SmallestCut = z
  .strictObject({ components: z.array(z.string()).nullable(), atLeast: z.int().min(0), exact: z.boolean() })
  .meta({ id: 'SmallestCut' });
export type SmallestCut = z.infer<typeof SmallestCut>;

/** An open cause that is an attack, with its best paths. */
export const AttackedCause = z
  .strictObject({
    /** `<incident>/<index or id>`. */
    id: z.string(),
    at: z.string(),
    class: ThreatClass,
    /** Of the best path. */
    difficulty: AttackDifficulty.nullable(),
    /** All paths, or the best of them: these are the best ones in their right order. */
    exact: z.boolean(),
    paths: z.array(AttackPath),
    cut: SmallestCut,
  })
  .meta({ id: 'AttackedCause' });
export type AttackedCause = z.infer<typeof AttackedCause>;

/** An incident that attackers can cause. */
export const AttackedIncident = z
  .strictObject({
    id: z.string(),
    title: BilingualText,
    end: CriticalEnd,
    /** Of the best path to any of its causes. */
    difficulty: AttackDifficulty.nullable(),
    causes: z.array(AttackedCause),
    /** Cuts all paths to all causes listed. */
    cut: SmallestCut,
    /** Open causes without a path: no attack, or without a known place. */
    otherOpenCauses: z.array(z.string()),
  })
  .meta({ id: 'AttackedIncident' });
export type AttackedIncident = z.infer<typeof AttackedIncident>;

/** Components for which one party is accountable lie on listed paths to an incident with consequences for another. */
export const PartyLink = z
  .strictObject({
    from: z.string(),
    to: z.string(),
    incident: z.string(),
    components: z.array(z.string()),
    paths: z.int().min(1),
    /** Of the best of these paths. */
    difficulty: AttackDifficulty,
    /** Neither party is a user, and they are not departments of one company. */
    betweenCompanies: z.boolean(),
    isCritical: z.boolean(),
  })
  .meta({ id: 'PartyLink' });
export type PartyLink = z.infer<typeof PartyLink>;

/**
 * What one thing alone would cut. `measure`: one of the document that is not in force at the chosen state. `hardening`: every control-giving threat at one
 * component is prevented, so that nobody goes on from it.
 */
export const CuttingMeasure = z
  .strictObject({
    kind: z.enum(['measure', 'hardening']),
    /** Of the measure or the component. */
    id: z.string(),
    /** Listed paths that no longer exist. */
    pathsCut: z.int().min(0),
    causesClosed: z.array(z.string()),
    incidentsClosed: z.array(z.string()),
  })
  .meta({ id: 'CuttingMeasure' });
export type CuttingMeasure = z.infer<typeof CuttingMeasure>;

/** What an attacker who has taken one component can reach from it, by itself: not over public networks, where attackers are anyway. */
export const FallenComponent = z
  .strictObject({
    component: z.string(),
    /** Of taking it from an entry; `null` where no path arrives or nothing takes it over. */
    difficulty: AttackDifficulty.nullable(),
    /** How many other components attackers then arrive at. */
    reaches: z.int().min(0),
    incidents: z.array(z.string()),
    /** Those with a critical end. */
    critical: z.array(z.string()),
  })
  .meta({ id: 'FallenComponent' });
export type FallenComponent = z.infer<typeof FallenComponent>;

/** Ranked attack paths of a system. `exact` is false when a limit cut something short; `limits` says which and what it means. */
export const AttackPathReport = z
  .strictObject({
    version: z.literal(ATTACK_PATH_REPORT_VERSION),
    assessment: z.strictObject({ id: z.string(), title: BilingualText }),
    now: z.string(),
    inForce: MeasureStatus,
    exact: z.boolean(),
    limits: z.array(z.strictObject({ name: z.string(), limit: z.int(), text: BilingualText })),
    entries: z.array(z.strictObject({ at: z.string(), difficulty: AttackDifficulty, exposures: z.array(z.string()) })),
    incidents: z.array(AttackedIncident),
    /** Causes by their best path: those of critical incidents first, then the least difficult. */
    ranked: z.array(z.strictObject({ incident: z.string(), cause: z.string(), difficulty: AttackDifficulty, isCritical: z.boolean() })),
    partyLinks: z.array(PartyLink),
    /** Most incidents closed first, then causes, then paths. */
    cutting: z.array(CuttingMeasure),
    /** The best single ones; `null` where none cuts anything. */
    cutsMostPaths: CuttingMeasure.nullable(),
    cutsMostIncidents: CuttingMeasure.nullable(),
    /** Most critical incidents first. */
    falls: z.array(FallenComponent),
    assumptions: z.array(z.strictObject({ id: z.string(), text: BilingualText })),
  })
  .meta({ id: 'AttackPathReport', title: 'Anshin attack paths' });
export type AttackPathReport = z.infer<typeof AttackPathReport>;
