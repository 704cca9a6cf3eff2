import { z } from 'zod';

/** In thousandths of the easiest step there is; see `assumption.paths.step-difficulty`. Not a probability. */
export const AttackDifficulty = z.int().min(0);

/**
 * One step of a path. `entry`: getting to where it begins. `carried`: a network passes on. `taken`: the component is taken over by `threat` (or, without
 * one, a filter is got through). `cause`: the attack that causes the incident.
 */
export const AttackStep = z
  .strictObject({ at: z.string(), as: z.enum(['entry', 'carried', 'taken', 'cause']), difficulty: AttackDifficulty, threat: z.string().optional() })
  .meta({ id: 'AttackStep' });
export type AttackStep = z.infer<typeof AttackStep>;

/**
 * Where a path is weak, read in two ways. `easiest` (最も容易な一歩): the least difficult step that an attacker must take; ties go to the earliest. Entries and
 * networks do not count. `decisive` (要となる一歩): the component whose hardening costs the attacker most. `raises` says by how much the best remaining path
 * to the same cause is more difficult than the best one now, `null` that none remains; among equals the one that lies on most listed paths to the cause
 * (`pathsCut`), then the earliest. Absent where the path goes on from no component that can be hardened.
 */
export const WeakestLink = z
  .strictObject({
    easiest: z.strictObject({ at: z.string(), difficulty: AttackDifficulty, threat: z.string().optional() }),
    decisive: z.strictObject({ at: z.string(), raises: AttackDifficulty.nullable(), pathsCut: z.int().min(1) }).optional(),
  })
  .meta({ id: 'WeakestLink' });
export type WeakestLink = z.infer<typeof WeakestLink>;

/** A way from an entry point to a cause of an incident. */
export const AttackPath = z
  .strictObject({
    /** Components and channels in turn, from the entry to the place of the cause. */
    elements: z.array(z.string()).min(1),
    /** Sum over its steps. */
    difficulty: AttackDifficulty,
    steps: z.array(AttackStep),
    weakestLink: WeakestLink,
    /** Zones and accountable parties in the order in which they are first crossed. */
    zones: z.array(z.string()),
    parties: z.array(z.string()),
    /** Components with a safety function that it arrives at. */
    safetyFunctions: z.array(z.string()),
  })
  .meta({ id: 'AttackPath' });
export type AttackPath = z.infer<typeof AttackPath>;
