import { methodOf, scoreVector, vectorProblemText } from '@anshin/engine';
import { BilingualText } from '@anshin/model';
import { z } from 'zod';
import { defineRoute } from './route.ts';

const Scored = z
  .strictObject({
    input: z.string(),
    method: z.string(),
    score: z.number(),
    severity: z.string(),
    /** In the method's canonical form. */
    vector: z.string(),
    parts: z.record(z.string(), z.number()),
  })
  .meta({ id: 'ScoredVector' });

const Unscored = z
  .strictObject({ input: z.string(), error: z.strictObject({ code: z.string(), at: z.int(), what: z.string(), message: BilingualText }) })
  .meta({ id: 'UnscoredVector' });

/** Scores vectors; one that is wrong says why and does not keep the others from being scored. */
export const scoreVectors = defineRoute({
  id: 'scoreVectors',
  group: 'knowledge',
  method: 'POST',
  path: '/scores',
  accepts: 'small',
  body: z.strictObject({ vectors: z.array(z.string().max(1_000)).min(1).max(500), compat: z.boolean().default(false) }).meta({ id: 'VectorsToScore' }),
  answer: z.strictObject({ scores: z.array(z.union([Scored, Unscored])) }).meta({ id: 'Scores' }),
  handle: async ({ body }) => ({ scores: body.vectors.map((input) => scored(input, body.compat)) }),
});

function scored(input: string, compat: boolean): z.infer<typeof Scored> | z.infer<typeof Unscored> {
  const outcome = scoreVector(input, { compat });
  if (outcome.ok) {
    const { score, severity, vector, parts } = outcome.value;
    return { input, method: methodOf(input)?.id ?? '', score, severity, vector, parts: { ...parts } };
  }
  const { code, at, what } = outcome.problem;
  return { input, error: { code, at, what, message: { ja: vectorProblemText(outcome.problem, 'ja'), en: vectorProblemText(outcome.problem, 'en') } } };
}
