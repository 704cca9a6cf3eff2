import { z } from 'zod';

/** Axis 1, 回復困難性の度合い, mildest first. */
export const RecoveryDifficulty = z.enum(['limited', 'serious', 'critical']).meta({ id: 'RecoveryDifficulty', title: '回復困難性 / Recovery difficulty' });
export type RecoveryDifficulty = z.infer<typeof RecoveryDifficulty>;

/** Axis 2, 経済的影響の度合い, mildest first. */
export const EconomicImpact = z.enum(['limited', 'serious', 'catastrophic']).meta({ id: 'EconomicImpact', title: '経済的影響 / Economic impact' });
export type EconomicImpact = z.infer<typeof EconomicImpact>;

/** The dimensions of a consequence and the axis on which each is read; *trust* is Anshin's own (design §3, decision 4). */
export const DIMENSIONS = ['privacy', 'safety', 'trust', 'direct', 'indirect'] as const;
export type Dimension = (typeof DIMENSIONS)[number];
export const DimensionName = z.enum(DIMENSIONS);

/** The axis a dimension belongs to. */
export const AXIS_OF: Readonly<Record<Dimension, Axis>> = {
  privacy: 'recoveryDifficulty',
  safety: 'recoveryDifficulty',
  trust: 'recoveryDifficulty',
  direct: 'economicImpact',
  indirect: 'economicImpact',
};

/** The two axes of the risk map. */
export const AXES = ['recoveryDifficulty', 'economicImpact'] as const;
export type Axis = (typeof AXES)[number];

/** A level as a rank: 1 limited, 2 serious, 3 critical or catastrophic. */
export type Rank = 1 | 2 | 3;
const RANKS: Readonly<Record<RecoveryDifficulty | EconomicImpact, Rank>> = { limited: 1, serious: 2, critical: 3, catastrophic: 3 };

/** The rank of a level on either axis. */
export function rankOf(level: RecoveryDifficulty | EconomicImpact): Rank {
  return RANKS[level];
}

/** The level on axis 1 with this rank. */
export function recoveryDifficultyOf(rank: Rank): RecoveryDifficulty {
  return rank === 1 ? 'limited' : rank === 2 ? 'serious' : 'critical';
}

/** The level on axis 2 with this rank. */
export function economicImpactOf(rank: Rank): EconomicImpact {
  return rank === 1 ? 'limited' : rank === 2 ? 'serious' : 'catastrophic';
}
