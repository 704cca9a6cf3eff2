import { BilingualText, DimensionName, ImplementedIn } from '@anshin/model';
import { z } from 'zod';
import { entryBase, fileBase } from './header.ts';

/** An axis, a dimension, a level or a viewpoint of the IoT-SSF, with what helps to judge it. */
export const RiskVocabularyEntry = z.strictObject({
  ...entryBase,
  facet: z.enum(['axis', 'dimension', 'level', 'viewpoint', 'criterion', 'implementedIn']),
  /** For a level: which axis, and its rank from 1. */
  axis: z.enum(['recoveryDifficulty', 'economicImpact']).optional(),
  rank: z.int().min(1).max(3).optional(),
  /** For a criterion: the dimension it helps to judge, what to ask, and what speaks for each rank. */
  dimension: DimensionName.optional(),
  ask: BilingualText.optional(),
  ranks: z.array(BilingualText).length(3).optional(),
  viewpoint: z.int().min(1).max(4).optional(),
  implementedIn: ImplementedIn.optional(),
});
export type RiskVocabularyEntry = z.infer<typeof RiskVocabularyEntry>;

export const RiskVocabularyFile = z.strictObject({ type: z.literal('risk-vocabulary'), ...fileBase, entries: z.array(RiskVocabularyEntry).min(1) });
