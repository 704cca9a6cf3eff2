import type { SeverityBands } from '../severity-bands.ts';

/** Effect on life and property (LP, MLP: Y, N) in tenths. Source: CCDS smart-home guideline 1.0, tables 3-16 and 3-25. */
export const LIFE_AND_PROPERTY = [15, 10] as const;

/** Importance of the information (II, MII: H, N) in tenths. Source: tables 3-17 and 3-26. */
export const INFORMATION_IMPORTANCE = [12, 10] as const;

/** Ranks: 緊急, 重要, 警告, 注意, なし. Source: table 3-36. */
export const RANKS = [
  [90, 'urgent'],
  [70, 'important'],
  [40, 'warning'],
  [1, 'caution'],
  [0, 'none'],
] as const satisfies SeverityBands;
