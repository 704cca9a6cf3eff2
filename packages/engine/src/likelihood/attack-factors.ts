import type { ATTACK_CLASSES } from '@anshin/model';
import { z } from 'zod';

/** A class that is an attack. */
export type AttackClass = (typeof ATTACK_CLASSES)[number];

/** The five factors of attack potential with their levels, easiest first (ISO/IEC 18045; ISO/SAE 21434 annex G). */
export const ElapsedTime = z.enum(['oneDay', 'oneWeek', 'oneMonth', 'threeMonths', 'sixMonths', 'longer']);
export const Expertise = z.enum(['layman', 'proficient', 'expert', 'severalExperts']);
export const Knowledge = z.enum(['public', 'restricted', 'confidential', 'strictlyConfidential']);
export const WindowOfOpportunity = z.enum(['unlimited', 'easy', 'moderate', 'difficult']);
export const Equipment = z.enum(['standard', 'specialised', 'bespoke', 'severalBespoke']);

/** What an attack takes: how long, who, knowing what, when, with what. */
export const AttackFactors = z
  .strictObject({ time: ElapsedTime, expertise: Expertise, knowledge: Knowledge, window: WindowOfOpportunity, equipment: Equipment })
  .meta({ id: 'AttackFactors', title: '攻撃に要るもの / What an attack takes' });
export type AttackFactors = z.infer<typeof AttackFactors>;

/** The names of the factors, in the order of the standard. */
export const FACTORS = ['time', 'expertise', 'knowledge', 'window', 'equipment'] as const satisfies readonly (keyof AttackFactors)[];
export type Factor = (typeof FACTORS)[number];

/** How feasible an attack is, hardest first. */
export const Feasibility = z.enum(['veryLow', 'low', 'medium', 'high']);
export type Feasibility = z.infer<typeof Feasibility>;

/** Who can try at all, fewest first: those who can lay hands on it, those inside its network or let in, those nearby, anyone. */
export const ExposureLevel = z.enum(['onSite', 'inside', 'nearby', 'anyone']);
export type ExposureLevel = z.infer<typeof ExposureLevel>;

/** How likely an attack is, least first. It orders work; it is no probability. */
export const LikelihoodLevel = z.enum(['veryLow', 'low', 'medium', 'high']);
export type LikelihoodLevel = z.infer<typeof LikelihoodLevel>;
